import { describe, expect, it } from 'vitest';
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
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { sequenceFold } from './sequence.ts';

const sequenceOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(sequenceFold, traceOf(...events));
const rowsOf = (...events: readonly MicroEvent[]) => sequenceOf(...events).rows.slice();

describe('a call in the sequence', () => {
  it('is pending until it settles', () => {
    const [row] = rowsOf(call('A', 'pc1', 'c1', 'createOffer'));
    expect(row).toMatchObject({ kind: 'call', settledSeq: undefined, error: undefined });
  });

  it('knows when it settled, and takes no second row for it', () => {
    const rows = rowsOf(
      call('A', 'pc1', 'c1', 'setLocalDescription', [{ type: 'offer', sdp: 'v=0' }]),
      settle('A', 'pc1', 'c1', undefined, { at: 4 }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ sdpType: 'offer', settledSeq: 1, settledAt: 4 });
  });

  it('carries the error that the program met', () => {
    const error = { name: 'InvalidStateError', message: 'wrong state: stable' };
    const [row] = rowsOf(
      call('A', 'pc1', 'c1', 'setRemoteDescription'),
      settle('A', 'pc1', 'c1', error),
    );
    expect(row).toMatchObject({ error });
  });

  it('ignores a settle event of a call that nobody saw', () => {
    expect(rowsOf(settle('A', 'pc1', 'c9'))).toEqual([]);
  });
});

describe('a message in the sequence', () => {
  it('is on its way between sent and delivered', () => {
    const underway = sequenceOf(sent('m1'));
    expect(underway.rows.at(0)).toMatchObject({ arrivedSeq: undefined, dropped: false });
    expect([...underway.open.values()]).toEqual([0]);
    const arrived = sequenceOf(sent('m1'), delivered('m1', 'offer', 'A', 'B', { at: 7 }));
    expect(arrived.rows.at(0)).toMatchObject({ carries: 'offer', arrivedSeq: 1, arrivedAt: 7 });
    expect(arrived.rows.length).toBe(1);
    expect([...arrived.open.values()]).toEqual([]);
  });

  it('says where it was dropped', () => {
    const [row] = rowsOf(sent('m1'), dropped('m1'));
    expect(row).toMatchObject({
      dropped: true,
      droppedSeq: 1,
      fault: 'dropped',
      arrivedSeq: undefined,
    });
  });

  it('lists further deliveries where the channel duplicated it', () => {
    const [row] = rowsOf(sent('m1'), delivered('m1'), delivered('m1'));
    expect(row?.kind === 'message' && [row.arrivedSeq, row.duplicates.slice()]).toEqual([1, [2]]);
  });

  it('has a row also where only its delivery was recorded', () => {
    expect(rowsOf(delivered('m1'))).toMatchObject([{ kind: 'message', seq: 0, arrivedSeq: 0 }]);
  });
});

describe('lifelines', () => {
  it('are those of every peer, in order of appearance', () => {
    const view = sequenceOf(sent('m1', 'offer', 'B', 'C'), construct('A', 'pc1'), mark('note'));
    expect(view.peers.slice()).toEqual(['B', 'C', 'A']);
  });
});

describe('an event in the sequence', () => {
  it('names the kind of its candidate, and the two ways in which gathering ends', () => {
    const candidate = 'candidate:1 1 udp 2122 192.0.2.2 50000 typ host';
    const rows = rowsOf(
      fired('A', 'pc1', 'icecandidate', { candidate: { candidate, sdpMid: '0' } }),
      fired('A', 'pc1', 'icecandidate', { candidate: { candidate: '', sdpMid: '0' } }),
      fired('A', 'pc1', 'icecandidate', { candidate: null }),
    );
    expect(rows.map((row) => row.kind === 'event' && row.subject)).toEqual(['host', '', null]);
  });

  it('is left out where its state row says the same', () => {
    const rows = rowsOf(
      state('A', 'data-channel1', 'data-channel', 'connecting', 'open'),
      fired('A', 'data-channel1', 'open'),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['state']);
  });

  it('names the kind of the track that arrived', () => {
    const rows = rowsOf(
      construct('B', 'pc1'),
      appear('B', 'track1', 'track', 'pc1', { kind: 'video' }),
      fired('B', 'pc1', 'track', { track: { $: 'ref', id: 'track1' } }),
    );
    expect(rows.at(-1)).toMatchObject({ name: 'track', subject: 'video' });
  });

  it('names both ends of a pair that was selected', () => {
    const pair = { local: pairEnd(1), remote: pairEnd(2, { candidateType: 'prflx' }) };
    const rows = rowsOf({
      type: 'selected-pair',
      peer: 'A',
      on: 'ice-transport1',
      pair,
      seen: 'event',
    });
    expect(rows).toMatchObject([{ name: 'selectedcandidatepairchange', subject: 'host/prflx' }]);
  });
});

describe('a joint moment', () => {
  const bothMade = [construct('A', 'pc1'), construct('B', 'pc2')];

  it('comes when the second peer gets there, not the first', () => {
    const first = state('B', 'pc2', 'ice-connection', 'checking', 'connected');
    expect(rowsOf(...bothMade, first).some(({ kind }) => kind === 'joint')).toBe(false);
    const rows = rowsOf(
      ...bothMade,
      first,
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
    );
    expect(rows.at(-1)).toMatchObject({ kind: 'joint', what: 'ice', seq: 3, peer: 'A', with: 'B' });
  });

  it('comes again after it was lost', () => {
    const rows = rowsOf(
      ...bothMade,
      state('B', 'pc2', 'ice-connection', 'checking', 'connected'),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
      state('A', 'pc1', 'ice-connection', 'connected', 'disconnected'),
      state('A', 'pc1', 'ice-connection', 'disconnected', 'connected'),
    );
    expect(rows.filter(({ kind }) => kind === 'joint').map(({ seq }) => seq)).toEqual([3, 5]);
  });

  it('comes once where ICE goes on from connected to completed', () => {
    const rows = rowsOf(
      ...bothMade,
      state('B', 'pc2', 'ice-connection', 'checking', 'connected'),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
      state('A', 'pc1', 'ice-connection', 'connected', 'completed'),
    );
    expect(rows.filter(({ kind }) => kind === 'joint')).toHaveLength(1);
  });

  it('joins channels of the same label, also one that was open when it appeared', () => {
    const rows = rowsOf(
      ...bothMade,
      appear('A', 'data-channel1', 'data-channel', 'pc1', { label: 'chat' }),
      state('A', 'data-channel1', 'data-channel', 'connecting', 'open'),
      appear('B', 'data-channel2', 'data-channel', 'pc2', { label: 'log' }, { state: 'open' }),
      appear('B', 'data-channel3', 'data-channel', 'pc2', { label: 'chat' }, { state: 'open' }),
    );
    const joints = rows.filter(({ kind }) => kind === 'joint');
    expect(joints).toMatchObject([{ what: 'channel', seq: 5, peer: 'B' }]);
  });

  it('is between those who exchanged messages where there are more than two peers', () => {
    const rows = rowsOf(
      ...bothMade,
      construct('C', 'pc3'),
      sent('m1', 'offer', 'A', 'C'),
      state('B', 'pc2', 'ice-connection', 'checking', 'connected'),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
      state('C', 'pc3', 'ice-connection', 'checking', 'connected'),
    );
    const joints = rows.filter(({ kind }) => kind === 'joint');
    expect(joints).toMatchObject([{ seq: 6, peer: 'C', with: 'A' }]);
  });

  it('does not count what an older connection of the same peer had', () => {
    const rows = rowsOf(
      ...bothMade,
      state('B', 'pc2', 'ice-connection', 'checking', 'connected'),
      construct('B', 'pc4'),
      state('A', 'pc1', 'ice-connection', 'checking', 'connected'),
      state('B', 'pc4', 'ice-connection', 'checking', 'connected'),
    );
    const joints = rows.filter(({ kind }) => kind === 'joint');
    expect(joints).toMatchObject([{ seq: 5, peer: 'B' }]);
  });
});
