import type { Run } from '../pair/run.ts';
import type { FaultId, FaultStepOf } from './catalog.ts';

/** A fault's file. */
export interface FaultProgram<Step extends string = never> {
  /** Makes the fault. Returns what heals it, where the cure goes on with the same connections. */
  fault(run: Run<Step>): Promise<(() => Promise<void>) | undefined>;
  /** The corrected program, where the cure begins afresh. */
  cure?(run: Run<Step>): Promise<void>;
}

/** Loads one fault's own small file. */
export const LOAD: { readonly [Id in FaultId]: () => Promise<FaultProgram<FaultStepOf<Id>>> } = {
  'early-candidate': () => import('./programs/early-candidate.ts'),
  'answer-twice': () => import('./programs/answer-twice.ts'),
  'answer-in-stable': () => import('./programs/answer-in-stable.ts'),
  glare: () => import('./programs/glare.ts'),
  rollback: () => import('./programs/rollback.ts'),
  'empty-offer': () => import('./programs/empty-offer.ts'),
  'channel-too-late': () => import('./programs/channel-too-late.ts'),
  'handler-too-late': () => import('./programs/handler-too-late.ts'),
  'same-track-twice': () => import('./programs/same-track-twice.ts'),
  'codec-too-late': () => import('./programs/codec-too-late.ts'),
  'use-after-close': () => import('./programs/use-after-close.ts'),
  'no-candidates': () => import('./programs/no-candidates.ts'),
  'one-way-candidates': () => import('./programs/one-way-candidates.ts'),
  unreachable: () => import('./programs/unreachable.ts'),
  'relay-only': () => import('./programs/relay-only.ts'),
  'failed-close': () => import('./programs/failed-close.ts'),
  'close-without-bye': () => import('./programs/close-without-bye.ts'),
  'page-gone': () => import('./programs/page-gone.ts'),
  'network-gone': () => import('./programs/network-gone.ts'),
  'munged-fingerprint': () => import('./programs/munged-fingerprint.ts'),
  'munged-lines': () => import('./programs/munged-lines.ts'),
};
