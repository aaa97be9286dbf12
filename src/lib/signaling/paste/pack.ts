/** A description as a text short enough for a QR code that a phone reads, and out of it. */
import { fromBase64url, toBase64url } from '../../bytes/base64url.ts';
import { crc32 } from '../../bytes/crc32.ts';
import { ByteReader, ByteWriter, OutOfBytes } from '../../bytes/fields.ts';
import { readCandidate, writeCandidate } from './candidate-bytes.ts';
import {
  HASHES,
  isSound,
  readDataDescription,
  writeDataDescription,
  type DataDescription,
} from './data-description.ts';
import { PasteError } from './errors.ts';
import { splitPaste, writePaste } from './text.ts';

/** A description as it is set. */
export interface PlainDescription {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

/** A text and what it is known by. */
export interface Packed {
  readonly text: string;
  /** Its checksum, 0 ≤ n < 2³²: an answer names the offer that it is for. */
  readonly id: number;
}

/** What came out of a text. */
export interface Unpacked {
  readonly description: PlainDescription;
  readonly id: number;
}

/** What a text is read for. */
export interface UnpackOptions {
  /** What is needed now. */
  readonly expect: 'offer' | 'answer';
  /** What this side made itself, if it did. An answer has to be one to it. */
  readonly own?: Packed;
  /** The time on the wall, in ms since 1970. */
  readonly wallMs: number;
}

const SETUPS = ['actpass', 'active', 'passive'] as const;
const MINUTE_MS = 60_000;
/** After so long nobody waits for an answer any more, and routers have forgotten. Clocks may be wrong by as much. */
const OLD_MINUTES = 120;
/** Bytes from the beginning to the length, and of the checksum. */
const LENGTH_AT = 1;
const CHECKSUM_BYTES = 4;

/**
 * Packs `description`, whose candidates are all in.
 * @param wallMs the time on the wall, in ms since 1970.
 * @param answerTo of an answer: the id of the offer.
 * @throws {PasteError} `paste-more-than-data`
 */
export function packDescription(
  { type, sdp }: RTCSessionDescriptionInit,
  wallMs: number,
  answerTo = 0,
): Packed {
  const parts = readDataDescription(type, sdp ?? '');
  if (parts === undefined) throw new PasteError('paste-more-than-data', type);
  const writer = new ByteWriter();
  writer.number((parts.type === 'offer' ? 0 : 1) | (SETUPS.indexOf(parts.setup) << 1), 1);
  writer.number(0, 2);
  writer.number(Math.floor(wallMs / MINUTE_MS), 4);
  if (parts.type === 'answer') writer.number(answerTo, 4);
  writer.text(parts.mid);
  writer.text(parts.usernameFragment);
  writer.text(parts.password);
  writer.number([...HASHES.keys()].indexOf(parts.fingerprint.algorithm), 1);
  writer.bytes(parts.fingerprint.value);
  writer.number(parts.sctpPort, 2);
  writer.number(parts.maxMessageSize, 4);
  writer.number(parts.candidates.length, 1);
  for (const candidate of parts.candidates) writeCandidate(writer, candidate);

  const length = writer.length + CHECKSUM_BYTES;
  const bytes = new Uint8Array(length);
  bytes.set(writer.done());
  const view = new DataView(bytes.buffer);
  view.setUint16(LENGTH_AT, length);
  const id = crc32(bytes.subarray(0, length - CHECKSUM_BYTES));
  view.setUint32(length - CHECKSUM_BYTES, id);
  return { text: writePaste({ type: parts.type, body: toBase64url(bytes) }), id };
}

/** The bytes of a body that is whole and unchanged. @throws {PasteError} */
function wholeBytes(body: string): { readonly bytes: Uint8Array; readonly id: number } {
  if (!/^[\w-]*$/.test(body)) throw new PasteError('paste-damaged', 'letters');
  // Three bytes are four letters: one letter alone is a part of some.
  const bytes = fromBase64url(body.length % 4 === 1 ? body.slice(0, -1) : body) ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < LENGTH_AT + 2 ? Infinity : view.getUint16(LENGTH_AT);
  const letters = Math.ceil((length * 4) / 3);
  if (body.length < letters) throw new PasteError('paste-cut-off', String(body.length));
  if (body.length > letters || length < LENGTH_AT + 2 + CHECKSUM_BYTES) {
    throw new PasteError('paste-damaged', 'length');
  }
  const content = bytes.subarray(0, length - CHECKSUM_BYTES);
  const id = crc32(content);
  if (id !== view.getUint32(length - CHECKSUM_BYTES)) {
    throw new PasteError('paste-damaged', 'checksum');
  }
  return { bytes: content, id };
}

interface Content {
  readonly parts: DataDescription;
  readonly madeAtMinute: number;
  readonly answerTo: number;
}

/** @throws {OutOfBytes} */
function readContent(reader: ByteReader): Content | undefined {
  const first = reader.number(1);
  const type = (first & 1) === 0 ? 'offer' : 'answer';
  const setup = SETUPS[first >> 1];
  reader.number(2);
  const madeAtMinute = reader.number(4);
  const answerTo = type === 'answer' ? reader.number(4) : 0;
  const mid = reader.text();
  const usernameFragment = reader.text();
  const password = reader.text();
  const [algorithm, bytes] = [...HASHES][reader.number(1)] ?? [];
  if (setup === undefined || algorithm === undefined || bytes === undefined) return undefined;
  const parts: DataDescription = {
    type,
    setup,
    mid,
    usernameFragment,
    password,
    fingerprint: { algorithm, value: [...reader.bytes(bytes)] },
    sctpPort: reader.number(2),
    maxMessageSize: reader.number(4),
    candidates: Array.from({ length: reader.number(1) }, () => readCandidate(reader)),
  };
  return reader.left === 0 && isSound(parts) ? { parts, madeAtMinute, answerTo } : undefined;
}

/** What the bytes of a whole text say. @throws {PasteError} where somebody computed a checksum for nonsense */
function contentOf(bytes: Uint8Array): Content {
  try {
    const content = readContent(new ByteReader(bytes));
    if (content !== undefined) return content;
  } catch (error) {
    if (!(error instanceof OutOfBytes)) throw error;
  }
  throw new PasteError('paste-damaged', 'content');
}

/**
 * The description in a text of ours.
 * @throws {PasteError} for everything else, and for what is not needed now.
 */
export function unpackText(text: string, { expect, own, wallMs }: UnpackOptions): Unpacked {
  const { type, body } = splitPaste(text);
  const { bytes, id } = wholeBytes(body);
  const { parts, madeAtMinute, answerTo } = contentOf(bytes);
  if (parts.type !== type) throw new PasteError('paste-damaged', 'type');
  if (id === own?.id) throw new PasteError('paste-own', type);
  if (type !== expect) throw new PasteError('paste-wrong-type', type);
  const minutes = Math.floor(wallMs / MINUTE_MS) - madeAtMinute;
  if (type === 'answer' && answerTo !== own?.id) throw new PasteError('paste-old', 'answer');
  if (type === 'offer' && minutes > OLD_MINUTES) throw new PasteError('paste-old', String(minutes));
  return { description: { type, sdp: writeDataDescription(parts, id) }, id };
}
