import type { PasteErrorCode } from '../../lib/signaling/paste/errors.ts';
import type { IgnoredReason } from '../../lib/signaling/wire.ts';

/** Why something that came over a channel, or was pasted, was ignored, in English: the end of a sentence. */
export const ignoredEn: Readonly<Record<IgnoredReason | PasteErrorCode, string>> = {
  malformed: 'it is not a message that this page can read',
  oversized: 'it is larger than any message may be',
  'foreign-version': 'it comes from another version of this page',
  'foreign-room': 'it is meant for another room',
  'foreign-peer': 'it comes from somebody else, or is meant for somebody else',
  'stale-session': 'it belongs to an earlier conversation',
  replayed: 'it has arrived before',
  'paste-empty': 'there is nothing in it',
  'paste-too-long': 'it is longer than any text of this page',
  'paste-markup': 'there is HTML in it',
  'paste-not-ours': 'it is not a text of this page',
  'paste-version': 'it comes from another version of this page',
  'paste-cut-off': 'its end is missing',
  'paste-damaged': 'it was changed on the way',
  'paste-own': 'it is the text of this side itself',
  'paste-wrong-type': 'it is an offer where an answer is needed, or the other way round',
  'paste-old': 'it is too old, or the answer to another offer',
  'paste-more-than-data': 'it says more than a text can carry',
};
