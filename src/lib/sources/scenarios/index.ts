export { SCENARIOS, type ScenarioId } from './catalog.ts';
export { engineOf } from './engine.ts';
export { hostIn } from './host.ts';
export { runScenario } from './run-scenario.ts';
export type { ScenarioHost, ScenarioResult } from './types.ts';
