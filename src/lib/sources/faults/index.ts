export {
  expectationsOf,
  FAULT_GROUPS,
  FAULT_IDS,
  FAULTS,
  type FaultId,
  type FaultNoteId,
} from './catalog.ts';
export { checkExpectations } from './check-expectations.ts';
export type { CheckedExpectation, Expectation, Met } from './expectation.ts';
export type { FaultGroup, FaultPhase, FaultRun } from './types.ts';
