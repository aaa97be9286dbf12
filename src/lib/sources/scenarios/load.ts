import type { ScenarioId, StepOf } from './catalog.ts';
import type { Run } from '../pair/run.ts';

/** A scenario's file: `run` drives both peers from the first step to the last. */
export interface ScenarioModule<Id extends ScenarioId> {
  run(run: Run<StepOf<Id>>): Promise<void>;
}

/** Loads one scenario's own small file. */
export const LOAD: { readonly [Id in ScenarioId]: () => Promise<ScenarioModule<Id>> } = {
  connect: () => import('./connect.ts'),
  media: () => import('./media.ts'),
  renegotiation: () => import('./renegotiation.ts'),
  'explicit-rollback': () => import('./explicit-rollback.ts'),
  'implicit-rollback': () => import('./implicit-rollback.ts'),
  'provisional-answer': () => import('./provisional-answer.ts'),
  'ice-restart': () => import('./ice-restart.ts'),
  close: () => import('./close.ts'),
  'late-channel': () => import('./late-channel.ts'),
  unreachable: () => import('./unreachable.ts'),
  'lost-peer': () => import('./lost-peer.ts'),
  'dtls-failed': () => import('./dtls-failed.ts'),
  life: () => import('./life.ts'),
};
