import type { ObjectId, PeerId } from '../trace/events.ts';
import type { Fold } from './fold.ts';
import { Vector } from './vector.ts';

/** A call that changes what is sent, or on which way. */
export interface Intervention {
  readonly seq: number;
  /** ms since the trace began. */
  readonly at: number;
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly method: string;
}

/** Calls after which curves may turn. */
const METHODS: ReadonlySet<string> = new Set([
  'addTrack',
  'addTransceiver',
  'removeTrack',
  'replaceTrack',
  'setParameters',
  'restartIce',
  'stop',
  'close',
]);

/** The calls that curves are to be read against, in order. */
export const interventionsFold: Fold<Vector<Intervention>> = {
  name: 'interventions',
  initial: Vector.empty(),
  step(list, event) {
    if (event.type !== 'call' || !METHODS.has(event.method)) return list;
    const { seq, at, peer, on, method } = event;
    return list.push({ seq, at, peer, on, method });
  },
};
