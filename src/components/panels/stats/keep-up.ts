import { batch, effect } from '@preact/signals';
import type { Session } from '../../../lib/session/index.ts';
import type { Trace } from '../../../lib/trace/trace.ts';

/**
 * Keeps the playhead with what is measured now, in one step per frame in which something came: a playhead on its way would
 * be drawn sixty times a second and never arrive. A reader who paused or went back is left alone until the end is reached
 * again; so is one who chose another tempo than real time. Returns what ends it.
 */
export function keepUp(session: Session, trace: Trace): () => void {
  let isWithIt = true;
  let frame: number | undefined;
  const stopWatching = effect(() => {
    if (session.mode.value === 'paused') isWithIt = false;
    else if (session.playhead.value === session.length.value) isWithIt = true;
  });
  const jump = (): void => {
    frame = undefined;
    if (!isWithIt || session.trace.peek() !== trace || session.tempo.peek() !== 1) return;
    batch(() => {
      // What is selected stays selected.
      session.seek(trace.length - 1);
      session.play();
    });
  };
  const stopFollowing = trace.subscribe(() => {
    frame ??= requestAnimationFrame(jump);
  });
  return () => {
    stopWatching();
    stopFollowing();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
