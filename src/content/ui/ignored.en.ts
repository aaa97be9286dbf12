import type { IgnoredReason } from '../../lib/signaling/wire.ts';

/** Why something that came over a channel was ignored, in English: the end of a sentence. */
export const ignoredEn: Readonly<Record<IgnoredReason, string>> = {
  malformed: 'it is not a message that this page can read',
  oversized: 'it is larger than any message may be',
  'foreign-version': 'it comes from another version of this page',
  'foreign-room': 'it is meant for another room',
  'foreign-peer': 'it comes from somebody else, or is meant for somebody else',
  'stale-session': 'it belongs to an earlier conversation',
  replayed: 'it has been here before',
};
