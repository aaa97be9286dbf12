import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What the picture keeps free below the line of now, in lines. */
const AHEAD_LINES = 2;

/** Lines that come and go together while scrolling: rarely enough to cost little, often enough to stay few. */
export const CHUNK_LINES = 10;

/** A scroll position this close to where the playhead would put it counts as following, px. */
const NEAR_PX = 8;

/** How the list moves under the playhead. */
export interface Following {
  readonly scroller: RefObject<HTMLDivElement>;
  /** Height of what is seen, px; 0 until it is known. */
  readonly height: number;
  /** Index of the chunk of lines at the upper edge. */
  readonly chunk: number;
  /** The reader has scrolled away from the playhead. */
  readonly away: boolean;
  readonly onScroll: () => void;
  readonly onWheel: (event: WheelEvent) => void;
  /** Back to the playhead. */
  readonly toNow: () => void;
  /** Brings y (px from the first line) into sight. */
  readonly reveal: (y: number) => void;
}

/** Height of the visible part, px; 0 until it is known. Measured when it changes, never while playing. */
function useHeight(box: RefObject<HTMLDivElement>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const read = (): void => {
      setHeight(element.clientHeight);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return height;
}

/**
 * Keeps `now` (px from the first line) in sight while the reader does not scroll away.
 * It writes `scrollTop` and nothing else; what the reader does always wins.
 */
export function useFollowing(now: number, linePx: number): Following {
  const scroller = useRef<HTMLDivElement>(null);
  const written = useRef(0);
  const [chunk, setChunk] = useState(0);
  const [away, setAway] = useState(false);
  const height = useHeight(scroller);
  const wanted = height === 0 ? 0 : Math.max(0, Math.round(now + AHEAD_LINES * linePx - height));

  const write = (top: number): void => {
    if (scroller.current === null || top === written.current) return;
    written.current = top;
    scroller.current.scrollTop = top;
    setChunk(Math.floor(top / linePx / CHUNK_LINES));
  };

  useLayoutEffect(() => {
    if (!away) write(wanted);
  }, [wanted, away]);

  return {
    scroller,
    height,
    chunk,
    away,
    onScroll() {
      const top = scroller.current?.scrollTop ?? 0;
      if (Math.abs(top - written.current) <= 1) return;
      written.current = top;
      setChunk(Math.floor(top / linePx / CHUNK_LINES));
      setAway(Math.abs(top - wanted) > NEAR_PX);
    },
    onWheel(event) {
      if (event.deltaY < 0 && written.current > 0) setAway(true);
    },
    toNow() {
      setAway(false);
    },
    reveal(y) {
      const isAbove = y < written.current + linePx;
      const isBelow = y > written.current + height - linePx;
      if (height === 0 || (!isAbove && !isBelow)) return;
      setAway(true);
      write(Math.max(0, Math.round(y - height / 2)));
    },
  };
}
