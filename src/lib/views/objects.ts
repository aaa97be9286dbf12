import type { ObjectId, PeerId, TraceEvent } from '../trace/events.ts';
import type { ObjectView } from './models.ts';
import { textField } from './plain-read.ts';
import { SortedMap } from './sorted-map.ts';

/** An object as the trace introduced it. */
export interface KnownObject extends ObjectView {
  readonly peer: PeerId;
  /** The RTCPeerConnection through which it was reached, itself for one; `undefined` where its parent is unknown. */
  readonly pc: ObjectId | undefined;
  /** The object through which it was reached; `undefined` for an RTCPeerConnection. */
  readonly parent: ObjectId | undefined;
}

/** All objects of a prefix. Source: construct and appear events. */
export interface Objects {
  readonly byId: SortedMap<KnownObject>;
  /** The RTCPeerConnection that each peer made last. */
  readonly latestPc: SortedMap<ObjectId>;
}

/** No objects. */
export const NO_OBJECTS: Objects = { byId: SortedMap.empty(), latestPc: SortedMap.empty() };

/** `objects` with the one that `event` introduces, if it does. An object is introduced once; later tries count nothing. */
export function introduce(objects: Objects, event: TraceEvent): Objects {
  if (event.type !== 'construct' && event.type !== 'appear') return objects;
  const { on, peer } = event;
  if (objects.byId.get(on) !== undefined) return objects;
  if (event.type === 'construct') {
    return {
      byId: objects.byId.set(on, {
        on,
        peer,
        kind: 'pc',
        label: undefined,
        pc: on,
        parent: undefined,
      }),
      latestPc: objects.latestPc.set(peer, on),
    };
  }
  const { kind, about, parent } = event;
  const label = textField(about, 'label') ?? textField(about, 'kind') ?? textField(about, 'mid');
  const pc = objects.byId.get(parent)?.pc;
  return { ...objects, byId: objects.byId.set(on, { on, peer, kind, label, pc, parent }) };
}

/** The RTCPeerConnection that an event on `on` concerns: its own, else the last one of `peer`. */
export function connectionOf(objects: Objects, on: ObjectId, peer: PeerId): ObjectId | undefined {
  return objects.byId.get(on)?.pc ?? objects.latestPc.get(peer);
}
