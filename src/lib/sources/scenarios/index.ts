export { connectionsSpent, CONNECTION_LIMIT } from './budget.ts';
export { SCENARIO_IDS, SCENARIOS, type ScenarioId, type StepOf } from './catalog.ts';
export { engineIdOf, engineOf } from './engine.ts';
export { hostIn } from './host.ts';
export { runScenario } from './run-scenario.ts';
export type {
  EngineId,
  ScenarioHost,
  ScenarioInfo,
  ScenarioOptions,
  ScenarioResult,
} from './types.ts';
