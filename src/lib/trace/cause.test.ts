import { describe, expect, it } from 'vitest';
import { withCauses } from './cause.ts';
import type { NewEvent, TraceEvent } from './events.ts';
import { Trace } from './trace.ts';

type Peer = 'A' | 'B';
let calls = 0;

const pcOf = (peer: Peer) => (peer === 'A' ? 'pc1' : 'pc2');
const construct = (peer: Peer): NewEvent => ({
  type: 'construct',
  at: 0,
  peer,
  on: pcOf(peer),
  configuration: { $: 'undefined' },
});
const call = (peer: Peer, method: string, ...args: (string | object)[]): NewEvent =>
  ({
    type: 'call',
    at: 0,
    peer,
    on: pcOf(peer),
    call: `c${String((calls += 1))}`,
    method,
    args,
  }) as NewEvent;
const settle = (of: NewEvent, value: object | null = null): NewEvent =>
  ({
    type: 'settle',
    at: 0,
    peer: of.peer,
    on: 'pc',
    call: of.type === 'call' ? of.call : '',
    outcome: { how: 'fulfilled', value },
  }) as NewEvent;
const state = (peer: Peer, machine: string, from: string, to: string, on = pcOf(peer)): NewEvent =>
  ({ type: 'state', at: 0, peer, on, machine, from, to, seen: 'event' }) as NewEvent;
const fired = (peer: Peer, name: string, detail: object = {}, on = pcOf(peer)): NewEvent =>
  ({ type: 'event', at: 0, peer, on, name, detail }) as NewEvent;
const message = (
  phase: 'sent' | 'delivered',
  id: string,
  from: Peer,
  kind: string,
  payload?: object,
): NewEvent => {
  const to = from === 'A' ? 'B' : 'A';
  const peer = phase === 'sent' ? from : to;
  return {
    type: 'message',
    at: 0,
    peer,
    message: id,
    phase,
    kind,
    from,
    to,
    ...(payload && { payload }),
  } as NewEvent;
};

function causes(...events: NewEvent[]): (number | undefined)[] {
  const trace = new Trace({ origin: 'live' });
  const sink = withCauses(trace);
  events.forEach((event) => sink.append(event));
  return Array.from({ length: trace.length }, (_, i) => (trace.at(i) as TraceEvent).cause?.seq);
}

const offer = { type: 'offer', sdp: 'v=0\r\no=1\r\n' };
const candidate = { candidate: 'candidate:1 1 udp 1 a.local 5000 typ host', sdpMid: '0' };

describe('causes', () => {
  it('joins a settlement to its call, as known', () => {
    const made = call('A', 'createOffer');
    const trace = new Trace({ origin: 'live' });
    const sink = withCauses(trace);
    [construct('A'), made, settle(made, offer)].forEach((event) => sink.append(event));
    expect(trace.at(2)?.cause).toEqual({ seq: 1, how: 'known' });
  });

  it('gives a signaling change to the oldest description call that has not settled', () => {
    const first = call('A', 'setLocalDescription');
    const second = call('A', 'setRemoteDescription', offer);
    expect(
      causes(
        construct('A'),
        first,
        second,
        state('A', 'signaling', 'stable', 'have-local-offer'),
        settle(first),
        state('A', 'signaling', 'have-local-offer', 'have-remote-offer'),
      ),
    ).toEqual([undefined, undefined, undefined, 1, 1, 2]);
  });

  it('follows an offer from the call that made it, through the channel, to the call that applies it', () => {
    const set = call('A', 'setLocalDescription', offer);
    expect(
      causes(
        construct('A'),
        construct('B'),
        set,
        message('sent', 'm1', 'A', 'offer', { description: offer }),
        message('delivered', 'm1', 'A', 'offer'),
        call('B', 'setRemoteDescription', offer),
      ),
    ).toEqual([undefined, undefined, undefined, 2, 3, 4]);
  });

  it('follows an offer that came from outside of the trace', () => {
    expect(
      causes(
        construct('B'),
        message('delivered', 'm1', 'A', 'offer', { description: offer }),
        call('B', 'setRemoteDescription', offer),
      ),
    ).toEqual([undefined, undefined, 1]);
  });

  it('follows a candidate by its line, not by its order', () => {
    const other = { ...candidate, candidate: 'candidate:2 1 udp 1 a.local 5001 typ host' };
    expect(
      causes(
        construct('A'),
        construct('B'),
        fired('A', 'icecandidate', { candidate }),
        fired('A', 'icecandidate', { candidate: other }),
        message('sent', 'm1', 'A', 'candidate', candidate),
        message('sent', 'm2', 'A', 'candidate', other),
        message('delivered', 'm2', 'A', 'candidate'),
        message('delivered', 'm1', 'A', 'candidate'),
        call('B', 'addIceCandidate', candidate),
        call('B', 'addIceCandidate', other),
      ),
    ).toEqual([undefined, undefined, undefined, undefined, 2, 3, 5, 4, 7, 6]);
  });

  it('follows the end of candidates, however it is written', () => {
    expect(
      causes(
        construct('A'),
        construct('B'),
        fired('A', 'icecandidate', { candidate: null }),
        message('sent', 'm1', 'A', 'end-of-candidates', { candidate: null }),
        message('delivered', 'm1', 'A', 'end-of-candidates'),
        { ...call('B', 'addIceCandidate'), args: [null] } as NewEvent,
        call('B', 'addIceCandidate'),
      ),
    ).toEqual([undefined, undefined, undefined, 2, 3, 4, 4]);
  });

  it('puts gathering down to the local description, whatever was applied since', () => {
    const local = call('A', 'setLocalDescription');
    expect(
      causes(
        construct('A'),
        local,
        call('A', 'setRemoteDescription', offer),
        state('A', 'ice-gathering', 'new', 'gathering'),
      ),
    ).toEqual([undefined, undefined, undefined, 1]);
  });

  it('tells the way from ICE to the open channel as one chain', () => {
    expect(
      causes(
        construct('A'),
        call('A', 'addIceCandidate', candidate),
        state('A', 'ice-connection', 'new', 'checking'),
        state('A', 'dtls', 'new', 'connecting', 'dtls1'),
        state('A', 'ice-connection', 'checking', 'connected'),
        state('A', 'dtls', 'connecting', 'connected', 'dtls1'),
        state('A', 'connection', 'connecting', 'connected'),
        state('A', 'sctp', 'connecting', 'connected', 'sctp1'),
        state('A', 'data-channel', 'connecting', 'open', 'data-channel1'),
      ),
    ).toEqual([undefined, undefined, 1, 2, 2, 3, 5, 5, 7]);
  });

  it("puts a lost connection down to the other peer's close, if there was one", () => {
    const lost = state('A', 'ice-connection', 'connected', 'disconnected');
    expect(causes(construct('A'), construct('B'), lost)).toEqual([undefined, undefined, undefined]);
    expect(causes(construct('A'), construct('B'), call('B', 'close'), lost)).toEqual([
      undefined,
      undefined,
      undefined,
      2,
    ]);
  });

  it('forgets what an earlier connection of the same peer did', () => {
    expect(
      causes(
        construct('A'),
        construct('B'),
        call('B', 'close'),
        construct('B'),
        state('A', 'ice-connection', 'connected', 'disconnected'),
      ),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('matches a channel message with the send() of the same data on the same label', () => {
    const appear = (peer: Peer, on: string): NewEvent => ({
      type: 'appear',
      at: 0,
      peer,
      on,
      kind: 'data-channel',
      parent: pcOf(peer),
      state: 'open',
      about: { label: 'chat' },
    });
    const send = (text: string) => ({ ...call('A', 'send', text), on: 'data-channel1' });
    expect(
      causes(
        appear('A', 'data-channel1'),
        appear('B', 'data-channel2'),
        send('one'),
        send('two'),
        fired('B', 'message', { data: 'two' }, 'data-channel2'),
        fired('B', 'message', { data: 'one' }, 'data-channel2'),
      ).slice(4),
    ).toEqual([3, 2]);
  });

  it('ends an SCTP transport with the description that takes it away', () => {
    const taken = call('B', 'setRemoteDescription', offer);
    expect(
      causes(
        construct('B'),
        taken,
        settle(taken),
        call('B', 'setRemoteDescription', { type: 'rollback' }),
        state('B', 'sctp', 'connecting', 'closed', 'sctp1'),
      )[4],
    ).toBe(3);
  });

  it('leaves a cause that the source gave alone', () => {
    const given = {
      ...state('A', 'signaling', 'stable', 'closed'),
      cause: { seq: 0, how: 'known' },
    };
    expect(causes(construct('A'), call('A', 'close'), given as NewEvent)[2]).toBe(0);
  });
});
