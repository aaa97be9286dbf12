import { followedOf, visitAlive, type Followed } from './followed.ts';
import { guard } from './intrinsics.ts';
import type { Realm } from './realm.ts';
import { noteState } from './states.ts';

/** When a channel without listeners is looked at, in ms after its transport changed: it opens within 1–20 ms. */
const LOOKS_MS = [0, 2, 10, 40, 160] as const;

/** Reads, now and soon, the states of those channels whose next event nobody listens to. */
export function readChannelsSoon(realm: Realm, pc: Followed, look = 0): void {
  const delay = LOOKS_MS[look];
  if (delay === undefined || !readUnheard(realm, pc)) return;
  realm.later(delay, () => {
    guard(() => {
      if (pc.log.active) readChannelsSoon(realm, pc, look + 1);
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
