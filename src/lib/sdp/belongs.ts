import type { LineFacts } from './facts.ts';

/** What lines of the same payload type, source, layer or purpose have in common; lines of one section belong together where they share one. */
function keysOf(facts: LineFacts): readonly string[] {
  switch (facts.kind) {
    case 'rtpmap':
    case 'rtcp-fb':
    case 'packetization':
      return [`payload ${String(facts.payload)}`];
    case 'fmtp': {
      const own = `payload ${String(facts.payload)}`;
      return facts.repeats ? [own, `payload ${String(facts.repeats.payload)}`] : [own];
    }
    case 'ssrc':
      return [`ssrc ${String(facts.ssrc)}`];
    case 'ssrc-group':
      return facts.ssrcs.map((ssrc) => `ssrc ${String(ssrc)}`);
    case 'rid':
      return [`rid ${facts.rid}`];
    case 'simulcast':
      return [...facts.send, ...facts.recv].flatMap(({ rids }) => rids.map((rid) => `rid ${rid}`));
    case 'ice-ufrag':
    case 'ice-pwd':
      return ['ice'];
    case 'fingerprint':
    case 'setup':
      return ['dtls'];
    case 'mid':
      return [`mid ${facts.mid}`];
    case 'group':
      return facts.mids.map((mid) => `mid ${mid}`);
    case 'candidate':
    case 'end-of-candidates':
      return ['candidates'];
    case 'rtcp':
    case 'rtcp-mux':
      return ['rtcp'];
    case 'sctp-port':
    case 'max-message-size':
    case 'sctpmap':
      return ['sctp'];
    default:
      return [];
  }
}

/** Whether a key joins lines of different sections. */
const crosses = (key: string): boolean => key.startsWith('mid ');

interface Placed {
  readonly facts: LineFacts;
  /** Index of its section. */
  readonly section: number;
}

/** Whether two lines belong together. */
export function areRelated(one: Placed, other: Placed): boolean {
  const keys = keysOf(other.facts);
  return keysOf(one.facts).some(
    (key) => keys.includes(key) && (one.section === other.section || crosses(key)),
  );
}
