import { until } from './in-the-page.ts';
import type { Step } from './schedule.ts';
import type { Seat } from './seat.ts';
import type { LosableServer } from './server.ts';

/** What has been done at a seat, and so what its screen has to come to. */
export interface Done {
  readonly seat: Seat;
  isInside: boolean;
  isLineCut: boolean;
  microphone: boolean;
  camera: boolean;
  screen: boolean;
}

/** What a schedule is played on. */
export interface Stage {
  readonly seats: readonly [Done, Done];
  readonly server: LosableServer;
  isServerUp: boolean;
}

/** Does one step, and waits only for what the next click needs: that the button says what it is about to change. */
export async function play(stage: Stage, { what, seat }: Step, room: string): Promise<void> {
  const done = stage.seats[seat];
  switch (what) {
    case 'microphone':
    case 'camera':
    case 'screen':
      return press(done, what);
    case 'reload': {
      // Without a server there is no page to load.
      if (!stage.isServerUp || done.isLineCut) return;
      done.screen = false;
      return done.seat.tab.reload();
    }
    case 'presence': {
      done.isInside = !done.isInside;
      done.screen = false;
      return done.isInside ? done.seat.join(room) : done.seat.click('leave');
    }
    case 'line': {
      done.isLineCut = !done.isLineCut;
      if (done.isLineCut) done.seat.line.cut();
      else done.seat.line.mend();
      return;
    }
    case 'server': {
      stage.isServerUp = !stage.isServerUp;
      return stage.isServerUp ? stage.server.start() : stage.server.kill();
    }
  }
}

async function press(done: Done, button: 'microphone' | 'camera' | 'screen'): Promise<void> {
  // The camera is behind the screen while that is shared.
  if (!done.isInside || (button === 'camera' && done.screen)) return;
  await mediaSettled(done);
  if (button === 'screen') {
    // Firefox without a window has no screen.
    await done.seat.tab.evaluate(() => {
      if (navigator.userAgent.includes('Firefox')) {
        (globalThis as unknown as { pretendScreen: () => void }).pretendScreen();
      }
    });
  }
  await done.seat.click(button);
  done[button] = !done[button];
  await mediaSettled(done);
}

/** Waits until the buttons say what has been done. */
export async function mediaSettled({ seat, microphone, camera, screen }: Done): Promise<void> {
  await until(
    seat.tab,
    (wanted: readonly boolean[]) =>
      ['microphone', 'camera', 'screen'].every(
        (id, index) => document.getElementById(id)!.dataset['on'] === String(wanted[index]),
      ),
    [microphone, camera && !screen, screen],
  );
}

/** Mends all that is cut. */
export async function mendAll(stage: Stage): Promise<void> {
  for (const done of stage.seats) {
    done.isLineCut = false;
    done.seat.line.mend();
  }
  if (!stage.isServerUp) await stage.server.start();
  stage.isServerUp = true;
}
