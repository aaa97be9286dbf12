import { describe, expect, it } from 'vitest';
import {
  appear,
  call,
  construct,
  delivered,
  dropped,
  fired,
  sent,
  settle,
  state,
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { summaryFold } from './summary.ts';

const summaryOf = (...events: readonly MicroEvent[]) => foldPrefix(summaryFold, traceOf(...events));

describe('the figures of a trace', () => {
  it('count calls, those that are pending and those that failed', () => {
    const view = summaryOf(
      call('A', 'pc1', 'c1', 'createOffer'),
      call('A', 'pc1', 'c2', 'createAnswer'),
      settle('A', 'pc1', 'c2', { name: 'InvalidStateError', message: '' }),
    );
    expect(view).toMatchObject({ calls: 2, pending: 1, failedCalls: 1 });
  });

  it('count messages by what became of them, and events that tell of errors', () => {
    const view = summaryOf(
      sent('m1'),
      delivered('m1'),
      sent('m2'),
      dropped('m2'),
      fired('A', 'pc1', 'icecandidateerror'),
      fired('A', 'pc1', 'negotiationneeded'),
    );
    expect(view.messages).toEqual({ sent: 2, delivered: 1, dropped: 1 });
    expect(view.errorEvents).toBe(1);
  });

  it('count state changes by machine and peer', () => {
    const view = summaryOf(
      state('A', 'pc1', 'signaling', 'stable', 'have-local-offer'),
      state('B', 'pc2', 'signaling', 'stable', 'have-remote-offer'),
      state('A', 'pc1', 'signaling', 'have-local-offer', 'stable'),
    );
    expect(view.stateChanges).toBe(3);
    expect(view.byMachine.slice()).toEqual([
      { peer: 'A', machine: 'signaling', count: 2 },
      { peer: 'B', machine: 'signaling', count: 1 },
    ]);
  });
});

describe('a span', () => {
  it('runs from the first begin to the first end after it', () => {
    const view = summaryOf(
      state('A', 'pc1', 'ice-connection', 'new', 'checking', { at: 3 }),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected', { at: 4.5 }),
      state('A', 'pc1', 'ice-connection', 'connected', 'checking', { at: 9 }),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected', { at: 20 }),
    );
    expect(view.spans.slice()).toEqual([
      { id: 'ice-checking-to-connected', peer: 'A', durationMs: 1.5, fromSeq: 0, toSeq: 1 },
    ]);
  });

  it('is absent until it has ended', () => {
    const view = summaryOf(construct('A', 'pc1'));
    expect(view.spans.length).toBe(0);
  });

  it('is each peer’s own', () => {
    const view = summaryOf(
      construct('A', 'pc1', { at: 0 }),
      construct('B', 'pc2', { at: 1 }),
      appear('B', 'data-channel1', 'data-channel', 'pc2', {}, { at: 9, state: 'open' }),
      state('A', 'data-channel2', 'data-channel', 'connecting', 'open', { at: 10 }),
    );
    expect(view.spans.slice()).toMatchObject([
      { id: 'construct-to-channel-open', peer: 'B', durationMs: 8 },
      { id: 'construct-to-channel-open', peer: 'A', durationMs: 10 },
    ]);
  });
});
