/**
 * Random traces that a reader would accept: times ascend, a settle event follows its call, a delivery its message.
 * Within these rules everything goes: objects that nobody introduced, calls that never settle, edges that no machine has,
 * names such as `__proto__`, several connections and more than two peers.
 */
import type { NewEvent, ObjectKind } from '../../src/lib/trace/events.ts';
import type { Plain, PlainObject } from '../../src/lib/trace/plain.ts';
import { MACHINE_IDS, MACHINE_STATES } from '../../src/lib/trace/states.ts';
import { Trace } from '../../src/lib/trace/trace.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

const PEERS = ['A', 'B', 'A', 'B', 'C', '__proto__', '<b>피어</b>', 'a b'];
const ODD = ['__proto__', 'constructor', 'toString', '', '\u2028', '1 a', '<img src=x onerror=1>'];
const KINDS = ['data-channel', 'dtls', 'ice-transport', 'sctp', 'sender', 'track'] as const;
const HOW = ['known', 'inferred'] as const;
const METHODS = [
  'createOffer',
  'setLocalDescription',
  'setRemoteDescription',
  'addIceCandidate',
  'addIceCandidate',
  'send',
  'close',
  '__proto__',
];
const MESSAGES = ['offer', 'answer', 'candidate', 'end-of-candidates', 'bye', 'other'] as const;
const FIRED = ['icecandidate', 'icecandidate', 'track', 'datachannel', 'message', 'open'] as const;

const line = (random: Random): string =>
  random.chance(10)
    ? ''
    : random.chance(10)
      ? `candidate:${random.one(ODD)}`
      : `candidate:1 1 udp 2122 192.0.2.${String(random.below(4))} ${String(1024 + random.below(9))} typ host`;

function candidate(random: Random): Plain {
  if (random.chance(10)) return null;
  return { candidate: line(random), sdpMid: String(random.below(3)), usernameFragment: 'abcd' };
}

function argument(random: Random): Plain {
  switch (random.below(6)) {
    case 0:
      return candidate(random);
    case 1:
      return { type: 'offer', sdp: `v=0\r\nm=audio 9 X 0\r\na=${line(random)}\r\na=mid:0\r\n` };
    case 2:
      return random.one(ODD);
    case 3:
      return { $: 'cut', text: 'long', length: 10_000 };
    case 4:
      return { $: 'object', entries: [['__proto__', 1]] };
    default:
      return { [random.one(['candidate', 'sdp', 'type'])]: random.below(9) };
  }
}

function detail(random: Random): PlainObject {
  return {
    candidate: candidate(random),
    label: random.one(ODD),
    track: { $: 'ref', id: `track${String(random.below(3))}` },
    data: argument(random),
  };
}

function reports(random: Random): PlainObject[] {
  const pairs = Array.from({ length: random.below(4) }, (_, i): PlainObject => {
    const ends = { localCandidateId: `L${String(random.below(3))}`, remoteCandidateId: 'R0' };
    return { type: 'candidate-pair', id: `P${String(i)}`, state: 'in-progress', ...ends };
  });
  return [
    ...pairs,
    { type: 'local-candidate', id: 'L0', protocol: 'udp', address: '', port: 1 },
    { type: 'local-candidate', id: 'L1', protocol: 'udp', address: '', port: 2 },
    { type: 'remote-candidate', id: 'R0', candidateType: 'prflx', port: random.below(3) },
    ...(random.chance(70) ? [{ type: 'transport', selectedCandidatePairId: 'P0' }] : []),
  ];
}

interface Pending {
  readonly peer: string;
  readonly on: string;
  readonly call: string;
}

/** A trace of `length` events from `seed`; the same seed gives the same trace. */
export function randomTrace(seed: number, length: number): Trace {
  const random = createRandom(seed);
  const trace = new Trace({ origin: 'simulated' });
  const pending: Pending[] = [];
  const messages: Extract<NewEvent, { type: 'message' }>[] = [];
  let at = 0;

  const objectId = (): string =>
    random.chance(5)
      ? random.one(ODD) || 'odd'
      : `${random.one(['pc', 'dtls', 'data-channel'])}${String(1 + random.below(4))}`;

  function next(): NewEvent {
    const peer = random.one(PEERS);
    const on = objectId();
    const base = {
      at,
      peer,
      ...(trace.length > 0 && random.chance(60)
        ? { cause: { seq: random.below(trace.length), how: random.one(HOW) } }
        : {}),
    } as const;
    switch (random.below(14)) {
      case 0:
        return {
          ...base,
          type: 'construct',
          on: `pc${String(1 + random.below(4))}`,
          configuration: {},
        };
      case 1: {
        const kind: Exclude<ObjectKind, 'pc'> = random.one(KINDS);
        const state = random.chance(50) ? { state: 'open' } : {};
        return {
          ...base,
          type: 'appear',
          on,
          kind,
          parent: objectId(),
          about: detail(random),
          ...state,
        };
      }
      case 2:
      case 3: {
        const call = `c${String(trace.length)}`;
        pending.push({ peer, on, call });
        const args = Array.from({ length: random.below(4) }, () => argument(random));
        return { ...base, type: 'call', on, call, method: random.one(METHODS), args };
      }
      case 4:
      case 5: {
        const settling = pending.splice(random.below(pending.length + 1), 1)[0];
        if (settling === undefined) break;
        const outcome = random.chance(70)
          ? ({ how: 'fulfilled', value: argument(random) } as const)
          : ({ how: 'rejected', error: { name: random.one(ODD), message: '<b>' } } as const);
        return { ...base, type: 'settle', ...settling, outcome };
      }
      case 6:
      case 7:
      case 8: {
        const machine = random.one(MACHINE_IDS);
        const [from, to] = [
          random.one(MACHINE_STATES[machine]),
          random.one(MACHINE_STATES[machine]),
        ];
        return { ...base, type: 'state', on, machine, from, to, seen: 'event' } as NewEvent;
      }
      case 9:
        return { ...base, type: 'event', on, name: random.one(FIRED), detail: detail(random) };
      case 10: {
        const to = random.one(PEERS);
        const message = `m${String(trace.length)}`;
        const kind = random.one(MESSAGES);
        const sent = {
          ...base,
          type: 'message',
          phase: 'sent',
          message,
          kind,
          from: peer,
          to,
        } as const;
        messages.push(sent);
        return sent;
      }
      case 11: {
        if (messages.length === 0) break;
        const sent = random.one(messages);
        const phase = random.chance(80) ? 'delivered' : 'dropped';
        return { ...sent, at, peer: sent.to, phase };
      }
      case 12: {
        const end = {
          candidateType: 'host',
          protocol: 'udp',
          address: 'x.local',
          candidate: null,
        } as const;
        const pair = random.chance(15)
          ? null
          : { local: { ...end, port: random.below(3) }, remote: { ...end, port: random.below(3) } };
        return { ...base, type: 'selected-pair', on, pair, seen: 'event' };
      }
      case 13:
        if (random.chance(50)) return { ...base, type: 'stats', on, reports: reports(random) };
        if (random.chance(50)) {
          return { ...base, type: 'console', level: 'log', args: [argument(random)] };
        }
        return {
          ...base,
          type: 'mark',
          name: random.one(['step', 'peer-gone', 'end']),
          detail: {},
        };
    }
    return { ...base, peer: null, type: 'mark', name: 'note', detail: { note: random.one(ODD) } };
  }

  for (let i = 0; i < length; i += 1) {
    at += random.below(4) / 4;
    trace.append(next());
  }
  return trace;
}
