import type { ObjectId, PeerId } from '../trace/events.ts';
import type { MachineId } from '../trace/states.ts';
import { keyOf, SortedMap } from './sorted-map.ts';

/**
 * Which of a peer's machines of one kind a single diagram shows: that of its latest RTCPeerConnection; where one has
 * several transports or channels, the first that is still in use, else the one that was last. Out of use is what is
 * `closed`, as the DTLS transport of a bundled-away section is, and the ICE transport below a closed DTLS transport:
 * Chromium 156 leaves that one in `new` for ever.
 * @see https://w3c.github.io/webrtc-pc/#dom-rtcbundlepolicy
 */
export interface Primaries {
  /** Machines in use, first to last, by peer, machine and connection. */
  readonly alive: SortedMap<SortedMap<number>>;
  /** The machine that went out of use last, by the same. */
  readonly retired: SortedMap<number>;
  /** The answer, by peer and machine. */
  readonly shown: SortedMap<number>;
}

/** No machines. */
export const NO_PRIMARIES: Primaries = {
  alive: SortedMap.empty(),
  retired: SortedMap.empty(),
  shown: SortedMap.empty(),
};

/** A machine that begins, or that has changed. `index` is its place among all. */
interface Moved {
  readonly peer: PeerId;
  readonly machine: MachineId;
  /** `undefined` where nobody said; it then counts as the latest. */
  readonly pc: ObjectId | undefined;
  readonly index: number;
  readonly inUse: boolean;
}

/** Takes note of a machine that begins or has changed; `latest` is its peer's latest connection. */
export function noteMachine(
  { alive, retired, shown }: Primaries,
  { peer, machine, pc, index, inUse }: Moved,
  latest: ObjectId | undefined,
): Primaries {
  const key = keyOf(peer, machine, pc ?? '');
  const mine = alive.get(key) ?? SortedMap.empty<number>();
  const name = String(index).padStart(9, '0');
  const next = inUse
    ? { alive: alive.set(key, mine.set(name, index)), retired, shown }
    : { alive: alive.set(key, mine.delete(name)), retired: retired.set(key, index), shown };
  return choose(next, peer, machine, latest);
}

/** Chooses anew, e.g. because the peer has another connection now. */
export function choose(
  primaries: Primaries,
  peer: PeerId,
  machine: MachineId,
  latest: ObjectId | undefined,
): Primaries {
  const { alive, retired, shown } = primaries;
  const own = keyOf(peer, machine, latest ?? '');
  const nobodys = keyOf(peer, machine, '');
  const chosen =
    alive.get(own)?.first() ??
    alive.get(nobodys)?.first() ??
    retired.get(own) ??
    retired.get(nobodys);
  const key = keyOf(peer, machine);
  if (shown.get(key) === chosen) return primaries;
  return {
    alive,
    retired,
    shown: chosen === undefined ? shown.delete(key) : shown.set(key, chosen),
  };
}
