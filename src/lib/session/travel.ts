/** How a playhead moves through a prefix as wall time passes. Pure but for the pacer's memory. */
import type { Prefix } from '../trace/trace.ts';
import type { Pacer } from './pace.ts';
import type { IsStop, Speed, Tempo } from './types.ts';

/** A playhead's place. */
export interface Place {
  /** Count of events before it. */
  readonly index: number;
  /** Part of the gap before event `index` that has been played, 0 ≤ fraction < 1. */
  readonly fraction: number;
  /** Wall time spent here in waiting: at the live end, or on a stop; in ms ≥ 0. */
  readonly heldMs: number;
}

/** Everything a move depends on besides place and time. */
export interface Road {
  readonly prefix: Prefix;
  readonly pacer: Pacer;
  readonly tempo: Tempo;
  readonly isStop: IsStop;
}

/** How long tempo `steps` rests on a state change, in ms: long enough to read its name and where it came from. */
export const REST_MS = 700;

/** The beginning of a trace; nothing has to be read before its first stop. */
export const START: Place = { index: 0, fraction: 0, heldMs: REST_MS };

/** Index of the next stop at or after `index`; `undefined` when there is none. */
export function nextStop(prefix: Prefix, index: number, isStop: IsStop): number | undefined {
  for (let i = index; i < prefix.length; i += 1) {
    const event = prefix.at(i);
    if (event !== undefined && isStop(event)) return i;
  }
  return undefined;
}

/** Index of the last stop before `index`; `undefined` when there is none. */
export function previousStop(prefix: Prefix, index: number, isStop: IsStop): number | undefined {
  for (let i = Math.min(index, prefix.length) - 1; i >= 0; i -= 1) {
    const event = prefix.at(i);
    if (event !== undefined && isStop(event)) return i;
  }
  return undefined;
}

function rest(place: Place, wallMs: number, { prefix, isStop }: Road): Place {
  let { index } = place;
  // However long it waited for an event, that is one rest and no more.
  let heldMs = Math.min(place.heldMs, REST_MS) + wallMs;
  while (heldMs >= REST_MS) {
    const stop = nextStop(prefix, index, isStop);
    // What follows the last stop needs no rest, and the time waited there counts for the next one.
    if (stop === undefined) return { index: prefix.length, fraction: 0, heldMs: REST_MS };
    index = stop + 1;
    heldMs -= REST_MS;
  }
  return { index, fraction: 0, heldMs };
}

function glide(place: Place, wallMs: number, speed: Speed, { prefix, pacer }: Road): Place {
  let { index, fraction, heldMs } = place;
  let left = wallMs;
  while (index < prefix.length) {
    const gap = pacer.gapMs(prefix, index, speed);
    // Time spent waiting for an event is a part of the gap before it, and of no other.
    const remaining = Math.max(0, gap * (1 - fraction) - heldMs);
    heldMs = 0;
    if (left < remaining) return { index, fraction: 1 - (remaining - left) / gap, heldMs: 0 };
    left -= remaining;
    index += 1;
    fraction = 0;
  }
  return { index, fraction: 0, heldMs: heldMs + left };
}

/** Where the playhead is after `wallMs` more of wall time, in ms ≥ 0. */
export function travel(place: Place, wallMs: number, road: Road): Place {
  const { tempo } = road;
  return tempo === 'steps' ? rest(place, wallMs, road) : glide(place, wallMs, tempo, road);
}
