import type { Frames } from './types.ts';

/** The frames of a page. */
export function pageFrames(
  page: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>,
): Frames {
  return {
    request(callback) {
      const handle = page.requestAnimationFrame(callback);
      return () => {
        page.cancelAnimationFrame(handle);
      };
    },
  };
}
