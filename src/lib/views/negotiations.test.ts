import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../trace/events.ts';
import { Trace } from '../trace/trace.ts';
import { foldPrefix } from './fold.ts';
import { negotiationsFold } from './negotiations.ts';

let calls = 0;
const base = { peer: 'A', on: 'pc1' } as const;
const call = (method: string, peer = 'A'): NewEvent => ({
  ...base,
  peer,
  type: 'call',
  at: 0,
  call: `c${String((calls += 1))}`,
  method,
  args: [],
});
const needed = (peer = 'A'): NewEvent => ({
  ...base,
  peer,
  type: 'event',
  at: 1,
  name: 'negotiationneeded',
  detail: {},
});
const signaling = (
  from: RTCSignalingState,
  to: RTCSignalingState,
  peer = 'A',
  at = 2,
): NewEvent => ({
  ...base,
  peer,
  type: 'state',
  at,
  machine: 'signaling',
  from,
  to,
  seen: 'event',
});

function roundsOf(...events: readonly NewEvent[]) {
  const trace = new Trace({ origin: 'live' });
  let at = 0;
  for (const event of events) trace.append({ ...event, at: (at = Math.max(at, event.at)) });
  return [...foldPrefix(negotiationsFold, trace).rounds].map(
    ({ peer, causes, neededSeq, end, offer, done }) => ({
      peer,
      why: causes.map(({ method }) => method).join(),
      needed: neededSeq !== undefined,
      end,
      ms: offer && done ? done.at - offer.at : undefined,
    }),
  );
}

describe('rounds of negotiation', () => {
  it('name the calls that came before the event, in one round', () => {
    expect(
      roundsOf(
        call('addTrack'),
        call('addTrack'),
        needed(),
        call('setLocalDescription'),
        signaling('stable', 'have-local-offer'),
        signaling('have-local-offer', 'stable', 'A', 12),
      ),
    ).toEqual([{ peer: 'A', why: 'addTrack,addTrack', needed: true, end: 'answered', ms: 10 }]);
  });

  it('tell of an offer that nobody asked for', () => {
    const rounds = roundsOf(
      call('setCodecPreferences'),
      call('setLocalDescription'),
      signaling('stable', 'have-local-offer'),
    );
    expect(rounds).toEqual([
      { peer: 'A', why: 'setCodecPreferences', needed: false, end: undefined, ms: undefined },
    ]);
  });

  it('leave out what an answer already holds', () => {
    const rounds = roundsOf(
      signaling('stable', 'have-remote-offer', 'B'),
      call('addTrack', 'B'),
      call('setLocalDescription', 'B'),
      signaling('have-remote-offer', 'stable', 'B'),
      call('direction', 'B'),
      needed('B'),
    );
    expect(rounds.map(({ why }) => why)).toEqual(['direction']);
  });

  it('begin another round for what is called while an offer is underway', () => {
    const rounds = roundsOf(
      call('addTrack'),
      needed(),
      signaling('stable', 'have-local-offer'),
      call('removeTrack'),
      signaling('have-local-offer', 'stable'),
      needed(),
    );
    expect(rounds.map(({ why, end }) => [why, end])).toEqual([
      ['addTrack', 'answered'],
      ['removeTrack', undefined],
    ]);
  });

  it('tell when an offer was taken back for the other side’s', () => {
    const rounds = roundsOf(
      call('addTrack'),
      needed(),
      signaling('stable', 'have-local-offer'),
      signaling('have-local-offer', 'have-remote-offer'),
    );
    expect(rounds.map(({ end }) => end)).toEqual(['rolled-back']);
  });
});
