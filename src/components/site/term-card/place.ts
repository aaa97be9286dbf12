/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Distance that a card keeps from the sides of the window, in CSS pixels. */
const MARGIN = 16;

/**
 * Where a card stands to a term: under it, above it where there is no room below, and never out of the window sideways.
 * The two touch, so that a pointer can go from one to the other.
 * @returns left and top edge of the card in the window, in CSS pixels
 */
export function placeCard(
  term: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const left = Math.max(MARGIN, Math.min(term.left, view.width - card.width - MARGIN));
  const below = term.top + term.height;
  const above = term.top - card.height;
  const fits = below + card.height <= view.height || above < 0;
  return { left, top: fits ? below : above };
}
