/** Pieces of the sentences about SDP that are the same in every language. */
import type { CodecFacts } from '../../lib/sdp/facts.ts';

/** Codecs whose usual name is not the one that stands in SDP. */
const NAMES: Readonly<Record<string, string>> = {
  opus: 'Opus',
  H264: 'H.264',
  H265: 'H.265',
  PCMU: 'G.711 µ-law (PCMU)',
  PCMA: 'G.711 A-law (PCMA)',
  G722: 'G.722',
  rtx: 'RTX',
  red: 'RED',
  ulpfec: 'ULPFEC',
  'flexfec-03': 'FlexFEC',
};

/** As people call it: `Opus`, `H.264`, `VP8`. */
export const codecName = (codec: CodecFacts | undefined, payload: number | string): string =>
  codec === undefined ? String(payload) : (NAMES[codec.name] ?? codec.name);

/** `48 kHz`, `90 kHz`. */
export const hertz = (rate: number): string =>
  rate % 1000 === 0 ? `${String(rate / 1000)} kHz` : `${String(rate)} Hz`;

/** `256 KiB`, `1 GiB − 1 B` are hard to read: the number as it stands, and about how much it is. */
export function bytesText(bytes: number): string {
  for (const [unit, size] of [
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const) {
    if (bytes >= size * 0.995) return `${String(Math.round((bytes / size) * 10) / 10)} ${unit}`;
  }
  return `${String(bytes)} B`;
}

/** Header extensions by the end of their URI: a key of the words. */
export const EXTENSIONS = {
  'ssrc-audio-level': 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'csrc-audio-level': 'urn:ietf:params:rtp-hdrext:csrc-audio-level',
  'abs-send-time': 'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'transport-cc': 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  mid: 'urn:ietf:params:rtp-hdrext:sdes:mid',
  rid: 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'repaired-rid': 'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  toffset: 'urn:ietf:params:rtp-hdrext:toffset',
  orientation: 'urn:3gpp:video-orientation',
  'playout-delay': 'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay',
  'content-type': 'http://www.webrtc.org/experiments/rtp-hdrext/video-content-type',
  timing: 'http://www.webrtc.org/experiments/rtp-hdrext/video-timing',
  'color-space': 'http://www.webrtc.org/experiments/rtp-hdrext/color-space',
} as const;

/** A header extension that has words. */
export type ExtensionId = keyof typeof EXTENSIONS;

/** Which extension a URI names; `undefined` for one without words. */
export const extensionOf = (uri: string): ExtensionId | undefined =>
  (Object.keys(EXTENSIONS) as ExtensionId[]).find((id) => EXTENSIONS[id] === uri);

/** Feedback messages that have words. */
export const FEEDBACK = [
  'nack',
  'nack pli',
  'ccm fir',
  'goog-remb',
  'transport-cc',
  'rrtr',
] as const;

/** A feedback message that has words. */
export type FeedbackId = (typeof FEEDBACK)[number];

/** `undefined` for one without words. */
export const feedbackOf = (text: string): FeedbackId | undefined =>
  FEEDBACK.find((id) => id === text);

/** Parameters of formats that have words. */
export type ParameterId =
  | 'minptime'
  | 'useinbandfec'
  | 'stereo'
  | 'sprop-stereo'
  | 'usedtx'
  | 'maxplaybackrate'
  | 'maxaveragebitrate'
  | 'level-asymmetry-allowed'
  | 'packetization-mode'
  | 'profile-level-id'
  | 'profile-id'
  | 'level-idx'
  | 'profile'
  | 'tier'
  | 'max-fs'
  | 'max-fr';
