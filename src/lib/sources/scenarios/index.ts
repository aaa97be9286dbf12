export { SCENARIOS, type ScenarioId } from './catalog.ts';
export { runScenario } from './run-scenario.ts';
