import type { ObjectId, PeerId, TraceEvent } from '../trace/events.ts';
import { machineOfKind } from './machines.ts';
import type { JointMoment } from './models.ts';
import { connectionOf } from './objects.ts';
import type { Objects } from './objects.ts';
import { keyOf, SortedMap } from './sorted-map.ts';

/** What is needed to tell when two peers come to share something. */
export interface Joint {
  /** How many objects of a connection are there, by moment, connection and label. */
  readonly there: SortedMap<number>;
  /** With whom each peer exchanged its last message. */
  readonly partners: SortedMap<PeerId>;
}

/** Nobody shares anything yet. */
export const NOTHING_JOINT: Joint = { there: SortedMap.empty(), partners: SortedMap.empty() };

/** The moment that a state of a machine belongs to, if both are there. */
function momentOf(machine: string | undefined, state: string | undefined): JointMoment | undefined {
  switch (machine) {
    case 'ice-connection':
      return state === 'connected' || state === 'completed' ? 'ice' : undefined;
    case 'dtls':
      return state === 'connected' ? 'dtls' : undefined;
    case 'sctp':
      return state === 'connected' ? 'sctp' : undefined;
    case 'data-channel':
      return state === 'open' ? 'channel' : undefined;
    default:
      return undefined;
  }
}

/** Channels are told apart by their label, which is the same at both ends. */
const thereKey = (what: JointMoment, pc: ObjectId | undefined, label: string | undefined): string =>
  keyOf(what, pc ?? '', label ?? '');

/** A moment that `event` completed. */
export interface Completed {
  readonly what: JointMoment;
  readonly with: PeerId;
}

/**
 * Takes note of `event`; `completed` is the moment that it completed, where its peer is the second to get there.
 * @param only the other peer, where the trace has exactly two and no message says who talks to whom.
 */
export function noteJoint(
  joint: Joint,
  objects: Objects,
  event: TraceEvent,
  only: (peer: PeerId) => PeerId | undefined,
): { readonly joint: Joint; readonly completed: Completed | undefined } {
  if (event.type === 'message') {
    const { from, to } = event;
    if (joint.partners.get(from) === to && joint.partners.get(to) === from) {
      return { joint, completed: undefined };
    }
    const partners = joint.partners.set(from, to).set(to, from);
    return { joint: { ...joint, partners }, completed: undefined };
  }
  if (event.type !== 'state' && event.type !== 'appear') return { joint, completed: undefined };
  const machine = event.type === 'state' ? event.machine : machineOfKind(event.kind);
  const left = event.type === 'state' ? momentOf(machine, event.from) : undefined;
  const what = momentOf(machine, event.type === 'state' ? event.to : event.state);
  if (left === what) return { joint, completed: undefined };

  const { peer, on } = event;
  const label = machine === 'data-channel' ? objects.byId.get(on)?.label : undefined;
  const own = connectionOf(objects, on, peer);
  if (what === undefined) {
    const key = thereKey(left as JointMoment, own, label);
    const count = Math.max(0, (joint.there.get(key) ?? 0) - 1);
    return { joint: { ...joint, there: joint.there.set(key, count) }, completed: undefined };
  }
  const key = thereKey(what, own, label);
  const count = (joint.there.get(key) ?? 0) + 1;
  const after = { ...joint, there: joint.there.set(key, count) };
  const other = joint.partners.get(peer) ?? only(peer);
  if (other === undefined || other === peer) return { joint: after, completed: undefined };
  const others = joint.there.get(thereKey(what, objects.latestPc.get(other), label)) ?? 0;
  return { joint: after, completed: count <= others ? { what, with: other } : undefined };
}
