import { describe, expect, it } from 'vitest';
import {
  call,
  construct,
  fired,
  state,
  traceOf,
  type MicroEvent,
} from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { telephoneFold } from './telephone.ts';

const callOf = (...events: readonly MicroEvent[]) => foldPrefix(telephoneFold, traceOf(...events));

const two = [construct('A', 'pc1'), construct('B', 'pc2')];
const offered = state('A', 'pc1', 'signaling', 'stable', 'have-local-offer');
const taken = state('B', 'pc2', 'signaling', 'stable', 'have-remote-offer');
const answering = state('B', 'pc2', 'signaling', 'have-remote-offer', 'stable');
const answered = state('A', 'pc1', 'signaling', 'have-local-offer', 'stable');
const ice = (peer: 'A' | 'B', to: 'connected' | 'disconnected') =>
  state(peer, peer === 'A' ? 'pc1' : 'pc2', 'ice-connection', 'checking', to);

describe('a call', () => {
  it('begins when an offer is set, and only the caller’s handset is up', () => {
    const { caller, latest, phones } = callOf(...two, offered);
    expect([caller, latest]).toEqual(['A', 'calling']);
    expect(phones.map(({ lifted }) => lifted)).toEqual([true, false]);
  });

  it('rings when the other side has applied the offer, and is answered when the caller has applied the answer', () => {
    const view = callOf(...two, offered, taken, answering, answered);
    expect(Object.keys(view.stages)).toEqual(['calling', 'ringing', 'answered']);
    expect(view.stages.answered).toEqual({ seq: 5, at: 5, by: 'A' });
    expect(view.phones.every(({ lifted }) => lifted)).toBe(true);
  });

  it('is not answered when the offer was taken back', () => {
    const view = callOf(
      ...two,
      offered,
      call('A', 'pc1', 'c1', 'setLocalDescription', [{ type: 'rollback' }]),
      answered,
    );
    expect(view.latest).toBe('calling');
    expect(view.phones[0]?.lifted).toBe(false);
  });

  it('belongs to the one who did not give way, where both have called', () => {
    const bOffers = state('B', 'pc2', 'signaling', 'stable', 'have-local-offer');
    const aGivesWay = state('A', 'pc1', 'signaling', 'have-local-offer', 'have-remote-offer');
    const view = callOf(...two, offered, bOffers, aGivesWay);
    expect([view.caller, view.latest]).toEqual(['B', 'ringing']);
  });

  it('has a line when both sides have found it, not when one has', () => {
    expect(callOf(...two, ice('A', 'connected')).stages.line).toBeUndefined();
    expect(callOf(...two, ice('A', 'connected'), ice('B', 'connected')).latest).toBe('line');
  });

  it('does not take a transport that bundling left over for the end of the keys', () => {
    const view = callOf(
      ...two,
      state('A', 'dtls1', 'dtls', 'new', 'connected'),
      state('A', 'dtls2', 'dtls', 'new', 'closed'),
    );
    expect(view.phones[0]?.secret).toBe('connected');
  });

  it('counts what arrives, and talks from the first of it', () => {
    const view = callOf(
      ...two,
      fired('B', 'data-channel2', 'message', { data: 'hello' }),
      fired('B', 'data-channel2', 'message', { data: 'again' }),
    );
    expect(view.stages.talking?.seq).toBe(2);
    expect(view.phones[1]?.heard).toBe(2);
  });

  it('leaves the other side with its line until that side says otherwise', () => {
    const hungUp = state('B', 'pc2', 'connection', 'connected', 'closed');
    const before = callOf(...two, ice('A', 'connected'), ice('B', 'connected'), hungUp);
    expect([before.latest, before.phones[0]?.line]).toEqual(['hung-up', 'connected']);
    const after = callOf(
      ...two,
      hungUp,
      state('A', 'pc1', 'connection', 'connected', 'disconnected'),
    );
    expect(after.stages.noticed?.by).toBe('A');
  });

  it('is over when both have hung up', () => {
    const one = state('B', 'pc2', 'connection', 'connected', 'closed');
    const other = state('A', 'pc1', 'connection', 'connected', 'closed');
    expect(Object.keys(callOf(...two, one, other).stages)).toEqual(['hung-up', 'over']);
  });

  it('takes no notice of a loss while nobody has hung up', () => {
    const view = callOf(...two, state('A', 'pc1', 'connection', 'connected', 'disconnected'));
    expect(view.latest).toBeUndefined();
  });

  it('is between the first two; a third peer changes nothing', () => {
    const view = callOf(...two, construct('C', 'pc3'), ice('A', 'connected'));
    expect(view.phones.map(({ peer }) => peer)).toEqual(['A', 'B']);
  });
});
