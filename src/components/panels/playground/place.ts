/** Where the code on screen comes from; its address in the page is the hash. */
import { SAMPLE_IDS, type SampleId } from '../../../content/samples/catalog.ts';
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import { carriesCode } from '../../../lib/share/hash.ts';

/** One place of the playground. Each keeps what was written in it, and none overwrites another. */
export type Place =
  | { readonly kind: 'own'; readonly mode: WorkspaceMode }
  | { readonly kind: 'sample'; readonly id: SampleId }
  /** `hash`: as it stands in the address. */
  | { readonly kind: 'link'; readonly hash: string };

/** The workspace of a reader who has chosen none. */
export const DEFAULT_MODE: WorkspaceMode = 'two-files';

function isSample(id: string): id is SampleId {
  return (SAMPLE_IDS as readonly string[]).includes(id);
}

/** The place of `hash`, such as `#sample=close`; the reader's own workspace for a hash that names none. */
export function placeOf(hash: string, mode: WorkspaceMode = DEFAULT_MODE): Place {
  if (carriesCode(hash)) return { kind: 'link', hash };
  const name = hash.replace(/^#/, '');
  if (name === 'one-file' || name === 'two-files') return { kind: 'own', mode: name };
  const id = name.replace(/^sample=/, '');
  return name.startsWith('sample=') && isSample(id)
    ? { kind: 'sample', id }
    : { kind: 'own', mode };
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

/** Names `place` among places, in one word. */
export function keyOf(place: Place): string {
  return hashOf(place).slice(1);
}
