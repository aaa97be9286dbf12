import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';
import {
  call,
  construct,
  fired,
  mark,
  sent,
  settle,
  state,
  traceOf,
  type MicroEvent,
} from '../../../tests/support/micro-trace.ts';
import { configurationFold } from './configuration.ts';
import { foldPrefix } from './fold.ts';
import { gatheringLanes } from './gathering-lanes.ts';

const fold = (...events: readonly MicroEvent[]) =>
  foldPrefix(configurationFold, traceOf(...events));
const sideOf = (...events: readonly MicroEvent[]) => fold(...events).sides.get('A');
const round = (n: number) => mark('gathering-round', null, { round: n });
const found = (at: number, line: string) =>
  fired('A', 'pc1', 'icecandidate', { candidate: { candidate: line } }, { at });
const host = (component: number, protocol = 'udp') =>
  `candidate:1 ${String(component)} ${protocol} 2122260223 192.0.2.2 50000 typ host`;

describe('what became of a configuration', () => {
  test('a constructor that threw leaves its error and what it was given', () => {
    const side = sideOf(
      mark('construction-refused', 'A', {
        name: 'SyntaxError',
        message: 'bad',
        configuration: { iceTransportPolicy: 'x' },
      }),
    );
    expect(side).toMatchObject({
      refused: { name: 'SyntaxError', message: 'bad' },
      given: { iceTransportPolicy: 'x' },
      constructedAt: undefined,
    });
  });

  test('what getConfiguration() returned last is what is read', () => {
    const read = (id: string, value: string): MicroEvent[] => [
      call('A', 'pc1', id, 'getConfiguration'),
      {
        type: 'settle',
        peer: 'A',
        on: 'pc1',
        call: id,
        outcome: { how: 'returned', value: { bundlePolicy: value } },
      },
    ];
    const side = sideOf(
      construct('A', 'pc1'),
      ...read('c1', 'balanced'),
      ...read('c2', 'max-bundle'),
    );
    expect(side?.read).toEqual({ bundlePolicy: 'max-bundle' });
  });

  test('candidates, errors and times belong to the round in which they come', () => {
    const side = sideOf(
      construct('A', 'pc1'),
      round(1),
      call('A', 'pc1', 'c1', 'setLocalDescription', [], { at: 10 }),
      found(14, host(1)),
      state('A', 'pc1', 'ice-gathering', 'new', 'gathering', { at: 15 }),
      found(16, host(2, 'tcp')),
      fired(
        'A',
        'pc1',
        'icecandidateerror',
        { url: 'stun:x', errorCode: 701, errorText: 'no' },
        { at: 17 },
      ),
      // The end of a generation is no candidate.
      found(18, ''),
      fired('A', 'pc1', 'icecandidate', { candidate: null }, { at: 18 }),
      state('A', 'pc1', 'connection', 'connecting', 'connected', { at: 20 }),
      state('A', 'pc1', 'ice-gathering', 'gathering', 'complete', { at: 50 }),
      round(2),
      call('A', 'pc1', 'c2', 'setLocalDescription', [], { at: 60 }),
      found(61, host(1)),
    );
    expect(side?.rounds).toHaveLength(2);
    expect(side?.rounds[0]).toMatchObject({
      beganAt: 10,
      completeAt: 50,
      connectedAt: 20,
      candidates: [
        { type: 'host', protocol: 'udp', component: 1 },
        { type: 'host', protocol: 'tcp', component: 2 },
      ],
      errors: [{ url: 'stun:x', code: 701, text: 'no' }],
    });
    expect(side?.rounds[1]).toMatchObject({ beganAt: 60, completeAt: undefined, candidates: [{}] });
  });

  test('transports are counted once each, while the offer is out and after the answer', () => {
    const lines = (...transports: (number | null)[]) =>
      transports.map((transport) => ({ kind: 'audio', transport }));
    const side = sideOf(
      mark('transports', 'A', { signalingState: 'have-local-offer', lines: lines(1, 2, null) }),
      mark('transports', 'A', { signalingState: 'stable', lines: lines(1, 1, 1) }),
      // An offer of a restart does not undo what the first one showed.
      mark('transports', 'A', { signalingState: 'have-local-offer', lines: lines(1, 1, 1) }),
    );
    expect([side?.offered?.count, side?.agreed?.count]).toEqual([2, 1]);
  });

  test('the fingerprint is the one that the side announces', () => {
    const sdp = 'v=0\r\na=fingerprint:sha-256 AB:CD\r\nm=x\r\n';
    const side = sideOf({
      ...sent('m1'),
      payload: { description: { type: 'offer', sdp } },
    } as MicroEvent);
    expect(side?.fingerprint).toBe('sha-256 AB:CD');
  });

  test('a call of setConfiguration() is taken, or refused with its error', () => {
    const side = sideOf(
      call('A', 'pc1', 'c1', 'setConfiguration', [{ iceServers: [] }]),
      settle('A', 'pc1', 'c1'),
      call('A', 'pc1', 'c2', 'setConfiguration', [{ bundlePolicy: 'max-bundle' }]),
      settle('A', 'pc1', 'c2', { name: 'InvalidModificationError', message: 'no' }),
    );
    expect(side?.sets.map(({ error }) => error?.name)).toEqual([
      undefined,
      'InvalidModificationError',
    ]);
    expect(side?.sets[1]?.given).toEqual({ bundlePolicy: 'max-bundle' });
  });

  test('a file that names anything breaks nothing', () => {
    const odd = [
      mark('construction-refused', 'A', {}),
      mark('transports', 'A', { lines: [null, 5, { kind: 1, transport: 'x' }] }),
      mark('certificate', 'A', { fingerprints: 'x' }),
      mark('gathering-round', null, { round: 'x' }),
      fired('A', 'pc1', 'icecandidateerror', {}),
      found(9, '__proto__'),
      mark('constructor', 'A', { constructor: 1 }),
    ];
    const side = sideOf(...odd);
    expect(side?.rounds[0]?.candidates[0]).toMatchObject({ type: '?', component: null });
    expect(side?.agreed?.count).toBe(0);
  });

  test('no step changes what came before', () => {
    const trace = traceOf(construct('A', 'pc1'), round(1), found(1, host(1)), found(2, host(1)));
    let view = deepFreeze(configurationFold.initial);
    for (let i = 0; i < trace.length; i += 1) {
      const event = trace.at(i);
      if (event !== undefined) view = deepFreeze(configurationFold.step(view, event));
    }
    expect(view.sides.get('A')?.rounds[0]?.candidates).toHaveLength(2);
  });
});

describe('lanes of gathering', () => {
  test('count time from the call of each side, in its last round', () => {
    const view = fold(
      construct('A', 'pc1'),
      round(1),
      call('A', 'pc1', 'c1', 'setLocalDescription', [], { at: 100 }),
      found(104, host(2)),
      state('A', 'pc1', 'connection', 'connecting', 'connected', { at: 140 }),
    );
    const side = view.sides.get('A');
    expect(gatheringLanes(side === undefined ? [] : [side], 5100)).toEqual([
      {
        peer: 'A',
        candidates: [{ seq: 3, ms: 4, isRtcp: true }],
        errors: [],
        completeMs: undefined,
        connectedMs: 40,
        nowMs: 5000,
      },
    ]);
  });

  test('there is none before the call', () => {
    const side = sideOf(construct('A', 'pc1'));
    expect(gatheringLanes(side === undefined ? [] : [side], 9)).toEqual([]);
  });
});
