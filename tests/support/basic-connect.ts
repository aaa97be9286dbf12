/**
 * A basic connect as Chromium 156 showed it (medians of 20 runs), event by event: what a picture draws can be read off it. The last
 * message is lost, so that this is in the picture, too.
 */
import { withCauses } from '../../src/lib/trace/cause.ts';
import type { NewEvent } from '../../src/lib/trace/events.ts';
import type { PlainObject } from '../../src/lib/trace/plain.ts';
import { Trace } from '../../src/lib/trace/trace.ts';
import {
  appear,
  call,
  construct,
  delivered,
  dropped,
  fired,
  mark,
  pairEnd,
  sent,
  settle,
  state,
} from './micro-trace.ts';
import type { MicroEvent } from './micro-trace.ts';

const at = (ms: number, ...events: readonly MicroEvent[]): readonly NewEvent[] =>
  events.map((event) => ({ ...event, at: ms }));

const description = (type: string): PlainObject => ({ type, sdp: `v=0 ${type}` });

const candidate = (name: string, port: number): PlainObject => ({
  candidate: `candidate:1 1 udp 2113937151 5f2c6ea1-93d0-4a6b-a6ff-${name}.local ${String(port)} typ host generation 0 ufrag ${name}aXf`,
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: `${name}aXf`,
});

const gathered = (peer: string, pc: string, name: string, port: number): MicroEvent =>
  fired(peer, pc, 'icecandidate', { candidate: candidate(name, port), candidateType: 'host' });

const transports = (peer: string, pc: string, n: string): readonly MicroEvent[] => [
  appear(peer, `dtls${n}`, 'dtls', pc, {}, { state: 'new' }),
  appear(peer, `ice-transport${n}`, 'ice-transport', pc, {}, { state: 'new' }),
  appear(peer, `sctp${n}`, 'sctp', pc, {}, { state: 'connecting' }),
];

const selected = (peer: string, on: string, local: number, remote: number): MicroEvent => ({
  type: 'selected-pair',
  peer,
  on,
  pair: { local: pairEnd(local, { address: '' }), remote: pairEnd(remote, { address: '' }) },
  seen: 'event',
});

const EVENTS: readonly (readonly NewEvent[])[] = [
  at(0, mark('scenario')),
  at(0.2, construct('A', 'pc1')),
  at(0.6, construct('B', 'pc2')),
  at(1.1, call('A', 'pc1', 'c1', 'createDataChannel', ['chat'])),
  at(1.2, appear('A', 'data-channel1', 'data-channel', 'pc1', { label: 'chat' })),
  at(1.2, settle('A', 'pc1', 'c1')),
  at(4, fired('A', 'pc1', 'negotiationneeded')),
  at(9.5, call('A', 'pc1', 'c2', 'setLocalDescription')),
  at(10.2, state('A', 'pc1', 'signaling', 'stable', 'have-local-offer')),
  at(10.2, ...transports('A', 'pc1', '1')),
  at(10.3, settle('A', 'pc1', 'c2')),
  at(10.4, { ...sent('m1'), payload: description('offer') } as MicroEvent),
  at(10.6, delivered('m1')),
  at(10.65, call('B', 'pc2', 'c3', 'setRemoteDescription', [description('offer')])),
  at(10.8, state('B', 'pc2', 'signaling', 'stable', 'have-remote-offer')),
  at(10.8, state('A', 'pc1', 'ice-gathering', 'new', 'gathering')),
  at(10.9, settle('B', 'pc2', 'c3')),
  at(10.95, call('B', 'pc2', 'c4', 'setLocalDescription')),
  at(11.4, state('B', 'pc2', 'signaling', 'have-remote-offer', 'stable')),
  at(11.4, ...transports('B', 'pc2', '2')),
  at(11.6, settle('B', 'pc2', 'c4')),
  at(11.7, { ...sent('m2', 'answer', 'B', 'A'), payload: description('answer') } as MicroEvent),
  at(11.9, delivered('m2', 'answer', 'B', 'A')),
  at(11.92, call('A', 'pc1', 'c5', 'setRemoteDescription', [description('answer')])),
  at(12.2, state('A', 'pc1', 'signaling', 'have-local-offer', 'stable')),
  at(12.3, settle('A', 'pc1', 'c5')),
  at(12.4, state('B', 'pc2', 'ice-gathering', 'new', 'gathering')),
  at(12.5, gathered('A', 'pc1', 'A', 50_123)),
  at(12.55, { ...sent('m3', 'candidate'), payload: candidate('A', 50_123) } as MicroEvent),
  at(12.7, delivered('m3', 'candidate')),
  at(12.72, call('B', 'pc2', 'c6', 'addIceCandidate', [candidate('A', 50_123)])),
  at(13.5, gathered('B', 'pc2', 'B', 61_877)),
  at(13.55, {
    ...sent('m4', 'candidate', 'B', 'A'),
    payload: candidate('B', 61_877),
  } as MicroEvent),
  at(13.6, settle('B', 'pc2', 'c6')),
  at(13.7, state('B', 'ice-transport2', 'ice-transport', 'new', 'checking')),
  at(13.7, state('B', 'pc2', 'ice-connection', 'new', 'checking')),
  at(13.8, delivered('m4', 'candidate', 'B', 'A')),
  at(13.82, call('A', 'pc1', 'c7', 'addIceCandidate', [candidate('B', 61_877)])),
  at(14, settle('A', 'pc1', 'c7')),
  at(14.5, state('A', 'ice-transport1', 'ice-transport', 'new', 'checking')),
  at(14.5, state('A', 'pc1', 'ice-connection', 'new', 'checking')),
  at(14.6, state('B', 'pc2', 'connection', 'new', 'connecting')),
  at(14.9, state('A', 'pc1', 'connection', 'new', 'connecting')),
  at(15.1, selected('B', 'ice-transport2', 61_877, 50_123)),
  at(15.2, state('B', 'dtls2', 'dtls', 'new', 'connecting')),
  at(15.2, state('B', 'ice-transport2', 'ice-transport', 'checking', 'connected')),
  at(15.2, state('B', 'pc2', 'ice-connection', 'checking', 'connected')),
  at(15.3, state('B', 'pc2', 'ice-gathering', 'gathering', 'complete')),
  at(15.3, fired('B', 'pc2', 'icecandidate', { candidate: null })),
  at(16, selected('A', 'ice-transport1', 50_123, 61_877)),
  at(16, state('A', 'dtls1', 'dtls', 'new', 'connecting')),
  at(16, state('A', 'ice-transport1', 'ice-transport', 'checking', 'connected')),
  at(16, state('A', 'pc1', 'ice-connection', 'checking', 'connected')),
  at(16.1, state('A', 'pc1', 'ice-gathering', 'gathering', 'complete')),
  at(16.1, fired('A', 'pc1', 'icecandidate', { candidate: null })),
  at(16.15, sent('m5', 'end-of-candidates')),
  at(16.3, dropped('m5', 'end-of-candidates')),
  at(16.4, state('B', 'dtls2', 'dtls', 'connecting', 'connected')),
  at(17, state('B', 'pc2', 'connection', 'connecting', 'connected')),
  at(18.2, state('A', 'dtls1', 'dtls', 'connecting', 'connected')),
  at(18.2, state('A', 'pc1', 'connection', 'connecting', 'connected')),
  at(18.7, state('A', 'sctp1', 'sctp', 'connecting', 'connected')),
  at(18.7, state('B', 'sctp2', 'sctp', 'connecting', 'connected')),
  at(18.8, state('A', 'data-channel1', 'data-channel', 'connecting', 'open')),
  at(18.9, appear('B', 'data-channel2', 'data-channel', 'pc2', { label: 'chat' })),
  at(18.9, fired('B', 'pc2', 'datachannel', { label: 'chat' })),
  at(19, state('B', 'data-channel2', 'data-channel', 'connecting', 'open')),
];

const REFUSED = { name: 'InvalidStateError', message: 'Called in wrong state: stable' };

/** What may come after it: an error, B lost in silence, failure, and an offer that is held back. */
const LOST: readonly (readonly NewEvent[])[] = [
  at(25, call('A', 'pc1', 'c8', 'setRemoteDescription', [description('answer')])),
  at(25.4, settle('A', 'pc1', 'c8', REFUSED)),
  at(3200, mark('peer-gone', 'B')),
  at(8620, state('A', 'pc1', 'ice-connection', 'connected', 'disconnected')),
  at(8620.3, state('A', 'pc1', 'connection', 'connected', 'disconnected')),
  at(18_640, state('A', 'pc1', 'connection', 'disconnected', 'failed')),
  at(18_652, call('A', 'pc1', 'c9', 'setLocalDescription', [description('offer')])),
  ...[1, 2, 3, 4].map((n) =>
    at(
      18_654 + n,
      gathered('A', 'pc1', `A${String(n)}`, 50_200 + n),
      sent(`t${String(n)}`, 'candidate'),
    ),
  ),
  ...[1, 2].map((n) => at(18_660 + n, delivered(`t${String(n)}`, 'candidate'))),
  at(18_670, { ...sent('m6'), fault: 'held' } as MicroEvent),
];

function traceOf(groups: readonly (readonly NewEvent[])[]): Trace {
  const trace = new Trace({ origin: 'simulated' });
  const sink = withCauses(trace);
  for (const event of groups.flat()) sink.append(event);
  return trace;
}

/** Two peers connect: about 75 events in 19 ms. */
export const basicConnect = (): Trace => traceOf(EVENTS);

/** They connect, an error is met, and the other peer is lost: 18.7 s. */
export const lostPeer = (): Trace => traceOf([...EVENTS, ...LOST]);
