import type {
  CallEvent,
  MessageEvent,
  ObjectId,
  SettleEvent,
  TraceEvent,
} from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type {
  DescriptionEntry,
  DescriptionMethod,
  DescriptionStatus,
  DescriptionsView,
} from './description-models.ts';
import type { Fold } from './fold.ts';
import { asRecord, textField } from './plain-read.ts';
import { SortedMap } from './sorted-map.ts';

/** Indices of what is in force on one connection. */
interface InForce {
  readonly pendingLocal?: number | undefined;
  readonly currentLocal?: number | undefined;
  readonly pendingRemote?: number | undefined;
  readonly currentRemote?: number | undefined;
}

/** The view, and what the next step needs to know. */
export interface DescriptionsState extends DescriptionsView {
  readonly inForce: SortedMap<InForce>;
  /** `signalingState` by connection. */
  readonly signaling: SortedMap<string>;
  readonly underway: SortedMap<number>;
}

const METHODS: readonly DescriptionMethod[] = [
  'createOffer',
  'createAnswer',
  'setLocalDescription',
  'setRemoteDescription',
];

const TYPES: readonly RTCSdpType[] = ['offer', 'answer', 'pranswer', 'rollback'];

interface Told {
  readonly type: RTCSdpType | undefined;
  readonly sdp: string | undefined;
}

function toldBy(value: Plain | undefined): Told {
  const record = asRecord(value);
  const sdp = textField(record, 'sdp');
  return {
    type: TYPES.find((type) => type === textField(record, 'type')),
    // An empty text stands for what was created last.
    sdp: sdp === '' ? undefined : sdp,
  };
}

/** The description in a message of any shape, such as `{ description: { type, sdp } }`. */
function describedIn(value: Plain | undefined, depth = 4): Told | undefined {
  const record = asRecord(value);
  if (record === undefined || depth === 0) return undefined;
  const told = toldBy(record);
  if (told.sdp !== undefined) return told;
  for (const inner of Object.values(record)) {
    const found = describedIn(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

const withEntry = (
  view: DescriptionsState,
  n: number,
  change: Partial<DescriptionEntry>,
): DescriptionsState => ({
  ...view,
  entries: view.entries.map((entry) => (entry.n === n ? { ...entry, ...change } : entry)),
});

/** What identifies a description on both sides: session id and version of `o=`. */
const originLine = (sdp: string | undefined): string | undefined =>
  sdp === undefined ? undefined : /^o=.*$/m.exec(sdp)?.[0].trimEnd();

const isSet = ({ status }: DescriptionEntry): boolean =>
  status === 'pending' || status === 'current' || status === 'replaced';

function lastOf(
  entries: readonly DescriptionEntry[],
  check: (entry: DescriptionEntry) => boolean,
): DescriptionEntry | undefined {
  return entries.findLast(check);
}

/** The type that a call without one gets. @see https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription */
function impliedType(signaling: string | undefined): RTCSdpType {
  const isOffering =
    signaling === undefined ||
    signaling === 'stable' ||
    signaling === 'have-local-offer' ||
    signaling === 'have-remote-pranswer';
  return isOffering ? 'offer' : 'answer';
}

function called(view: DescriptionsState, event: CallEvent, method: DescriptionMethod) {
  const { entries } = view;
  const { seq, at, peer, on, call } = event;
  const isSetting = method.startsWith('set');
  const argument = isSetting ? toldBy(event.args[0]) : { type: undefined, sdp: undefined };
  const type =
    method === 'createOffer'
      ? 'offer'
      : method === 'createAnswer'
        ? 'answer'
        : (argument.type ??
          (method === 'setLocalDescription' ? impliedType(view.signaling.get(on)) : undefined));
  const isLocal = method === 'setLocalDescription';
  const created = isLocal
    ? lastOf(
        entries,
        (each) => each.on === on && each.status === 'made' && each.type === asMade(type),
      )
    : undefined;
  const sdp = argument.sdp ?? (event.args.length > 0 ? created?.sdp : undefined);
  const origin =
    method === 'setRemoteDescription' ? originOf(entries, on, type, argument.sdp) : undefined;
  const entry: DescriptionEntry = {
    n: entries.length,
    peer,
    on,
    call,
    method,
    type,
    seq,
    at,
    cause: event.cause?.seq,
    error: undefined,
    sdp,
    sdpFrom: sdp === undefined ? undefined : argument.sdp === undefined ? 'result' : 'argument',
    status: 'calling',
    partner: undefined,
    before: isSetting
      ? lastOf(entries, (each) => each.on === on && each.method === method && isSet(each))?.n
      : undefined,
    created: argument.sdp === undefined ? undefined : created?.n,
    origin: origin?.n,
  };
  const next = {
    ...view,
    entries: [...entries, entry],
    underway: view.underway.set(call, entry.n),
  };
  return origin !== undefined && origin.sdp === undefined && argument.sdp !== undefined
    ? withEntry(next, origin.n, { sdp: argument.sdp, sdpFrom: 'other-side' })
    : next;
}

/** A provisional answer is made by `createAnswer`, too. */
const asMade = (type: RTCSdpType | undefined): RTCSdpType | undefined =>
  type === 'pranswer' ? 'answer' : type;

/** What another connection had set as its own, and this one is given: the same `o=`, else the newest whose text is not known. */
function originOf(
  entries: readonly DescriptionEntry[],
  on: ObjectId,
  type: RTCSdpType | undefined,
  sdp: string | undefined,
): DescriptionEntry | undefined {
  const mark = originLine(sdp);
  if (mark === undefined) return undefined;
  const isCandidate = (each: DescriptionEntry): boolean =>
    each.on !== on && each.method === 'setLocalDescription' && each.type === type && isSet(each);
  return (
    lastOf(entries, (each) => isCandidate(each) && originLine(each.sdp) === mark) ??
    lastOf(entries, (each) => isCandidate(each) && each.sdp === undefined)
  );
}

function withStatus(
  view: DescriptionsState,
  n: number | undefined,
  status: DescriptionStatus,
): DescriptionsState {
  return n === undefined ? view : withEntry(view, n, { status });
}

/** @see https://w3c.github.io/webrtc-pc/#set-description */
function applied(before: DescriptionsState, entry: DescriptionEntry): DescriptionsState {
  const { n, on, type } = entry;
  const isLocal = entry.method === 'setLocalDescription';
  const force = before.inForce.get(on) ?? {};
  const [own, other] = isLocal
    ? ([force.pendingLocal, force.pendingRemote] as const)
    : ([force.pendingRemote, force.pendingLocal] as const);
  const put = (view: DescriptionsState, next: InForce): DescriptionsState => ({
    ...view,
    inForce: view.inForce.set(on, next),
  });
  switch (type) {
    case undefined:
      return withStatus(before, n, 'applied');
    case 'rollback': {
      let view = withStatus(before, n, 'applied');
      view = withStatus(view, own, 'rolled-back');
      view = withStatus(view, other, 'rolled-back');
      return put(view, { currentLocal: force.currentLocal, currentRemote: force.currentRemote });
    }
    case 'offer': {
      // An offer that arrives while an own one is pending takes that one back.
      let view = withStatus(before, other, 'rolled-back');
      view = withStatus(withStatus(view, own, 'replaced'), n, 'pending');
      const current = { currentLocal: force.currentLocal, currentRemote: force.currentRemote };
      return put(view, { ...current, [isLocal ? 'pendingLocal' : 'pendingRemote']: n });
    }
    case 'pranswer': {
      const view = withStatus(withStatus(before, own, 'replaced'), n, 'pending');
      return put(joined(view, n, other), {
        ...force,
        [isLocal ? 'pendingLocal' : 'pendingRemote']: n,
      });
    }
    case 'answer': {
      let view = withStatus(before, own, 'replaced');
      view = withStatus(view, force.currentLocal, 'replaced');
      view = withStatus(view, force.currentRemote, 'replaced');
      view = withStatus(withStatus(view, other, 'current'), n, 'current');
      const current = isLocal
        ? { currentLocal: n, currentRemote: other }
        : { currentLocal: other, currentRemote: n };
      return put(joined(view, n, other), current);
    }
  }
}

/** Answer and offer find each other. */
function joined(view: DescriptionsState, answer: number, offer: number | undefined) {
  if (offer === undefined) return view;
  return withEntry(withEntry(view, answer, { partner: offer }), offer, { partner: answer });
}

function settled(before: DescriptionsState, event: SettleEvent): DescriptionsState {
  const n = before.underway.get(event.call);
  const entry = n === undefined ? undefined : before.entries[n];
  if (n === undefined || entry === undefined) return before;
  const view = { ...before, underway: before.underway.delete(event.call) };
  const { outcome } = event;
  if ('error' in outcome) return withEntry(view, n, { status: 'refused', error: outcome.error });
  if (entry.method === 'createOffer' || entry.method === 'createAnswer') {
    const { sdp } = toldBy(outcome.value);
    return withEntry(view, n, {
      status: 'made',
      sdp,
      sdpFrom: sdp === undefined ? undefined : 'result',
    });
  }
  return applied(view, entry);
}

/** What a call without arguments set is known when it is sent. */
function sent(view: DescriptionsState, event: MessageEvent): DescriptionsState {
  const told = event.phase === 'sent' ? describedIn(event.payload) : undefined;
  if (told?.sdp === undefined) return view;
  const of = lastOf(
    view.entries,
    ({ peer, method, type, sdp }) =>
      peer === event.from &&
      method === 'setLocalDescription' &&
      type === told.type &&
      sdp === undefined,
  );
  return of === undefined ? view : withEntry(view, of.n, { sdp: told.sdp, sdpFrom: 'message' });
}

function step(view: DescriptionsState, event: TraceEvent): DescriptionsState {
  switch (event.type) {
    case 'call': {
      const method = METHODS.find((each) => each === event.method);
      return method === undefined ? view : called(view, event, method);
    }
    case 'settle':
      return settled(view, event);
    case 'message':
      return sent(view, event);
    case 'state':
      return event.machine === 'signaling'
        ? { ...view, signaling: view.signaling.set(event.on, event.to) }
        : view;
    case 'construct':
    case 'appear':
    case 'event':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return view;
  }
}

/** Every description that a call made or set, and what became of it. */
export const descriptionsFold: Fold<DescriptionsState> = {
  name: 'descriptions',
  initial: {
    entries: [],
    inForce: SortedMap.empty(),
    signaling: SortedMap.empty(),
    underway: SortedMap.empty(),
  },
  step,
};
