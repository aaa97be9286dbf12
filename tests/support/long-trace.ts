/**
 * A trace as long as wanted that looks like a real one: pairs of peers that connect the way browsers do, exchange
 * messages on a data channel, read statistics now and then, close, and connect again.
 */
import type { PlainObject } from '../../src/lib/trace/plain.ts';
import { Trace } from '../../src/lib/trace/trace.ts';
import type { MicroEvent } from './micro-trace.ts';
import {
  appear,
  call,
  construct,
  delivered,
  fired,
  pairEnd,
  sent,
  settle,
  state,
} from './micro-trace.ts';

const other = (peer: string): string => (peer === 'A' ? 'B' : 'A');

/** One connect of two peers: about 90 events. */
function connect(n: number): MicroEvent[] {
  const a = { peer: 'A', pc: `pc${String(2 * n)}`, id: `${String(n)}a` };
  const b = { peer: 'B', pc: `pc${String(2 * n + 1)}`, id: `${String(n)}b` };
  const events: MicroEvent[] = [construct('A', a.pc), construct('B', b.pc)];
  const both = (make: (side: typeof a) => readonly MicroEvent[]): void => {
    events.push(...make(b), ...make(a));
  };
  const does = ({ peer, pc, id }: typeof a, method: string, change: readonly [string, string]) => {
    const name = `${method}${id}`;
    events.push(
      call(peer, pc, name, method, [{ type: 'offer', sdp: 'v=0\r\n' }]),
      state(peer, pc, 'signaling', change[0], change[1]),
      settle(peer, pc, name),
    );
  };
  both(({ peer, pc, id }) => [
    appear(peer, `sctp${id}`, 'sctp', pc),
    appear(peer, `dtls${id}`, 'dtls', `sctp${id}`),
    appear(peer, `ice${id}`, 'ice-transport', `dtls${id}`),
    appear(peer, `channel${id}`, 'data-channel', pc, { label: 'chat' }),
  ]);
  does(a, 'setLocalDescription', ['stable', 'have-local-offer']);
  events.push(sent(`offer${a.id}`), delivered(`offer${a.id}`));
  does(b, 'setRemoteDescription', ['stable', 'have-remote-offer']);
  does(b, 'setLocalDescription', ['have-remote-offer', 'stable']);
  events.push(
    sent(`answer${b.id}`, 'answer', 'B', 'A'),
    delivered(`answer${b.id}`, 'answer', 'B', 'A'),
  );
  does(a, 'setRemoteDescription', ['have-local-offer', 'stable']);
  both(({ peer, pc, id }) => {
    const port = 10_000 + (n % 50_000);
    const init = {
      candidate: `candidate:1 1 udp 2122 ${id}.local ${String(port)} typ host`,
      sdpMid: '0',
    };
    const to = peer === 'A' ? b : a;
    return [
      state(peer, pc, 'ice-gathering', 'new', 'gathering'),
      fired(peer, pc, 'icecandidate', { candidate: init }),
      sent(`candidate${id}`, 'candidate', peer, other(peer)),
      delivered(`candidate${id}`, 'candidate', peer, other(peer)),
      call(to.peer, to.pc, `add${id}`, 'addIceCandidate', [init]),
      settle(to.peer, to.pc, `add${id}`),
      state(peer, pc, 'ice-connection', 'new', 'checking'),
      state(peer, `ice${id}`, 'ice-transport', 'new', 'checking'),
      state(peer, pc, 'connection', 'new', 'connecting'),
      {
        type: 'selected-pair',
        peer,
        on: `ice${id}`,
        pair: { local: pairEnd(port), remote: pairEnd(port + 1) },
        seen: 'event',
      },
      state(peer, `dtls${id}`, 'dtls', 'new', 'connecting'),
      state(peer, pc, 'ice-connection', 'checking', 'connected'),
      state(peer, `ice${id}`, 'ice-transport', 'checking', 'connected'),
      state(peer, pc, 'ice-gathering', 'gathering', 'complete'),
      fired(peer, pc, 'icecandidate', { candidate: null }),
      state(peer, `dtls${id}`, 'dtls', 'connecting', 'connected'),
      state(peer, pc, 'connection', 'connecting', 'connected'),
      state(peer, `sctp${id}`, 'sctp', 'connecting', 'connected'),
      state(peer, `channel${id}`, 'data-channel', 'connecting', 'open'),
    ];
  });
  return events;
}

const REPORTS: readonly PlainObject[] = [
  {
    type: 'candidate-pair',
    id: 'P',
    localCandidateId: 'L',
    remoteCandidateId: 'R',
    state: 'succeeded',
  },
  { type: 'local-candidate', id: 'L', protocol: 'udp', address: '', port: 10_000 },
  { type: 'remote-candidate', id: 'R', protocol: 'udp', address: '', port: 10_001 },
  { type: 'transport', id: 'T', selectedCandidatePairId: 'P' },
];

/** Forty messages on the channel and one reading of statistics: about 120 events. */
function talk(n: number): MicroEvent[] {
  const events: MicroEvent[] = [];
  for (let i = 0; i < 40; i += 1) {
    const name = `send${String(n)}-${String(i)}`;
    const data = `message ${String(i)}`;
    events.push(
      call('A', `channel${String(n)}a`, name, 'send', [data]),
      settle('A', `channel${String(n)}a`, name),
      fired('B', `channel${String(n)}b`, 'message', { data }),
    );
  }
  events.push({ type: 'stats', peer: 'A', on: `pc${String(2 * n)}`, reports: REPORTS });
  return events;
}

/** A trace of `length` events, half of them connects and half talk; each is caused by the one before. */
export function longTrace(length: number): Trace {
  const trace = new Trace({ origin: 'simulated' });
  for (let n = 0; trace.length < length; n += 1) {
    for (const event of [...connect(n), ...talk(n)]) {
      if (trace.length === length) break;
      const seq = trace.length;
      const cause = seq === 0 ? {} : { cause: { seq: seq - 1, how: 'inferred' as const } };
      trace.append({ ...event, ...cause, at: seq * 0.4 });
    }
  }
  return trace;
}
