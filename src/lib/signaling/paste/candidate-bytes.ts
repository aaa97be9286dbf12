/** Candidates as bytes: 10 for an IPv4 address, 23 for an mDNS name. */
import type { ByteReader, ByteWriter } from '../../bytes/fields.ts';
import type { BareCandidate } from './data-description.ts';

const TYPES = ['host', 'srflx', 'prflx', 'relay'] as const;
const TCP_TYPES = [null, 'active', 'passive', 'so'] as const;

/** Browsers hide local addresses behind names of this form. @see RFC draft-ietf-mmusic-mdns-ice-candidates */
const MDNS = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** How an address is written: as its letters, four bytes, or sixteen. */
const TEXT = 0;
const FOUR = 1;
const UUID = 2;

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Writes one candidate. */
export function writeCandidate(writer: ByteWriter, candidate: BareCandidate): void {
  const { type, tcpType, address, port, priority } = candidate;
  const uuid = MDNS.exec(address)?.slice(1).join('');
  const form = uuid !== undefined ? UUID : IPV4.test(address) ? FOUR : TEXT;
  writer.number(TYPES.indexOf(type) | (TCP_TYPES.indexOf(tcpType) << 2) | (form << 4), 1);
  writer.number(port, 2);
  writer.number(priority, 4);
  if (uuid !== undefined) writer.bytes(hexBytes(uuid));
  else if (form === FOUR) writer.bytes(address.split('.').map(Number));
  else writer.text(address);
}

function readAddress(reader: ByteReader, form: number): string {
  if (form === FOUR) return [...reader.bytes(4)].join('.');
  if (form !== UUID) return reader.text();
  const hex = [...reader.bytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${[...parts, hex.slice(20)].join('-')}.local`;
}

/** Reads one candidate. @throws {OutOfBytes} */
export function readCandidate(reader: ByteReader): BareCandidate {
  const form = reader.number(1);
  const tcpType = TCP_TYPES[(form >> 2) & 3] ?? null;
  const port = reader.number(2);
  const priority = reader.number(4);
  const address = readAddress(reader, form >> 4);
  const protocol = tcpType === null ? 'udp' : 'tcp';
  return { type: TYPES[form & 3]!, tcpType, protocol, port, priority, address };
}
