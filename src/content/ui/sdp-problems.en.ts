import type { SdpProblem, SdpProblemCode } from '../../lib/sdp/problems.ts';

type Told = (problem: SdpProblem) => string;

const found = ({ found: text }: SdpProblem): string => text ?? '';
const expected = ({ expected: text }: SdpProblem): string => text ?? '';

const SENTENCES: { readonly [Code in SdpProblemCode]: Told } = {
  empty: () => 'There is nothing here yet. Paste a description: it begins with “v=0”.',
  'too-large': (p) =>
    `That is ${found(p)} characters; up to ${expected(p)} are read. No description of a browser is that long.`,
  'is-html': (p) => `This is HTML, not SDP. It begins with: ${found(p)}. Expected: ${expected(p)}`,
  'json-broken': (p) =>
    `This begins like JSON, but it is cut off or broken. It ends with: ${found(p)}`,
  'json-without-sdp': (p) => `This JSON has no text in “sdp”. Expected: ${expected(p)}`,
  'unknown-type': (p) => `The type is ${found(p)}. Expected: ${expected(p)}.`,
  'is-candidate': () =>
    'This is a single ICE candidate, not a description. Pass it to addIceCandidate().',
  'is-rollback': () => 'A rollback has no text, so there is nothing to read.',
  'no-version': (p) =>
    `A description begins with ${expected(p)}. ${found(p) === '' ? 'This line is empty.' : 'This is another line.'}`,
  'not-a-line': (p) =>
    `This is no line of SDP: one begins with a letter and an equals sign, such as ${expected(p)}. Browsers refuse the whole description.`,
  unreadable: (p) => `This line is not as it should be. Expected something like: ${expected(p)}`,
  'cut-off': (p) =>
    `The text ends in the middle of this line: it was cut off when it was copied.${p.expected === undefined ? '' : ` Expected something like: ${p.expected}`}`,
  'no-last-newline': () =>
    'The last line does not end with a line break. Chromium refuses such a description; Firefox takes it.',
  missing: (p) => `A line is missing before this place: ${expected(p)}`,
  'no-media': () => 'There is no m= section: nothing is negotiated, and nothing will connect.',
  'no-mid': (p) => `The section has no mid, such as ${expected(p)}. Old programs leave it out.`,
  'same-mid': (p) => `There is another section with the mid ${found(p)}. Each needs its own.`,
  'no-credentials': (p) =>
    `The section has no ICE credentials: ${expected(p)} is missing, here and in the session.`,
  'no-fingerprint': (p) =>
    `The section has no certificate: ${expected(p)} is missing, here and in the session.`,
  'bundle-without-section': (p) =>
    `BUNDLE names sections that are not there: ${expected(p)} is missing. The text may have been cut off.`,
  'no-codec': (p) => `No line says what these payload types are: ${expected(p)}`,
  'answer-with-actpass': (p) =>
    `An answer has to choose: ${expected(p)} or a=setup:passive. With actpass this is an offer.`,
  'offer-with-role': () =>
    'An offer leaves the DTLS role open with actpass. With a fixed role this is probably an answer.',
  'answer-without-offer': () =>
    'An answer alone says only half: what it accepted shows beside its offer. Paste the offer as well to compare.',
  'sections-differ': (p) =>
    `The offer has ${expected(p)} m= sections, the answer ${found(p)}. They must have the same number, in the same order.`,
  'media-differs': (p) =>
    `In the offer this section is for ${expected(p)}, in the answer for ${found(p)}. The order must be the same.`,
};

/** The sentence for a problem, in English. */
export const sdpProblemEn = (problem: SdpProblem): string => SENTENCES[problem.code](problem);
