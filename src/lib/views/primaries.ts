import type { ObjectId, PeerId } from '../trace/events.ts';
import type { MachineId } from '../trace/states.ts';
import { keyOf, SortedMap } from './sorted-map.ts';

/**
 * Which of a peer's machines of one kind a single diagram shows: that of its latest RTCPeerConnection; where one has
 * several transports or channels, the first that is not `closed` (a transport that was bundled away is), else the one
 * that closed last.
 * @see https://w3c.github.io/webrtc-pc/#dom-rtcbundlepolicy
 */
export interface Primaries {
  /** Machines that are not closed, first to last, by peer, machine and connection. */
  readonly alive: SortedMap<SortedMap<number>>;
  /** The machine that closed last, by the same. */
  readonly closed: SortedMap<number>;
  /** The answer, by peer and machine. */
  readonly shown: SortedMap<number>;
}

/** No machines. */
export const NO_PRIMARIES: Primaries = {
  alive: SortedMap.empty(),
  closed: SortedMap.empty(),
  shown: SortedMap.empty(),
};

/** A machine that begins, or that has changed. `index` is its place among all. */
interface Moved {
  readonly peer: PeerId;
  readonly machine: MachineId;
  /** `undefined` where nobody said; it then counts as the latest. */
  readonly pc: ObjectId | undefined;
  readonly index: number;
  readonly state: string;
}

/** Takes note of a machine that begins or has changed; `latest` is its peer's latest connection. */
export function noteMachine(
  { alive, closed, shown }: Primaries,
  { peer, machine, pc, index, state }: Moved,
  latest: ObjectId | undefined,
): Primaries {
  const key = keyOf(peer, machine, pc ?? '');
  const mine = alive.get(key) ?? SortedMap.empty<number>();
  const name = String(index).padStart(9, '0');
  const next =
    state === 'closed'
      ? { alive: alive.set(key, mine.delete(name)), closed: closed.set(key, index), shown }
      : mine.get(name) === undefined
        ? { alive: alive.set(key, mine.set(name, index)), closed, shown }
        : { alive, closed, shown };
  return choose(next, peer, machine, latest);
}

/** Chooses anew, e.g. because the peer has another connection now. */
export function choose(
  primaries: Primaries,
  peer: PeerId,
  machine: MachineId,
  latest: ObjectId | undefined,
): Primaries {
  const { alive, closed, shown } = primaries;
  const own = keyOf(peer, machine, latest ?? '');
  const nobodys = keyOf(peer, machine, '');
  const chosen =
    alive.get(own)?.first() ??
    alive.get(nobodys)?.first() ??
    closed.get(own) ??
    closed.get(nobodys);
  const key = keyOf(peer, machine);
  if (shown.get(key) === chosen) return primaries;
  return {
    alive,
    closed,
    shown: chosen === undefined ? shown.delete(key) : shown.set(key, chosen),
  };
}
