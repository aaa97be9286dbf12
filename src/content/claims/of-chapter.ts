import { REFERENCES, type ReferenceId } from '../reference/index.ts';
import type { Reference } from '../reference/types.ts';
import type { ClaimId } from './claims.ts';

const idsIn = (body: string, component: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${component} id="([^"]+)"`, 'g'))].map(([, id]) => id ?? '');

/**
 * The claims that a chapter makes, in its text and in its cards, each once.
 * @param body MDX, whose names were checked by the build
 */
export function claimsOfChapter(body: string): ReadonlySet<ClaimId> {
  const cards = idsIn(body, 'Reference').map((id): Reference => REFERENCES[id as ReferenceId]);
  return new Set([
    ...(idsIn(body, 'Claim') as readonly ClaimId[]),
    ...cards.flatMap(({ throws }) => throws.map(({ claim }) => claim)),
  ]);
}
