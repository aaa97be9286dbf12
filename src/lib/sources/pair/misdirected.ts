import type { CandidateMessage } from '../../signaling/messages.ts';

/** Nobody listens here. Chromium leaves out ports below 1024 without a word. */
const UNUSED_PORT = '1025';

/** The candidate with another port: field 6 of `candidate:… 1 udp 2113937151 192.0.2.2 54321 typ host`. */
export function misdirected(message: CandidateMessage): CandidateMessage {
  const { candidate } = message;
  if (candidate === null) return message;
  const line = candidate.candidate.replace(/^((?:\S+ ){5})\d+/, `$1${UNUSED_PORT}`);
  return { candidate: { ...candidate, candidate: line } };
}
