import type { Workbench } from './types.ts';

/** Opens the editor in `place`, which names its file. Nothing around it moves: it gets the height that the code has. */
export function editIn(place: HTMLElement, { editing }: Workbench): Promise<void> {
  const { parentElement: layers } = place;
  if (editing.open.peek()?.file !== place.dataset['place'] && layers !== null) {
    place.style.minBlockSize = `${String(layers.offsetHeight)}px`;
  }
  return editing.edit(place.dataset['place'] ?? '', place);
}
