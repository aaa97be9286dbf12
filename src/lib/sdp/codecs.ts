import sdp from 'sdp';
import type { CodecFacts } from './facts.ts';
import type { RawLine } from './split.ts';

/** What payload types stand for in one section. */
export type Codecs = ReadonlyMap<number, CodecFacts>;

/** Payload types that need no `a=rtpmap`; those that browsers ever used. @see https://www.rfc-editor.org/rfc/rfc3551#section-6 */
const STATIC: Codecs = new Map(
  (
    [
      [0, 'PCMU', 8000],
      [8, 'PCMA', 8000],
      [9, 'G722', 8000],
      [13, 'CN', 8000],
    ] as const
  ).map(([payload, name, clockRate]) => [payload, { name, clockRate, channels: 1 }]),
);

/** `a=rtpmap:111 opus/48000/2` */
const RTPMAP = /^a=rtpmap:(\d{1,3}) ([^\s/]+)\/(\d{1,9})(?:\/(\d{1,3}))?\s*$/;

/** The payload type and the codec of a line such as `a=rtpmap:111 opus/48000/2`; `undefined` for any other. */
export function readRtpMap(
  text: string,
): { readonly payload: number; readonly codec: CodecFacts } | undefined {
  if (!RTPMAP.test(text)) return undefined;
  const { payloadType, name, clockRate, channels } = sdp.parseRtpMap(text.trimEnd());
  return { payload: payloadType, codec: { name, clockRate, channels } };
}

/** The codecs of a section. */
export function codecsOf(section: readonly RawLine[]): Codecs {
  const codecs = new Map(STATIC);
  for (const { text } of section) {
    const read = readRtpMap(text);
    if (read) codecs.set(read.payload, read.codec);
  }
  return codecs;
}
