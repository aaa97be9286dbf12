import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ItemId } from './items.ts';

/** What the reader points at, and how to find out. */
export interface Picking {
  /** Under the pointer or focused; `null` when nothing is. */
  readonly pointed: ItemId | null;
  /** Kept by a press until the next one. */
  readonly pinned: ItemId | null;
  /** The one item that Tab reaches. */
  readonly tabStop: ItemId;
  /**
   * For an HTML element around the picture: Chromium makes an SVG element that listens for focus focusable itself.
   */
  readonly stage: {
    readonly ref: RefObject<HTMLDivElement>;
    readonly onPointerOver: (event: Event) => void;
    readonly onPointerLeave: () => void;
    readonly onFocusIn: (event: Event) => void;
    readonly onFocusOut: () => void;
    readonly onClick: (event: Event) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The item that something inside the picture belongs to. */
function itemAt(target: EventTarget | null): ItemId | null {
  const element = target instanceof Element ? target.closest<SVGElement>('[data-item]') : null;
  return element?.dataset['item'] ?? null;
}

/** Where a key leads from the item at `at` of `count`; `undefined` for keys that lead nowhere. */
function stepOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Pointing, pinning and walking among `items`, in their order.
 * @param onPin told of each press: the item, or `null` when the press let it go
 */
export function usePicking(
  items: readonly ItemId[],
  onPin: (item: ItemId | null) => void,
): Picking {
  const ref = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<ItemId | null>(null);
  const [pinned, setPinned] = useState<ItemId | null>(null);
  const [tabStop, setTabStop] = useState<ItemId>(items[0] ?? '');

  const pin = (item: ItemId | null): void => {
    setPinned(item);
    onPin(item);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const now = itemAt(event.target);
    if (now === null) return;
    const to = items[stepOf(event.key, items.indexOf(now), items.length) ?? -1];
    if (to !== undefined) ref.current?.querySelector<SVGElement>(`[data-item="${to}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') pin(pinned === now ? null : now);
    else if (event.key === 'Escape' && pinned !== null) pin(null);
    else return;
    // The panel around has arrow keys and the space bar of its own.
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    pointed,
    pinned,
    tabStop,
    stage: {
      ref,
      onKeyDown,
      onPointerOver: (event) => {
        setPointed(itemAt(event.target));
      },
      onPointerLeave: () => {
        setPointed(null);
      },
      onFocusIn: (event) => {
        const item = itemAt(event.target);
        setPointed(item);
        if (item !== null) setTabStop(item);
      },
      onFocusOut: () => {
        setPointed(null);
      },
      onClick: (event) => {
        const item = itemAt(event.target);
        if (item !== null) pin(pinned === item ? null : item);
      },
    },
  };
}
