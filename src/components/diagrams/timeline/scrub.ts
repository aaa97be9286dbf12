import { useRef } from 'preact/hooks';
import type { List } from '../../../lib/views/list.ts';
import { lastIndexAtMost } from '../../../lib/views/search.ts';

/** Parts of the trace that PageUp and PageDown pass over. */
const PAGES = 10;

/** The position after a key on the slider; `undefined` if the key means nothing here. */
export function positionAfter(key: string, position: number, length: number): number | undefined {
  const go = (delta: number): number => Math.max(0, Math.min(length, position + delta));
  const page = Math.max(1, Math.round(length / PAGES));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return go(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return go(-1);
    case 'PageUp':
      return go(page);
    case 'PageDown':
      return go(-page);
    case 'Home':
      return 0;
    case 'End':
      return length;
    default:
      return undefined;
  }
}

/** How many events had happened at a time. */
export function positionAt(times: List<number>, ms: number): number {
  return lastIndexAtMost(times, ms, (time) => time) + 1;
}

/** A pointer that moves less than this has pressed, not dragged, px. */
const PRESS_PX = 4;

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Dragging scrubs from anywhere; pressing something that stands for an event selects it, pressing beside it scrubs.
 * `seek` gets a place between 0 and 1 of `area()`.
 */
export function useScrubbing(
  area: () => DOMRect | undefined,
  seek: (place: number) => void,
  select: (seq: number) => void,
): Handlers {
  const drag = useRef<{ x: number; moved: boolean }>();
  const seekTo = (event: PointerEvent): void => {
    const box = area();
    if (box !== undefined && box.width > 0) seek((event.clientX - box.left) / box.width);
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      drag.current = { x: event.clientX, moved: false };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (drag.current === undefined) return;
      drag.current.moved ||= Math.abs(event.clientX - drag.current.x) >= PRESS_PX;
      if (drag.current.moved) seekTo(event);
    },
    onPointerUp(event) {
      const wasPress = drag.current !== undefined && !drag.current.moved;
      drag.current = undefined;
      if (!wasPress) return;
      // With the pointer captured the event's target is the picture; what lies below it is what was pressed.
      const below = document.elementFromPoint(event.clientX, event.clientY);
      const seq = below?.closest<SVGElement>('[data-seq]')?.dataset['seq'];
      if (seq === undefined) seekTo(event);
      else select(Number(seq));
    },
    onPointerCancel() {
      drag.current = undefined;
    },
  };
}
