/** Where the code on screen comes from; its address in the page is the hash. */
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import { carriesCode } from '../../../lib/share/hash.ts';

/** One place of the playground. Each keeps what was written in it, and none overwrites another. */
export type Place =
  | { readonly kind: 'own'; readonly mode: WorkspaceMode }
  | { readonly kind: 'sample'; readonly id: string }
  /** `hash`: as it stands in the address. */
  | { readonly kind: 'link'; readonly hash: string };

/**
 * The place of `hash`, such as `#sample=close`; `undefined` for one that names no place, such as that of a heading.
 * @param samples ids of those that there are
 * @param mode of the own workspace, which is the place of an address without a hash
 */
export function placeOf(
  hash: string,
  samples: readonly string[],
  mode: WorkspaceMode,
): Place | undefined {
  if (carriesCode(hash)) return { kind: 'link', hash };
  const name = hash.replace(/^#/, '');
  if (name === '') return { kind: 'own', mode };
  if (name === 'one-file' || name === 'two-files') return { kind: 'own', mode: name };
  const id = samples.find((sample) => name === `sample=${sample}`);
  return id === undefined ? undefined : { kind: 'sample', id };
}

/** The hash of `place`: `placeOf` leads back to it. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'own':
      return `#${place.mode}`;
    case 'sample':
      return `#sample=${place.id}`;
    case 'link':
      return place.hash;
  }
}
