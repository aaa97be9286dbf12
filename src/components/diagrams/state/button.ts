import type { ItemId } from './items.ts';

/** How a diagram's items are reached. */
export interface Interaction {
  /** The one item that Tab reaches; `undefined` where the picture is only looked at. */
  readonly tabStop: ItemId | undefined;
  readonly pinned: ItemId | null;
}

/** What makes an item a button of a group of which Tab reaches one; nothing where there is only to look. */
export function button(item: ItemId, name: string, { tabStop, pinned }: Interaction) {
  if (tabStop === undefined) return {};
  return {
    'data-item': item,
    role: 'button',
    'aria-label': name,
    'aria-pressed': pinned === item,
    // Lower case: in SVG, Preact sets attributes, and those of SVG know no `tabIndex`.
    tabindex: tabStop === item ? 0 : -1,
  } as const;
}
