/** Lines that say what flows, and whose it is: `m=`, mid, msid, ssrc, rid, simulcast, header extensions. */
import sdp from 'sdp';
import type { Codecs } from './codecs.ts';
import type { Direction, KnownFacts, SimulcastStream } from './facts.ts';
import { count, words, type Reader } from './reading.ts';

const DIRECTIONS: readonly Direction[] = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];

/** `a=simulcast:send q;h,~f recv r`: `;` parts streams, `,` parts alternatives, `~` begins paused. @see RFC 8853 5.1 */
function readStreams(text: string | undefined): readonly SimulcastStream[] {
  if (text === undefined) return [];
  return text.split(';').map((stream) => {
    const rids = stream.split(',');
    return {
      rids: rids.map((rid) => rid.replace(/^~/, '')),
      isPaused: rids.some((rid) => rid.startsWith('~')),
    };
  });
}

function readSimulcast(value: string): KnownFacts | undefined {
  const parts = words(value);
  const streams = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) {
    const [direction, list] = [parts[i], parts[i + 1]];
    if ((direction !== 'send' && direction !== 'recv') || !list) return undefined;
    if (streams.has(direction)) return undefined;
    streams.set(direction, list);
  }
  if (streams.size === 0) return undefined;
  return {
    kind: 'simulcast',
    send: readStreams(streams.get('send')),
    recv: readStreams(streams.get('recv')),
  };
}

/** `m=audio 9 UDP/TLS/RTP/SAVPF 111 63`, the value after `m=`. @see https://www.rfc-editor.org/rfc/rfc8866#section-5.14 */
export function readMediaLine(value: string, codecs: Codecs): KnownFacts | undefined {
  const match = /^(\S+) (\d{1,5})(?:\/\d+)? (\S+)((?: \S+)+)\s*$/.exec(value);
  const port = count(match?.[2], 65535);
  if (!match || port === undefined) return undefined;
  const formats = words(match[4] ?? '');
  return {
    kind: 'media',
    media: match[1] ?? '',
    port,
    protocol: match[3] ?? '',
    formats,
    codecs: formats.map((format) => {
      const payload = count(format, 127);
      return payload === undefined ? undefined : codecs.get(payload);
    }),
  };
}

const direction: Reader = (value, { name }) =>
  value === '' ? { kind: 'direction', direction: name as Direction } : undefined;

/** Readers by the name of the attribute. */
export const MEDIA_READERS: Readonly<Record<string, Reader>> = {
  sendrecv: direction,
  sendonly: direction,
  recvonly: direction,
  inactive: direction,
  mid: (value) => (/^\S+$/.test(value) ? { kind: 'mid', mid: value } : undefined),
  msid(value) {
    const [stream, track, ...more] = words(value);
    return stream === undefined || more.length > 0 ? undefined : { kind: 'msid', stream, track };
  },
  // Chromium puts a space after the colon, Firefox does not.
  'msid-semantic'(value) {
    const [semantic, ...ids] = words(value);
    return semantic === undefined ? undefined : { kind: 'msid-semantic', semantic, ids };
  },
  ssrc(value) {
    if (!/^\d{1,10} \S/.test(value)) return undefined;
    const read = sdp.parseSsrcMedia(`a=ssrc:${value}`);
    return { kind: 'ssrc', ssrc: read.ssrc, attribute: read.attribute ?? '', value: read.value };
  },
  'ssrc-group'(value) {
    if (!/^\S+( \d{1,10})+\s*$/.test(value)) return undefined;
    const { semantics, ssrcs } = sdp.parseSsrcGroup(`a=ssrc-group:${value.trimEnd()}`);
    return { kind: 'ssrc-group', semantics, ssrcs };
  },
  rid(value) {
    const match = /^([\w-]+) (send|recv)(?: (\S.*))?$/.exec(value.trimEnd());
    if (!match) return undefined;
    const side = match[2] === 'send' ? 'send' : 'recv';
    return { kind: 'rid', rid: match[1] ?? '', direction: side, restrictions: match[3] };
  },
  simulcast: readSimulcast,
  extmap(value) {
    const match = /^(\d{1,4})(?:\/(\w+))? (\S+)/.exec(value);
    if (!match) return undefined;
    const { id, uri } = sdp.parseExtmap(`a=extmap:${value}`);
    if (match[2] === undefined) return { kind: 'extmap', id, direction: undefined, uri };
    const side = DIRECTIONS.find((each) => each === match[2]);
    return side && { kind: 'extmap', id, direction: side, uri };
  },
  imageattr(value) {
    const match = /^(\*|\d{1,3}) (\S.*)$/.exec(value.trimEnd());
    return match
      ? { kind: 'imageattr', payload: match[1] ?? '', value: match[2] ?? '' }
      : undefined;
  },
  framerate(value) {
    const framesPerSecond = /^\d{1,4}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
    return framesPerSecond === undefined ? undefined : { kind: 'framerate', framesPerSecond };
  },
};
