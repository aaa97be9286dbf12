import { describe, expect, it } from 'vitest';
import { appear, construct, state, traceOf } from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { machinesFold, primary } from './machines.ts';

const machinesOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(machinesFold, traceOf(...events));

describe('the machines of a connection', () => {
  it('do not exist before it is constructed', () => {
    const view = machinesOf();
    expect(view.all.length).toBe(0);
    expect(primary(view, 'A', 'signaling')).toBeUndefined();
  });

  it('start in the initial states of the specification', () => {
    const view = machinesOf(construct('A', 'pc1'));
    expect(view.all.slice().map(({ machine, state: now }) => [machine, now])).toEqual([
      ['signaling', 'stable'],
      ['ice-gathering', 'new'],
      ['ice-connection', 'new'],
      ['connection', 'new'],
    ]);
    expect(primary(view, 'A', 'signaling')).toMatchObject({
      pc: 'pc1',
      since: 0,
      visited: ['stable'],
      edges: [],
      last: undefined,
    });
  });

  it('count each edge and remember the last one with its cause', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      state('A', 'pc1', 'signaling', 'stable', 'have-local-offer'),
      state('A', 'pc1', 'signaling', 'have-local-offer', 'stable'),
      state('A', 'pc1', 'signaling', 'stable', 'have-local-offer', {
        at: 9,
        cause: { seq: 2, how: 'known' },
      }),
    );
    expect(primary(view, 'A', 'signaling')).toMatchObject({
      state: 'have-local-offer',
      since: 3,
      visited: ['stable', 'have-local-offer'],
      edges: [
        { from: 'stable', to: 'have-local-offer', count: 2, lastSeq: 3 },
        { from: 'have-local-offer', to: 'stable', count: 1, lastSeq: 2 },
      ],
      last: {
        seq: 3,
        at: 9,
        from: 'stable',
        to: 'have-local-offer',
        cause: { seq: 2, how: 'known' },
        seen: 'event',
      },
    });
    expect(view.transitions).toBe(3);
  });

  it('start where an object was when it was first seen', () => {
    const view = machinesOf(
      construct('B', 'pc1'),
      appear('B', 'data-channel1', 'data-channel', 'pc1', { label: 'chat' }, { state: 'open' }),
    );
    expect(primary(view, 'B', 'data-channel')).toMatchObject({ state: 'open', visited: ['open'] });
  });

  it('are known from their first change on where nobody introduced the object', () => {
    const view = machinesOf(state('A', 'dtls7', 'dtls', 'connecting', 'connected'));
    expect(primary(view, 'A', 'dtls')).toMatchObject({
      on: 'dtls7',
      pc: undefined,
      state: 'connected',
      visited: ['connecting', 'connected'],
    });
    expect(view.peers.slice()).toEqual(['A']);
  });

  it('count a state as visited that only the change away from it tells of', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
    );
    expect(primary(view, 'A', 'ice-connection')?.visited).toEqual(['new', 'checking', 'connected']);
  });

  it('belong to the connection that an object was first introduced with', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'sender1', 'sender', 'pc1'),
      construct('A', 'pc2'),
      appear('A', 'sender1', 'sender', 'pc2'),
      appear('A', 'dtls1', 'dtls', 'sender1'),
    );
    expect(view.all.at(-1)?.pc).toBe('pc1');
  });

  it('stay as they are when an object is introduced twice', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'sctp1', 'sctp', 'pc1'),
      state('A', 'sctp1', 'sctp', 'connecting', 'connected'),
      appear('A', 'sctp1', 'sctp', 'pc1'),
      construct('A', 'pc1'),
    );
    expect(view.all.length).toBe(5);
    expect(primary(view, 'A', 'sctp')?.state).toBe('connected');
  });

  it('keep hostile names apart', () => {
    const view = machinesOf(
      construct('__proto__', 'constructor'),
      state('__proto__', 'constructor', 'signaling', 'stable', 'closed'),
      construct('A', '__proto__'),
    );
    expect(view.peers.slice()).toEqual(['__proto__', 'A']);
    expect(primary(view, '__proto__', 'signaling')?.state).toBe('closed');
    expect(primary(view, 'A', 'signaling')?.state).toBe('stable');
    expect(primary(view, 'toString', 'signaling')).toBeUndefined();
  });
});

describe('the machine that a single diagram shows', () => {
  it('is that of the latest connection of the peer', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      construct('B', 'pc2'),
      appear('A', 'dtls1', 'dtls', 'pc1'),
      construct('A', 'pc3'),
    );
    expect(primary(view, 'A', 'connection')?.on).toBe('pc3');
    expect(primary(view, 'A', 'dtls')).toBeUndefined();
    expect(primary(view, 'B', 'connection')?.on).toBe('pc2');
  });

  it('is not the transport of an older connection that appears late', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      construct('A', 'pc2'),
      appear('A', 'dtls1', 'dtls', 'pc1'),
    );
    expect(primary(view, 'A', 'dtls')).toBeUndefined();
  });

  it('is not the transport that was bundled away', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'dtls1', 'dtls', 'pc1'),
      appear('A', 'dtls2', 'dtls', 'pc1'),
      state('A', 'dtls1', 'dtls', 'new', 'closed'),
      state('A', 'dtls2', 'dtls', 'new', 'connecting'),
    );
    expect(primary(view, 'A', 'dtls')?.on).toBe('dtls2');
  });

  it('is not the ICE transport below a DTLS transport that was bundled away, though it stays new', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'dtls1', 'dtls', 'pc1'),
      appear('A', 'ice-transport1', 'ice-transport', 'dtls1'),
      appear('A', 'dtls2', 'dtls', 'pc1'),
      appear('A', 'ice-transport2', 'ice-transport', 'dtls2'),
      state('A', 'dtls1', 'dtls', 'new', 'closed'),
    );
    expect(primary(view, 'A', 'ice-transport')?.on).toBe('ice-transport2');
  });

  it('is still the ICE transport that was in use when the other peer has closed its DTLS', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'dtls1', 'dtls', 'pc1', {}, { state: 'closed' }),
      appear('A', 'ice-transport1', 'ice-transport', 'dtls1'),
      appear('A', 'dtls2', 'dtls', 'pc1', {}, { state: 'connected' }),
      appear('A', 'ice-transport2', 'ice-transport', 'dtls2', {}, { state: 'connected' }),
      state('A', 'dtls2', 'dtls', 'connected', 'closed'),
      state('A', 'ice-transport2', 'ice-transport', 'connected', 'disconnected'),
    );
    expect(primary(view, 'A', 'ice-transport')).toMatchObject({
      on: 'ice-transport2',
      state: 'disconnected',
    });
  });

  it('is the transport that closed last when all are closed', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'dtls1', 'dtls', 'pc1'),
      appear('A', 'dtls2', 'dtls', 'pc1'),
      state('A', 'dtls2', 'dtls', 'new', 'closed'),
      state('A', 'dtls1', 'dtls', 'connected', 'closed', { seen: 'read' }),
    );
    expect(primary(view, 'A', 'dtls')?.on).toBe('dtls1');
  });

  it('belongs to its connection also where it was reached through a sender', () => {
    const view = machinesOf(
      construct('A', 'pc1'),
      appear('A', 'sender1', 'sender', 'pc1'),
      appear('A', 'dtls1', 'dtls', 'sender1'),
      construct('A', 'pc2'),
    );
    expect(view.all.at(4)?.pc).toBe('pc1');
    expect(primary(view, 'A', 'dtls')).toBeUndefined();
  });

  it('is the first channel that is not closed, and the next one when it closes', () => {
    const open = [
      construct('A', 'pc1'),
      appear('A', 'data-channel1', 'data-channel', 'pc1', {}, { state: 'open' }),
      appear('A', 'data-channel2', 'data-channel', 'pc1', {}, { state: 'open' }),
    ];
    expect(primary(machinesOf(...open), 'A', 'data-channel')?.on).toBe('data-channel1');
    const closed = machinesOf(
      ...open,
      state('A', 'data-channel1', 'data-channel', 'open', 'closed'),
    );
    expect(primary(closed, 'A', 'data-channel')?.on).toBe('data-channel2');
  });
});
