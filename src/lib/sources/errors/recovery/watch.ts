/** Lets several strategies meet the same loss at the same moment, and watches until each has had its time. */
import type { After } from '../../pair/types.ts';
import type { TellRecovery } from './events.ts';
import { pursue, type Lane } from './pursue.ts';

/** How often is looked whether all had their time. */
const LOOK_MS = 250;

/** How the other side goes and comes back. */
export interface Loss {
  /** Takes the other side away from all lanes. Returns whether it went without a word. */
  readonly lose: () => Promise<boolean>;
  /** Lets it be reached again. */
  readonly regain: () => Promise<void>;
  /** Between the two, ms. */
  readonly forMs: number;
  /** At the latest, nobody watches so long after the loss, ms. */
  readonly watchMs: number;
}

/** What watching needs of its surroundings. */
export interface Watching {
  readonly now: () => number;
  readonly after: After;
  readonly tell: TellRecovery;
  /** Aborted: nobody watches any more. */
  readonly signal: AbortSignal;
}

/** Loses and regains the other side of all lanes; returns when every strategy has come to its end, or was given enough time. */
export async function watchRecoveries(
  lanes: readonly Lane[],
  loss: Loss,
  { now, after, tell, signal }: Watching,
): Promise<void> {
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = after(ms, resolve);
      signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });
  const pursuits = lanes.map((lane) => pursue(lane, now, tell));
  const silent = await loss.lose();
  const goneAt = now();
  tell({ at: goneAt, what: 'gone', silent });
  for (const pursuit of pursuits) pursuit.gone();

  await pause(loss.forMs);
  if (signal.aborted) return;
  await loss.regain();
  tell({ at: now(), what: 'back' });
  for (const pursuit of pursuits) pursuit.back();

  while (
    !signal.aborted &&
    now() - goneAt < loss.watchMs &&
    !pursuits.every((pursuit) => pursuit.hadItsTime())
  )
    await pause(LOOK_MS);
  tell({ at: now(), what: 'end' });
}
