import type { After, Soon } from './types.ts';

/**
 * Tasks that run at once, in their order. A port's messages are not slowed down in a page in the background, as timers
 * are (to one a second in Chromium).
 */
export function createSoon(): Soon {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(null);
  };
}

/** Timers of this realm. */
export const afterMs: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
