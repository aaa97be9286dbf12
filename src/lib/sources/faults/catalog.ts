import type { EngineId } from '../pair/types.ts';
import { CANDIDATE_FAULTS } from './catalog/candidates.ts';
import { LEAVING_FAULTS } from './catalog/leaving.ts';
import { PROGRAM_FAULTS } from './catalog/program.ts';
import { SDP_FAULTS } from './catalog/sdp.ts';
import { SIGNALING_FAULTS } from './catalog/signaling.ts';
import type { Expectation } from './expectation.ts';
import type { FaultGroup, FaultInfo, FaultPhase } from './types.ts';

/** What is known of each fault, in the order in which they are best met. */
export const FAULTS = {
  ...SIGNALING_FAULTS,
  ...PROGRAM_FAULTS,
  ...CANDIDATE_FAULTS,
  ...LEAVING_FAULTS,
  ...SDP_FAULTS,
} as const;

/** Names one fault. */
export type FaultId = keyof typeof FAULTS;

/** The steps of a fault's two phases. A `mark` event named `step` begins each. */
export type FaultStepOf<Id extends FaultId> =
  (typeof FAULTS)[Id]['fault']['steps'][number] | (typeof FAULTS)[Id]['cure']['steps'][number];

/** Every fault, in the order of the table. */
export const FAULT_IDS = Object.keys(FAULTS) as readonly FaultId[];

/** The groups, in the order of the table. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  'signaling',
  'program',
  'candidates',
  'leaving',
  'sdp',
];

/** What a fault says, by a mark `note`, where the engine goes another way than its words. */
export type FaultNoteId = 'channel-lost-with-failure' | 'loss-not-silent' | 'new-connection';

/** What `engine` is expected to show in a phase of a fault. */
export function expectationsOf(
  id: FaultId,
  phase: FaultPhase,
  engine: EngineId,
): readonly Expectation[] {
  const expects: readonly Expectation[] = FAULTS[id][phase].expects;
  return expects.filter((expectation) => (expectation.engine ?? engine) === engine);
}

/**
 * What a phase of the recorded trace of the real thing shows, in either engine; nothing where there is none, because a page
 * can cause the real thing.
 */
export function expectedOfRecorded(id: FaultId, phase: FaultPhase): readonly Expectation[] {
  const info: FaultInfo = FAULTS[id];
  return info.nearest?.expects[phase] ?? [];
}
