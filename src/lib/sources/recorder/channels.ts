import { followedOf, visitAlive, type Followed } from './followed.ts';
import { guard } from './intrinsics.ts';
import type { Realm } from './realm.ts';
import { noteState } from './states.ts';

/** When a channel without listeners is looked at, in ms after its transport changed: it opens within 1–20 ms. */
const LOOKS_MS = [0, 2, 10, 40, 160] as const;

/** Reads, now and soon, the states of those channels whose next event nobody listens to. */
export function readChannelsSoon(realm: Realm, pc: Followed): void {
  if (!pc.looking) look(realm, pc, 0);
}

function look(realm: Realm, pc: Followed, number: number): void {
  const delay = LOOKS_MS[number];
  pc.looking = delay !== undefined && readUnheard(realm, pc);
  if (!pc.looking) return;
  realm.later(delay as number, () => {
    guard(() => {
      if (pc.log.active) look(realm, pc, number + 1);
    });
  });
}

/** Whether one of them may still change without being heard. */
function readUnheard(realm: Realm, pc: Followed): boolean {
  let some = false;
  visitAlive(pc.parts, (channel) => {
    const followed = followedOf(channel);
    const state = followed?.states['data-channel'];
    if (followed === undefined || state === undefined || state === 'closed') return;
    if (state === 'connecting' ? followed.heard['open'] : followed.heard['close']) return;
    some = true;
    noteState(realm.natives, channel, followed, 'data-channel', 'read');
  });
  return some;
}
