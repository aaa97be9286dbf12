import { useEffect, useRef, useState } from 'preact/hooks';

/** More new lines than these in one frame are a flood: drawing all of them anew in each frame would hold the page up. */
const FLOOD = 20;
/** So long after the last of them it is over. */
const CALM_MS = 200;

/** Whether lines come faster than anyone reads them; `length` is how many there are. */
export function useFlood(length: number): boolean {
  const before = useRef(length);
  const [, drawAgain] = useState(0);
  const isFlood = Math.abs(length - before.current) > FLOOD;
  useEffect(() => {
    before.current = length;
    if (!isFlood) return undefined;
    const timer = setTimeout(() => {
      drawAgain((count) => count + 1);
    }, CALM_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [length]);
  return isFlood;
}
