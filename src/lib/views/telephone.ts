import type {
  ConstructEvent,
  MessageEvent,
  PeerId,
  StateEvent,
  TraceEvent,
} from '../trace/events.ts';
import type { Fold } from './fold.ts';
import type { CallStage, LetterView, PhoneView, TelephoneView } from './telephone-models.ts';

interface State extends TelephoneView {
  /** Connections that the phones stand for, by place. */
  readonly pcs: readonly string[];
  /** Who has asked to take an offer back, and has not yet done so. */
  readonly undoing: PeerId | undefined;
}

const LINE_FOUND: readonly string[] = ['connected', 'completed'];
const LOST: readonly string[] = ['disconnected', 'failed'];

const phoneOf = (view: State, peer: PeerId | null): PhoneView | undefined =>
  view.phones.find((phone) => phone.peer === peer);

const otherThan = (view: State, peer: PeerId | undefined): PhoneView | undefined =>
  view.phones.find((phone) => phone.peer !== peer);

function withPhone(view: State, peer: PeerId, change: Partial<PhoneView>): State {
  const phones = view.phones.map((phone) =>
    phone.peer === peer ? { ...phone, ...change } : phone,
  );
  return { ...view, phones };
}

/** A stage is come to once; what follows later does not move it. */
function reach(view: State, stage: CallStage, { seq, at, peer }: TraceEvent): State {
  if (view.stages[stage] !== undefined || peer === null) return view;
  return { ...view, stages: { ...view.stages, [stage]: { seq, at, by: peer } }, latest: stage };
}

function construct(view: State, event: ConstructEvent): State {
  const { peer, on } = event;
  const place = view.phones.findIndex((phone) => phone.peer === peer);
  if (place === -1 && view.phones.length === 2) return view;
  const fresh: PhoneView = {
    peer,
    signaling: 'stable',
    line: 'new',
    connection: 'new',
    secret: 'new',
    lifted: false,
    heard: 0,
    sees: false,
  };
  if (place === -1) {
    return { ...view, phones: [...view.phones, fresh], pcs: [...view.pcs, on] };
  }
  return {
    ...view,
    phones: view.phones.with(place, fresh),
    pcs: view.pcs.with(place, on),
  };
}

function signaling(before: State, event: StateEvent & { readonly machine: 'signaling' }): State {
  const { peer, from, to } = event;
  const view = withPhone(before, peer, { signaling: to });
  switch (to) {
    case 'have-local-offer': {
      const caller = view.caller ?? peer;
      return reach({ ...withPhone(view, peer, { lifted: true }), caller }, 'calling', event);
    }
    case 'have-remote-offer': {
      if (view.stages.answered !== undefined) return view;
      // Where both have called, the one who gives way is called.
      return reach({ ...view, caller: otherThan(view, peer)?.peer }, 'ringing', event);
    }
    case 'stable': {
      if (view.undoing === peer) {
        return { ...withPhone(view, peer, { lifted: false }), undoing: undefined };
      }
      const next = withPhone(view, peer, { lifted: true });
      const isCallers = peer === view.caller && from !== 'have-remote-offer';
      return isCallers ? reach(next, 'answered', event) : next;
    }
    case 'closed':
      return withPhone(view, peer, { lifted: false });
    case 'have-local-pranswer':
    case 'have-remote-pranswer':
      return view;
  }
}

/** A stage that needs the same of both. */
function whenBoth(
  view: State,
  stage: CallStage,
  event: TraceEvent,
  is: (phone: PhoneView) => boolean,
): State {
  return view.phones.length === 2 && view.phones.every(is) ? reach(view, stage, event) : view;
}

function state(view: State, event: StateEvent): State {
  const { peer, machine } = event;
  const place = view.phones.findIndex((phone) => phone.peer === peer);
  if (place === -1) return view;
  if (machine === 'dtls') {
    // A transport that bundling leaves over closes before it has connected: it says nothing of the call.
    if (event.to === 'closed' && event.from !== 'connected') return view;
    const next = withPhone(view, peer, { secret: event.to });
    return whenBoth(next, 'secret', event, ({ secret }) => secret === 'connected');
  }
  if (view.pcs[place] !== event.on) return view;
  switch (machine) {
    case 'signaling':
      return signaling(view, event);
    case 'ice-connection': {
      const next = withPhone(view, peer, { line: event.to });
      return whenBoth(next, 'line', event, ({ line }) => LINE_FOUND.includes(line));
    }
    case 'connection': {
      const next = withPhone(view, peer, { connection: event.to });
      // The last that is read after `close()`: signaling and ICE have been read before it.
      if (event.to === 'closed') {
        const isLast = otherThan(next, peer)?.connection === 'closed';
        return reach(next, isLast ? 'over' : 'hung-up', event);
      }
      const isLoss = LOST.includes(event.to) && view.stages['hung-up'] !== undefined;
      return isLoss ? reach(next, 'noticed', event) : next;
    }
    case 'ice-gathering':
    case 'ice-transport':
    case 'sctp':
    case 'data-channel':
      return view;
  }
}

function message(view: State, event: MessageEvent): State {
  const { seq, kind, from, to, phase } = event;
  if (phoneOf(view, from) === undefined || phoneOf(view, to) === undefined) return view;
  const where = phase === 'sent' ? 'underway' : phase;
  const letter: LetterView = { seq, kind, from, to, where };
  return { ...view, letter, carried: view.carried + (phase === 'delivered' ? 1 : 0) };
}

function step(view: State, event: TraceEvent): State {
  switch (event.type) {
    case 'construct':
      return construct(view, event);
    case 'state':
      return state(view, event);
    case 'message':
      return message(view, event);
    case 'event': {
      const phone = phoneOf(view, event.peer);
      if (phone === undefined) return view;
      if (event.name === 'message') {
        const next = withPhone(view, phone.peer, { heard: phone.heard + 1 });
        return reach(next, 'talking', event);
      }
      return event.name === 'unmute'
        ? reach(withPhone(view, phone.peer, { sees: true }), 'talking', event)
        : view;
    }
    case 'call': {
      const [description] = event.args;
      const isUndoing =
        typeof description === 'object' &&
        description !== null &&
        'type' in description &&
        description['type'] === 'rollback';
      return isUndoing ? { ...view, undoing: event.peer } : view;
    }
    case 'appear':
    case 'settle':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return view;
  }
}

/** The call between the first two peers of a trace. */
export const telephoneFold: Fold<State> = {
  name: 'telephone',
  initial: {
    phones: [],
    caller: undefined,
    stages: {},
    latest: undefined,
    letter: undefined,
    carried: 0,
    pcs: [],
    undoing: undefined,
  },
  step,
};
