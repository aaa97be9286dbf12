/** Lines about payload types and RTCP. */
import sdp from 'sdp';
import { readRtpMap, type Codecs } from './codecs.ts';
import type { FormatParameter, KnownFacts } from './facts.ts';
import { count, type Reader } from './reading.ts';

/** `minptime=10;useinbandfec=1` or `0-15`. */
function parametersOf(text: string): readonly FormatParameter[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const sign = part.indexOf('=');
      return sign === -1
        ? { name: '', value: part }
        : { name: part.slice(0, sign).trim(), value: part.slice(sign + 1).trim() };
    });
}

function readFmtp(value: string, codecs: Codecs): KnownFacts | undefined {
  const match = /^(\d{1,3}) (\S.*)$/.exec(value.trimEnd());
  const payload = count(match?.[1], 127);
  if (!match || payload === undefined) return undefined;
  const parameters = parametersOf(match[2] ?? '');
  const apt = count(parameters.find(({ name }) => name === 'apt')?.value, 127);
  const repeats = apt === undefined ? undefined : { payload: apt, codec: codecs.get(apt) };
  return { kind: 'fmtp', payload, codec: codecs.get(payload), parameters, repeats };
}

function readFeedback(value: string, codecs: Codecs): KnownFacts | undefined {
  const match = /^(\*|\d{1,3}) \S/.exec(value);
  if (!match) return undefined;
  const { type, parameter } = sdp.parseRtcpFb(`a=rtcp-fb:${value.trimEnd()}`);
  const payload = count(match[1], 127) ?? -1;
  const feedback = parameter === '' ? type : `${type} ${parameter}`;
  const isForAll = match[1] === '*';
  return { kind: 'rtcp-fb', payload, codec: codecs.get(payload), feedback, isForAll };
}

const ptime: Reader = (value, { name }) => {
  const ms = /^\d{1,5}(\.\d{1,3})?$/.test(value) ? Number(value) : undefined;
  return ms === undefined ? undefined : { kind: 'ptime', ms, isLimit: name === 'maxptime' };
};

/** Readers by the name of the attribute. */
export const CODEC_READERS: Readonly<Record<string, Reader>> = {
  rtpmap(value) {
    const read = readRtpMap(`a=rtpmap:${value}`);
    return read && { kind: 'rtpmap', ...read };
  },
  fmtp: (value, { codecs }) => readFmtp(value, codecs),
  'rtcp-fb': (value, { codecs }) => readFeedback(value, codecs),
  rtcp(value) {
    const match = /^(\d{1,5})(?: IN IP[46] (\S+))?\s*$/.exec(value);
    const port = count(match?.[1], 65535);
    return port === undefined ? undefined : { kind: 'rtcp', port, address: match?.[2] };
  },
  'rtcp-mux': () => ({ kind: 'rtcp-mux' }),
  'rtcp-mux-only': () => ({ kind: 'rtcp-mux-only' }),
  'rtcp-rsize': () => ({ kind: 'rtcp-rsize' }),
  'rtcp-xr': (value) => ({ kind: 'rtcp-xr', blocks: value }),
  'extmap-allow-mixed': () => ({ kind: 'extmap-allow-mixed' }),
  ptime,
  maxptime: ptime,
  packetization(value) {
    const match = /^(\d{1,3}) (\S+)$/.exec(value.trimEnd());
    const payload = count(match?.[1], 127);
    return payload === undefined
      ? undefined
      : { kind: 'packetization', payload, how: match?.[2] ?? '' };
  },
  'x-google-flag': (value) => (value ? { kind: 'x-google-flag', flag: value } : undefined),
};
