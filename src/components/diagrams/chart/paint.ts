/** Draws at once, and then not again before some time has passed: a trace grows more often than a curve moves. */
export function createPaint(paint: () => void): {
  /** Asks for a drawing; it comes no later than `ms` from now. */
  readonly soon: (ms: number) => void;
  readonly cancel: () => void;
} {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    timer = undefined;
    last = performance.now();
    paint();
  };
  return {
    soon(ms) {
      if (timer !== undefined) return;
      const waitMs = last + ms - performance.now();
      if (waitMs <= 0) run();
      else timer = setTimeout(run, waitMs);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
