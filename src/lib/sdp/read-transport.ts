/** Lines about the way to the other side: bundling, ICE, DTLS, SCTP. */
import { parseCandidateLine } from './candidate-line.ts';
import type { KnownFacts } from './facts.ts';
import { count, words, type Reader } from './reading.ts';

const ROLES = ['actpass', 'active', 'passive', 'holdconn'] as const;

/** Two digits for each byte, parted by colons. */
const HASH = /^([0-9A-Fa-f]{2}:)+[0-9A-Fa-f]{2}$/;

function readFingerprint(value: string): KnownFacts | undefined {
  const [algorithm, hash, ...more] = words(value);
  if (algorithm === undefined || hash === undefined || more.length > 0) return undefined;
  return HASH.test(hash) ? { kind: 'fingerprint', algorithm, value: hash } : undefined;
}

/** Readers by the name of the attribute. */
export const TRANSPORT_READERS: Readonly<Record<string, Reader>> = {
  group(value) {
    const [semantics, ...mids] = words(value);
    return semantics === undefined ? undefined : { kind: 'group', semantics, mids };
  },
  'bundle-only': () => ({ kind: 'bundle-only' }),
  setup(value) {
    const role = ROLES.find((each) => each === value.trimEnd());
    return role && { kind: 'setup', role };
  },
  fingerprint: readFingerprint,
  'tls-id': (value) => (value ? { kind: 'tls-id', id: value } : undefined),
  identity: (value) => (value ? { kind: 'identity', assertion: value } : undefined),
  crypto(value) {
    const suite = words(value)[1];
    return suite === undefined ? undefined : { kind: 'crypto', suite };
  },
  cryptex: () => ({ kind: 'cryptex' }),
  // 4 to 256 and 22 to 256 characters of base 64: RFC 8839 section 5.4.
  'ice-ufrag': (value) =>
    /^[\w+/-]{4,256}$/.test(value) ? { kind: 'ice-ufrag', usernameFragment: value } : undefined,
  'ice-pwd': (value) =>
    /^[\w+/-]{22,256}$/.test(value) ? { kind: 'ice-pwd', password: value } : undefined,
  'ice-options'(value) {
    const options = words(value);
    return options.length === 0 ? undefined : { kind: 'ice-options', options };
  },
  'ice-lite': () => ({ kind: 'ice-lite' }),
  'ice-pacing'(value) {
    const ms = count(value);
    return ms === undefined ? undefined : { kind: 'ice-pacing', ms };
  },
  'ice-mismatch': () => ({ kind: 'ice-mismatch' }),
  'remote-candidates': (value) => (value ? { kind: 'remote-candidates', value } : undefined),
  candidate(value) {
    const candidate = parseCandidateLine(`candidate:${value}`);
    return candidate === null ? undefined : { kind: 'candidate', candidate };
  },
  'end-of-candidates': () => ({ kind: 'end-of-candidates' }),
  'sctp-port'(value) {
    const port = count(value, 65535);
    return port === undefined ? undefined : { kind: 'sctp-port', port };
  },
  'max-message-size'(value) {
    const bytes = count(value);
    return bytes === undefined ? undefined : { kind: 'max-message-size', bytes };
  },
  sctpmap(value) {
    const [portText, , streams] = words(value);
    const port = count(portText, 65535);
    return port === undefined ? undefined : { kind: 'sctpmap', port, streams };
  },
  'sctp-init': (value) => (value ? { kind: 'sctp-init', value } : undefined),
};
