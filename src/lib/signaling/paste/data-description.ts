import { parseCandidateLine, type CandidateLine } from '../../sdp/candidate-line.ts';

/** A candidate without what its place says, or nobody needs: foundation, component, related address, extensions. */
export type BareCandidate = Pick<
  CandidateLine,
  'protocol' | 'priority' | 'address' | 'port' | 'type' | 'tcpType'
>;

/** Everything that the other side has to know to connect a data channel; the rest of a description can be rebuilt. */
export interface DataDescription {
  readonly type: 'offer' | 'answer';
  readonly mid: string;
  readonly usernameFragment: string;
  readonly password: string;
  /** Hash function and value, such as `sha-256` and 32 bytes. */
  readonly fingerprint: { readonly algorithm: string; readonly value: readonly number[] };
  readonly setup: 'actpass' | 'active' | 'passive';
  readonly sctpPort: number;
  /** In bytes; 0: no limit. */
  readonly maxMessageSize: number;
  readonly candidates: readonly BareCandidate[];
}

/** What it takes when a description does not say it. @see RFC 8841, section 6 */
const MAX_MESSAGE_SIZE = 65_536;

/** Hash functions of fingerprints, in bytes of their values. @see RFC 8122, section 5 */
export const HASHES: ReadonlyMap<string, number> = new Map([
  ['sha-1', 20],
  ['sha-224', 28],
  ['sha-256', 32],
  ['sha-384', 48],
  ['sha-512', 64],
]);

/**
 * A candidate of a TCP client says nothing: it connects, and nobody can connect to it. The other component of a data
 * channel does not exist.
 */
const isOfUse = ({ component, tcpType }: CandidateLine): boolean =>
  component === 1 && tcpType !== 'active';

/**
 * The parts of a description that negotiates a data channel and nothing else.
 * `undefined` for any other: one with media, without a section, or with a part missing.
 */
export function readDataDescription(type: RTCSdpType, sdp: string): DataDescription | undefined {
  const lines = sdp.split(/\r\n|\n/);
  const attribute = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`a=${name}:`))?.slice(name.length + 3);
  const sections = lines.filter((line) => line.startsWith('m='));
  const isData = /^m=application \d+ (UDP|TCP)\/DTLS\/SCTP webrtc-datachannel$/;
  if (sections.length !== 1 || !isData.test(sections[0]!)) return undefined;

  const [algorithm, hex] = attribute('fingerprint')?.split(' ') ?? [];
  const setup = attribute('setup');
  const mid = attribute('mid');
  const usernameFragment = attribute('ice-ufrag');
  const password = attribute('ice-pwd');
  if (type !== 'offer' && type !== 'answer') return undefined;
  if (setup !== 'actpass' && setup !== 'active' && setup !== 'passive') return undefined;
  if (algorithm === undefined || hex === undefined) return undefined;
  if (mid === undefined || usernameFragment === undefined || password === undefined)
    return undefined;
  const description: DataDescription = {
    type,
    mid,
    usernameFragment,
    password,
    fingerprint: {
      algorithm: algorithm.toLowerCase(),
      value: hex.split(':').map((byte) => Number.parseInt(byte, 16)),
    },
    setup,
    sctpPort: Number(attribute('sctp-port') ?? 5000),
    maxMessageSize: Number(attribute('max-message-size') ?? MAX_MESSAGE_SIZE),
    candidates: lines
      .filter((line) => line.startsWith('a=candidate:'))
      .map(parseCandidateLine)
      .filter((candidate) => candidate !== null)
      .filter(isOfUse)
      .map(({ protocol, priority, address, port, type: kind, tcpType }) => ({
        protocol,
        priority,
        address,
        port,
        type: kind,
        tcpType,
      })),
  };
  return isSound(description) ? description : undefined;
}

const isCount = (value: number, limit: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= limit;

function isSoundCandidate({ protocol, address, port, priority, tcpType }: BareCandidate): boolean {
  return (
    (protocol === 'udp' ? tcpType === null : protocol === 'tcp' && tcpType !== null) &&
    /^[\w.:-]{1,253}$/.test(address) &&
    isCount(port, 65_535) &&
    isCount(priority, 2 ** 32 - 1)
  );
}

/** Whether every part is of letters that may stand in its line, so that nobody can write lines of his own. */
export function isSound(description: DataDescription): boolean {
  const { mid, usernameFragment, password, fingerprint, sctpPort, maxMessageSize, candidates } =
    description;
  return (
    /^[\w.-]{1,32}$/.test(mid) &&
    /^[\w+/-]{4,255}$/.test(usernameFragment) &&
    /^[\w+/-]{22,255}$/.test(password) &&
    HASHES.get(fingerprint.algorithm) === fingerprint.value.length &&
    fingerprint.value.every((byte) => isCount(byte, 255)) &&
    isCount(sctpPort, 65_535) &&
    isCount(maxMessageSize, 2 ** 32 - 1) &&
    candidates.length <= 64 &&
    candidates.every(isSoundCandidate)
  );
}

function candidateLine(candidate: BareCandidate, index: number): string {
  const { protocol, priority, address, port, type, tcpType } = candidate;
  // Only candidates of one foundation wait for each other's checks; with one each, none waits.
  const what = `${String(index + 1)} 1 ${protocol} ${String(priority)} ${address} ${String(port)}`;
  // The grammar wants a related address; browsers hide it behind this one.
  const related = type === 'host' ? '' : ' raddr 0.0.0.0 rport 0';
  return `a=candidate:${what} typ ${type}${related}${tcpType === null ? '' : ` tcptype ${tcpType}`}`;
}

/**
 * A whole description again. `id` is its session id: 0 ≤ n < 2³².
 * @see https://www.rfc-editor.org/rfc/rfc8829#section-5.2.1
 */
export function writeDataDescription(description: DataDescription, id: number): string {
  const { mid, fingerprint, setup, sctpPort, maxMessageSize, candidates } = description;
  const hex = fingerprint.value.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  return [
    'v=0',
    `o=- ${String(id)} 1 IN IP4 0.0.0.0`,
    's=-',
    't=0 0',
    `a=group:BUNDLE ${mid}`,
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    `a=ice-ufrag:${description.usernameFragment}`,
    `a=ice-pwd:${description.password}`,
    `a=fingerprint:${fingerprint.algorithm} ${hex.join(':')}`,
    `a=setup:${setup}`,
    `a=mid:${mid}`,
    `a=sctp-port:${String(sctpPort)}`,
    `a=max-message-size:${String(maxMessageSize)}`,
    ...candidates.map(candidateLine),
    'a=end-of-candidates',
    '',
  ].join('\r\n');
}
