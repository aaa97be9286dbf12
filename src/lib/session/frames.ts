import type { Frames } from './types.ts';

/** What comes within this time of what is put off is drawn with it, ms: two answers to one question are that far apart. */
const TOGETHER_MS = 30;

/** The frames of a page. */
export function pageFrames(
  page: Pick<
    Window,
    'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout' | 'performance'
  >,
): Frames {
  return {
    request(callback, notBefore) {
      let handle = 0;
      let timer: number | undefined;
      const ask = (): void => {
        handle = page.requestAnimationFrame(callback);
      };
      if (notBefore === undefined) ask();
      else timer = page.setTimeout(ask, Math.max(notBefore - page.performance.now(), TOGETHER_MS));
      return () => {
        page.clearTimeout(timer);
        page.cancelAnimationFrame(handle);
      };
    },
  };
}
