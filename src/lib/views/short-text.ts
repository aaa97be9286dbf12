import type { CallEvent, FiredEvent, ObjectKind, PairEnd } from '../trace/events.ts';
import type { Plain, PlainPreview } from '../trace/plain.ts';
import { parseCandidateLine } from '../sdp/candidate-line.ts';
import { isHidden } from './hidden-address.ts';
import { asRecord, asText, field, numberField, textField } from './plain-read.ts';

/** Longest piece of a program's own text in a sentence. */
const TEXT_LENGTH = 60;

/** Interface names, as the specifications spell them. */
export const INTERFACE_OF: Readonly<Record<ObjectKind, string>> = {
  pc: 'RTCPeerConnection',
  'data-channel': 'RTCDataChannel',
  transceiver: 'RTCRtpTransceiver',
  sender: 'RTCRtpSender',
  receiver: 'RTCRtpReceiver',
  track: 'MediaStreamTrack',
  stream: 'MediaStream',
  dtls: 'RTCDtlsTransport',
  'ice-transport': 'RTCIceTransport',
  sctp: 'RTCSctpTransport',
  dtmf: 'RTCDTMFSender',
  certificate: 'RTCCertificate',
};

/** `text` on one line of at most 60 characters. */
export function short(text: string): string {
  const line = text.slice(0, 4 * TEXT_LENGTH).replace(/\s+/gu, ' ');
  const characters = [...line];
  return characters.length <= TEXT_LENGTH && text.length <= 4 * TEXT_LENGTH
    ? line
    : `${characters.slice(0, TEXT_LENGTH - 1).join('')}…`;
}

/** `text` on one line of at most 300 characters, without the full stop at its end: a browser's own words. */
export function longer(text: string): string {
  return text.slice(0, 300).replace(/\s+/gu, ' ').trim().replace(/\.$/, '');
}

/**
 * A value in a few characters of code-like text, free of any language: `"chat"`, `offer` for a description, `host` for a
 * candidate, `track1` for a followed object, `ArrayBuffer(4096)`, `{…}` for what has no shorter form.
 */
export function valueText(value: Plain | undefined): string {
  const text = asText(value);
  if (text !== undefined) return JSON.stringify(short(text));
  if (value === undefined) return '';
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  const record = asRecord(value);
  if (record === undefined) return markText(value);
  const line = textField(record, 'candidate');
  if (line !== undefined) return parseCandidateLine(line)?.type ?? JSON.stringify(short(line));
  const type = textField(record, 'type');
  if (type !== undefined && (field(record, 'sdp') !== undefined || type === 'rollback')) {
    return short(type);
  }
  return Object.keys(record).length === 0 ? '{}' : '{…}';
}

/** What a marked object (`$`) stands for. */
function markText(value: Plain): string {
  if (value === null || typeof value !== 'object' || !('$' in value)) return '{…}';
  switch (value.$) {
    case 'undefined':
      return 'undefined';
    case 'number':
    case 'bigint':
    case 'symbol':
      return short(value.text);
    case 'function':
      return value.name === '' ? 'function' : short(value.name);
    case 'ref':
      return short(value.id);
    case 'binary':
      return `${short(value.className)}(${String(value.bytes)})`;
    case 'error':
      return short(value.name);
    case 'stats':
      return 'RTCStatsReport';
    case 'opaque':
      return short(value.className);
    case 'preview':
      return previewText(value);
    case 'getter':
      return '(…)';
    case 'joined':
      return short(value.parts.map((part) => asText(part) ?? valueText(part)).join(''));
    case 'stack':
    case 'cut':
    case 'object':
    default:
      return '{…}';
  }
}

function previewText({ shape, className, name, text, size }: PlainPreview): string {
  switch (shape) {
    case 'error':
      return short(name ?? className);
    case 'node':
    case 'value':
    case 'function':
    case 'class':
      return short(text === undefined || text === '' ? className : text);
    case 'list':
    case 'map':
    case 'set':
      return `${short(className)}(${String(size ?? 0)})`;
    case 'object':
      return className === 'Object' || className === '' ? '{…}' : short(className);
  }
}

/** A call as code: `setLocalDescription(offer)`, `createDataChannel("chat", {…})`; at most two arguments. */
export function callText({ method, args }: Pick<CallEvent, 'method' | 'args'>): string {
  const shown = args.slice(0, 2).map((arg) => valueText(arg));
  return `${short(method)}(${[...shown, ...(args.length > 2 ? ['…'] : [])].join(', ')})`;
}

/**
 * A transport address: `udp 192.0.2.2:50000`, `udp [2001:db8::1]:9`, `udp 4d8dc1f1….local:50000` for an mDNS name,
 * `udp :50000` where the address is hidden (as `redacted-ip.invalid` is in Chromium 156).
 */
export function addressText({
  protocol,
  address,
  port,
}: Pick<PairEnd, 'protocol' | 'address' | 'port'>): string {
  const mdns = /^([\da-f]{8})-[\da-f-]{27}\.local$/i.exec(address ?? '');
  const host =
    mdns !== null
      ? `${mdns[1] ?? ''}….local`
      : address === null || isHidden(address)
        ? ''
        : short(address);
  const shown = host.includes(':') ? `[${host}]` : host;
  const place = port === null ? shown : `${shown}:${String(port)}`;
  return [protocol, place].filter((part) => part !== null && part !== '').join(' ');
}

/** What an `icecandidate` event brought. */
export type CandidateNews =
  | { readonly kind: 'candidate'; readonly type: string; readonly address: string }
  /** `''`: the end of one generation's candidates. @see webrtc-pc 4.8.2.1 */
  | { readonly kind: 'empty' }
  /** `null`: gathering is over. */
  | { readonly kind: 'null' };

/** Reads the detail of an `icecandidate` event. */
export function candidateNews({ detail }: Pick<FiredEvent, 'detail'>): CandidateNews {
  const candidate = asRecord(field(detail, 'candidate'));
  const line = textField(candidate, 'candidate');
  if (candidate === undefined) return { kind: 'null' };
  if (line === '') return { kind: 'empty' };
  const read = parseCandidateLine(line ?? '');
  const type = read?.type ?? textField(candidate, 'type') ?? textField(detail, 'candidateType');
  const address = addressText({
    protocol: read?.protocol ?? textField(candidate, 'protocol') ?? null,
    address: read?.address ?? textField(candidate, 'address') ?? null,
    port: read?.port ?? numberField(candidate, 'port'),
  });
  return { kind: 'candidate', type: type ?? '?', address };
}
