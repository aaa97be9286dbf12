/** A candidate-attribute line, read. What the line does not say is `null`. */
export interface CandidateLine {
  readonly foundation: string;
  /** 1 RTP, 2 RTCP. */
  readonly component: number;
  /** `udp | tcp`, in lower case. */
  readonly protocol: string;
  readonly priority: number;
  /** An IP address or an mDNS name (`….local`). */
  readonly address: string;
  readonly port: number;
  readonly type: 'host' | 'srflx' | 'prflx' | 'relay';
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  readonly tcpType: 'active' | 'passive' | 'so' | null;
  /** The extension `ufrag`, which browsers add to the lines of their events. */
  readonly usernameFragment: string | null;
}

const TYPES = ['host', 'srflx', 'prflx', 'relay'] as const;
const TCP_TYPES = ['active', 'passive', 'so'] as const;

const oneOf = <T extends string>(words: readonly T[], found: string | undefined): T | null =>
  words.find((word) => word === found) ?? null;

/** A decimal number of digits only, up to `limit`; `null` for everything else. */
function count(text: string | undefined, limit: number): number | null {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= limit ? value : null;
}

/**
 * Reads a line such as
 * `candidate:842163049 1 udp 1677729535 203.0.113.7 46154 typ srflx raddr 10.0.0.5 rport 46154 generation 0 ufrag 7sXL`,
 * with or without `a=` before it. `null` where it is not one; the empty line means end-of-candidates and is none either.
 * @see https://www.rfc-editor.org/rfc/rfc8839#section-5.1
 * @see https://www.rfc-editor.org/rfc/rfc6544#section-4.5
 */
export function parseCandidateLine(line: string): CandidateLine | null {
  const match = /^(?:a=)?candidate:(.*)$/s.exec(line.trim());
  const words = match?.[1]?.split(/\s+/) ?? [];
  const [foundation, componentText, protocol, priorityText, address, portText, typ, typeText] =
    words;
  const component = count(componentText, 256);
  const priority = count(priorityText, 2 ** 32 - 1);
  const port = count(portText, 65535);
  const type = oneOf(TYPES, typeText?.toLowerCase());
  if (foundation === undefined || foundation === '' || typ !== 'typ') return null;
  if (protocol === undefined || address === undefined) return null;
  if (component === null || priority === null || port === null || type === null) return null;
  const extension = (name: string): string | undefined => {
    for (let i = 8; i + 1 < words.length; i += 2) if (words[i] === name) return words[i + 1];
    return undefined;
  };
  return {
    foundation,
    component,
    protocol: protocol.toLowerCase(),
    priority,
    address,
    port,
    type,
    relatedAddress: extension('raddr') ?? null,
    relatedPort: count(extension('rport'), 65535),
    tcpType: oneOf(TCP_TYPES, extension('tcptype')),
    usernameFragment: extension('ufrag') ?? null,
  };
}
