import { compareDescriptions } from '../sdp/compare.ts';
import { parseDescription } from '../sdp/description.ts';
import type { LineKind } from '../sdp/facts.ts';
import type { DescriptionEntry, DescriptionsView } from './description-models.ts';

/** What the browser itself fills in while it gathers: it is no change by the program. */
const FILLED_IN: ReadonlySet<LineKind> = new Set([
  'candidate',
  'end-of-candidates',
  'connection',
  'media',
  'rtcp',
]);

function isChanged(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return false;
  return compareDescriptions(parseDescription(from), parseDescription(to), 'change').some(
    ({ lines }) => lines.some(({ status, kind }) => status !== 'same' && !FILLED_IN.has(kind)),
  );
}

const entryAt = (
  { entries }: DescriptionsView,
  n: number | undefined,
): DescriptionEntry | undefined => (n === undefined ? undefined : entries[n]);

/** Whether the program changed the text between `createOffer` or `createAnswer` and setting it ("munging"). */
export function isMunged(view: DescriptionsView, entry: DescriptionEntry): boolean {
  return isChanged(entryAt(view, entry.created)?.sdp, entry.sdp);
}

/** Whether a remote description is another one than the other peer had set: changed on its way. */
export function isChangedOnWay(view: DescriptionsView, entry: DescriptionEntry): boolean {
  return isChanged(entryAt(view, entry.origin)?.sdp, entry.sdp);
}
