import { describe, expect, it } from 'vitest';
import {
  appear,
  call,
  construct,
  fired,
  mark,
  pairEnd,
  settle,
  state,
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import type { PairEnd } from '../trace/events.ts';
import type { PlainObject } from '../trace/plain.ts';
import { candidatesFold } from './candidates.ts';
import { foldPrefix } from './fold.ts';

const candidatesOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(candidatesFold, traceOf(...events));

const line = 'candidate:1 1 udp 2122 0b5a.local 50000 typ host generation 0 ufrag abcd';
const init = { candidate: line, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'abcd' };
const gathered = fired('A', 'pc1', 'icecandidate', { candidate: init });
const given = call('B', 'pc2', 'c1', 'addIceCandidate', [init], { at: 5 });

describe('a local candidate', () => {
  it('is read from the line of its event', () => {
    expect(candidatesOf(gathered).candidates.slice()).toMatchObject([
      {
        peer: 'A',
        on: 'pc1',
        side: 'local',
        source: 'event',
        candidateType: 'host',
        protocol: 'udp',
        address: '0b5a.local',
        port: 50000,
        component: 1,
        sdpMid: '0',
        usernameFragment: 'abcd',
        deliveredSeq: undefined,
      },
    ]);
  });

  it('has arrived when the other peer is given the same line', () => {
    const [local] = candidatesOf(gathered, given).candidates.slice();
    expect(local).toMatchObject({ deliveredSeq: 1, deliveredAt: 5 });
  });

  it('has not arrived when its own peer is given it', () => {
    const own = call('A', 'pc1', 'c1', 'addIceCandidate', [init]);
    expect(candidatesOf(gathered, own).candidates.at(0)?.deliveredSeq).toBeUndefined();
  });

  it('has arrived when it stands in a description that the other peer is given', () => {
    const sdp = `v=0\r\nm=application 9 X\r\na=ice-ufrag:abcd\r\na=${line}\r\na=mid:0\r\n`;
    const described = call('B', 'pc2', 'c1', 'setRemoteDescription', [{ type: 'offer', sdp }]);
    const view = candidatesOf(gathered, described);
    expect(view.candidates.at(0)?.deliveredSeq).toBe(1);
    expect(view.candidates.at(1)).toMatchObject({ source: 'description', sdpMid: '0' });
  });

  it('has arrived also where the description leaves the extensions of its line out', () => {
    const plain = line.replace(/ generation.*/, '');
    const sdp = `v=0\r\nm=application 9 X\r\na=ice-ufrag:abcd\r\na=${plain}\r\na=mid:0\r\n`;
    const described = call('B', 'pc2', 'c1', 'setRemoteDescription', [{ type: 'offer', sdp }]);
    expect(candidatesOf(gathered, described).candidates.at(0)?.deliveredSeq).toBe(1);
  });

  it('keeps what stands beside a line that cannot be read', () => {
    const odd = { candidate: 'candidate:nonsense', type: 'relay', address: '192.0.2.9', port: 7 };
    const view = candidatesOf(fired('A', 'pc1', 'icecandidate', { candidate: odd }));
    expect(view.candidates.at(0)).toMatchObject({
      candidateType: 'relay',
      address: '192.0.2.9',
      port: 7,
      foundation: null,
    });
  });
});

describe('a remote candidate', () => {
  it('settles when its call does', () => {
    const remote = (...more: readonly MicroEvent[]) =>
      candidatesOf(given, ...more).candidates.at(0);
    expect(remote()).toMatchObject({ side: 'remote', source: 'call', settledSeq: undefined });
    expect(remote(settle('B', 'pc2', 'c1'))).toMatchObject({ settledSeq: 1, error: undefined });
    const error = { name: 'OperationError', message: 'Error processing ICE candidate' };
    expect(remote(settle('B', 'pc2', 'c1', error))).toMatchObject({ settledSeq: 1, error });
  });
});

describe('a description', () => {
  const sdp = `v=0\r\nm=application 9 X\r\na=ice-ufrag:abcd\r\na=${line}\r\na=mid:0\r\n`;
  const described = (id: string, text = sdp) =>
    call('B', 'pc2', id, 'setRemoteDescription', [{ type: 'offer', sdp: text }]);

  it('adds no candidate that its connection was given before', () => {
    expect(candidatesOf(given, described('c2')).candidates.length).toBe(1);
    expect(candidatesOf(described('c2'), described('c3')).candidates.length).toBe(1);
  });

  it('adds the same address again where it belongs to another generation', () => {
    const restarted = sdp.replace('ice-ufrag:abcd', 'ice-ufrag:efgh').replace(/ generation.*/m, '');
    expect(candidatesOf(described('c2'), described('c3', restarted)).candidates.length).toBe(2);
  });
});

describe('the end of candidates', () => {
  it('is told apart from candidates, in both forms and on both sides', () => {
    const view = candidatesOf(
      fired('A', 'pc1', 'icecandidate', {
        candidate: { candidate: '', sdpMid: '0', usernameFragment: 'abcd' },
      }),
      fired('A', 'pc1', 'icecandidate', { candidate: null }),
      call('B', 'pc2', 'c1', 'addIceCandidate', [{ candidate: '', sdpMid: '0' }]),
      call('B', 'pc2', 'c2', 'addIceCandidate', []),
      call('B', 'pc2', 'c3', 'addIceCandidate', [null]),
    );
    expect(view.candidates.length).toBe(0);
    expect(view.ends.slice().map(({ side, form, sdpMid }) => [side, form, sdpMid])).toEqual([
      ['local', 'empty', '0'],
      ['local', 'null', null],
      ['remote', 'empty', '0'],
      ['remote', 'null', null],
      ['remote', 'null', null],
    ]);
  });
});

const withTransport = [
  construct('A', 'pc1'),
  appear('A', 'ice-transport1', 'ice-transport', 'pc1'),
];

const selects = (local: PairEnd, remote: PairEnd, on = 'ice-transport1'): MicroEvent => ({
  type: 'selected-pair',
  peer: 'A',
  on,
  pair: { local, remote },
  seen: 'event',
});

interface StatsPair {
  readonly id: string;
  readonly localPort: number;
  readonly remotePort: number;
  readonly more?: PlainObject;
}

const stats = (pairs: readonly StatsPair[], transport?: PlainObject): MicroEvent => ({
  type: 'stats',
  peer: 'A',
  on: 'pc1',
  reports: [
    ...pairs.flatMap(({ id, localPort, remotePort, more }): PlainObject[] => [
      {
        type: 'candidate-pair',
        id,
        localCandidateId: `L${id}`,
        remoteCandidateId: `R${id}`,
        ...more,
      },
      { type: 'local-candidate', id: `L${id}`, protocol: 'udp', address: '', port: localPort },
      { type: 'remote-candidate', id: `R${id}`, protocol: 'udp', address: '', port: remotePort },
    ]),
    ...(transport === undefined ? [] : [{ type: 'transport', id: 'T', ...transport }]),
  ],
});

const hidden = (port: number): PairEnd => pairEnd(port, { address: '0b5a.local' });
const chosen = (...events: readonly MicroEvent[]) =>
  candidatesOf(...withTransport, ...events)
    .pairs.slice()
    .filter(({ selected }) => selected)
    .map(({ local, remote }) => [local.port, remote.port]);

describe('a candidate pair', () => {
  it('is selected until its transport selects another, which is not the same as nominated', () => {
    const view = candidatesOf(
      ...withTransport,
      selects(hidden(1), hidden(2)),
      selects(hidden(1), hidden(3)),
    );
    expect(view.pairs.slice()).toMatchObject([
      { seq: 2, selected: false, state: null, nominated: null },
      { seq: 3, selected: true },
    ]);
  });

  it('is one pair where an event and statistics tell of it, and takes the figures of the latter', () => {
    const more = {
      state: 'succeeded',
      nominated: true,
      requestsSent: 3,
      responsesReceived: 2,
      currentRoundTripTime: 0.004,
    };
    const view = candidatesOf(
      ...withTransport,
      selects(hidden(1), hidden(2)),
      stats([{ id: 'p', localPort: 1, remotePort: 2, more }], { selectedCandidatePairId: 'p' }),
    );
    expect(view.pairs.slice()).toMatchObject([
      {
        seq: 2,
        lastSeq: 3,
        state: 'succeeded',
        nominated: true,
        selected: true,
        requestsSent: 3,
        responsesReceived: 2,
        roundTripMs: 4,
        local: { address: '0b5a.local', candidateType: 'host' },
      },
    ]);
  });

  it('is selected as the statistics of the transport say, not as nomination says', () => {
    const pairs = [
      { id: 'p', localPort: 1, remotePort: 2, more: { nominated: true } },
      { id: 'q', localPort: 1, remotePort: 3, more: { nominated: true } },
    ];
    expect(chosen(stats(pairs, { selectedCandidatePairId: 'q' }))).toEqual([[1, 3]]);
    expect(chosen(stats(pairs, {}))).toEqual([]);
  });

  it('is selected as Firefox marks it where no transport names one', () => {
    const pairs = [
      { id: 'p', localPort: 1, remotePort: 2, more: { selected: false } },
      { id: 'q', localPort: 1, remotePort: 3, more: { selected: true } },
    ];
    expect(chosen(stats(pairs))).toEqual([[1, 3]]);
  });

  it('follows whichever told last, an event or statistics', () => {
    const told = stats([{ id: 'p', localPort: 1, remotePort: 2 }], {
      selectedCandidatePairId: 'p',
    });
    const change = selects(hidden(1), hidden(3));
    expect(chosen(told, change)).toEqual([[1, 3]]);
    expect(chosen(change, told)).toEqual([[1, 2]]);
  });

  it('stays selected where statistics say nothing of it', () => {
    expect(chosen(selects(hidden(1), hidden(2)), stats([]))).toEqual([[1, 2]]);
  });

  it('is no longer selected when its connection is closed, or its peer gone', () => {
    const closed = state('A', 'pc1', 'connection', 'connected', 'closed', { seen: 'read' });
    expect(chosen(selects(hidden(1), hidden(2)), closed)).toEqual([]);
    expect(chosen(selects(hidden(1), hidden(2)), mark('peer-gone', 'A'))).toEqual([]);
    expect(chosen(selects(hidden(1), hidden(2)), mark('peer-gone', 'B'))).toEqual([[1, 2]]);
  });

  it('is no longer selected when its transport has none, whatever another transport has', () => {
    const none: MicroEvent = {
      type: 'selected-pair',
      peer: 'A',
      on: 'ice-transport1',
      pair: null,
      seen: 'read',
    };
    const other = appear('A', 'ice-transport2', 'ice-transport', 'pc1');
    const both = [
      other,
      selects(hidden(1), hidden(2)),
      selects(hidden(5), hidden(6), 'ice-transport2'),
    ];
    expect(chosen(...both)).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(chosen(...both, none)).toEqual([[5, 6]]);
  });
});
