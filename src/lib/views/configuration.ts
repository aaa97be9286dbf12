/**
 * What became of a configuration: what was refused, what was read back, and what was gathered when. Source: construct
 * events, calls of getConfiguration() and setConfiguration(), candidates, and the marks of `sources/configuration`.
 */
import { parseCandidateLine } from '../sdp/candidate-line.ts';
import type {
  ErrorInfo,
  FiredEvent,
  MarkEvent,
  PeerId,
  SettleEvent,
  StateEvent,
  TraceEvent,
} from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import type { Fold } from './fold.ts';
import { asRecord, asText, field, numberField, textField } from './plain-read.ts';
import { SortedMap } from './sorted-map.ts';

/** A candidate as far as configurations change it. */
export interface FoundCandidate {
  readonly seq: number;
  /** ms of the trace. Source: icecandidate event. */
  readonly at: number;
  readonly type: string;
  readonly protocol: string;
  /** 1 RTP, 2 RTCP; `null` where the line does not say. */
  readonly component: number | null;
}

/** A server that did not answer, or not well. Source: icecandidateerror event. */
export interface GatheringError {
  readonly seq: number;
  readonly at: number;
  readonly url: string;
  readonly code: number | null;
  readonly text: string;
}

/** One time of gathering, from the call that asks for it on. */
export interface GatheringRound {
  /** Number from 1. Source: the mark `gathering-round`. */
  readonly round: number;
  /** ms. Source: first setLocalDescription() of this side in this round; `undefined` before. */
  readonly beganAt: number | undefined;
  readonly candidates: readonly FoundCandidate[];
  readonly errors: readonly GatheringError[];
  /** ms. Source: iceGatheringState `complete`; `undefined` while it goes on. */
  readonly completeAt: number | undefined;
  /** ms. Source: connectionState `connected`; the first time in this round, or the round before it. */
  readonly connectedAt: number | undefined;
}

/** How many transports the m-lines of a connection have. Source: the mark `transports`. */
export interface TransportReading {
  readonly seq: number;
  /** Kinds of the m-lines, each with the number of its transport; `null` for one that has none. */
  readonly lines: readonly { readonly kind: string; readonly transport: number | null }[];
  /** Transports that differ, ≥ 0. */
  readonly count: number;
}

/** A call of setConfiguration(). */
export interface SetAttempt {
  readonly seq: number;
  readonly at: number;
  readonly given: Plain | undefined;
  /** `undefined` where it was taken. Source: settle event. */
  readonly error: ErrorInfo | undefined;
}

/** One side up to the playhead. */
export interface ConfiguredSide {
  readonly peer: PeerId;
  /** Source: construct event; `undefined` before, and where it was refused. */
  readonly constructedAt: number | undefined;
  /** The argument of the constructor. Source: construct event, or the mark `construction-refused`. */
  readonly given: Plain | undefined;
  /** Source: the mark `construction-refused`. */
  readonly refused: ErrorInfo | undefined;
  /** What getConfiguration() returned last; `undefined` before. */
  readonly read: PlainObject | undefined;
  readonly rounds: readonly GatheringRound[];
  /** While the offer is out, and after the answer; `undefined` before. */
  readonly offered: TransportReading | undefined;
  readonly agreed: TransportReading | undefined;
  readonly connection: string;
  /** Fingerprint that its last description announces, e.g. `sha-256 AB:CD…`. Source: message events. */
  readonly fingerprint: string | undefined;
  /** Certificates that the page generated. Source: the marks `certificate`. */
  readonly certificates: readonly {
    readonly expires: string;
    readonly fingerprints: readonly string[];
  }[];
  readonly sets: readonly SetAttempt[];
}

/** Both sides up to the playhead. */
export interface ConfigurationView {
  readonly sides: { readonly get: (peer: PeerId) => ConfiguredSide | undefined };
}

/** The view, and what the next step needs to know. */
export interface ConfigurationState extends ConfigurationView {
  readonly sides: SortedMap<ConfiguredSide>;
  /** Of the round that goes on; 0 before the first. */
  readonly round: number;
  /** Calls whose outcome is of interest, by id: their method and argument. */
  readonly calls: SortedMap<{ readonly method: string; readonly given: Plain | undefined }>;
}

const side = (peer: PeerId): ConfiguredSide => ({
  peer,
  constructedAt: undefined,
  given: undefined,
  refused: undefined,
  read: undefined,
  rounds: [],
  offered: undefined,
  agreed: undefined,
  connection: 'new',
  fingerprint: undefined,
  certificates: [],
  sets: [],
});

const changed = (
  state: ConfigurationState,
  peer: PeerId,
  change: (before: ConfiguredSide) => ConfiguredSide,
): ConfigurationState => ({
  ...state,
  sides: state.sides.set(peer, change(state.sides.get(peer) ?? side(peer))),
});

/** Changes the round that goes on, which begins with its first news. */
function inRound(
  state: ConfigurationState,
  peer: PeerId,
  change: (before: GatheringRound) => GatheringRound,
): ConfigurationState {
  const { round } = state;
  return changed(state, peer, (before) => {
    const last = before.rounds.at(-1);
    const isOn = last?.round === round;
    const now: GatheringRound = isOn
      ? last
      : {
          round,
          beganAt: undefined,
          candidates: [],
          errors: [],
          completeAt: undefined,
          connectedAt: undefined,
        };
    const rounds = isOn ? before.rounds.slice(0, -1) : before.rounds;
    return { ...before, rounds: [...rounds, change(now)] };
  });
}

function found(state: ConfigurationState, event: FiredEvent): ConfigurationState {
  const { seq, at, peer, detail } = event;
  const candidate = asRecord(field(detail, 'candidate'));
  const line = textField(candidate, 'candidate');
  if (line === undefined || line === '') return state;
  const read = parseCandidateLine(line);
  const one: FoundCandidate = {
    seq,
    at,
    type: read?.type ?? '?',
    protocol: read?.protocol ?? '?',
    component: read?.component ?? null,
  };
  return inRound(state, peer, (round) => ({ ...round, candidates: [...round.candidates, one] }));
}

function failed(state: ConfigurationState, event: FiredEvent): ConfigurationState {
  const { seq, at, peer, detail } = event;
  const one: GatheringError = {
    seq,
    at,
    url: textField(detail, 'url') ?? '',
    code: numberField(detail, 'errorCode'),
    text: textField(detail, 'errorText') ?? '',
  };
  return inRound(state, peer, (round) => ({ ...round, errors: [...round.errors, one] }));
}

function moved(state: ConfigurationState, event: StateEvent): ConfigurationState {
  const { peer, machine, to, at } = event;
  if (machine === 'connection') {
    const told = changed(state, peer, (before) => ({ ...before, connection: to }));
    return to === 'connected'
      ? inRound(told, peer, (round) => ({ ...round, connectedAt: round.connectedAt ?? at }))
      : told;
  }
  if (machine !== 'ice-gathering') return state;
  return inRound(state, peer, (round) => ({
    ...round,
    completeAt: to === 'complete' ? at : undefined,
  }));
}

function settled(state: ConfigurationState, event: SettleEvent): ConfigurationState {
  const known = state.calls.get(event.call);
  if (known === undefined) return state;
  const { seq, at, peer, outcome } = event;
  const after = { ...state, calls: state.calls.delete(event.call) };
  if (known.method === 'getConfiguration') {
    const read = 'value' in outcome ? asRecord(outcome.value) : undefined;
    return read === undefined ? after : changed(after, peer, (before) => ({ ...before, read }));
  }
  const error = 'error' in outcome ? outcome.error : undefined;
  return changed(after, peer, (before) => ({
    ...before,
    sets: [...before.sets, { seq, at, given: known.given, error }],
  }));
}

function readingOf(seq: number, detail: PlainObject): TransportReading {
  const list = field(detail, 'lines');
  const lines = (Array.isArray(list) ? (list as readonly Plain[]) : []).map((entry) => {
    const line = asRecord(entry);
    return { kind: textField(line, 'kind') ?? '?', transport: numberField(line, 'transport') };
  });
  const there = lines.flatMap(({ transport }) => (transport === null ? [] : [transport]));
  return { seq, lines, count: new Set(there).size };
}

function marked(state: ConfigurationState, event: MarkEvent): ConfigurationState {
  const { seq, peer, name, detail } = event;
  if (name === 'gathering-round')
    return { ...state, round: numberField(detail, 'round') ?? state.round + 1 };
  if (peer === null) return state;
  switch (name) {
    case 'construction-refused': {
      const refused = {
        name: textField(detail, 'name') ?? '',
        message: textField(detail, 'message') ?? '',
      };
      const given = field(detail, 'configuration');
      return changed(state, peer, (before) => ({ ...before, refused, given }));
    }
    case 'certificate': {
      const list = field(detail, 'fingerprints');
      const texts = (Array.isArray(list) ? (list as readonly Plain[]) : []).map(asText);
      const one = {
        expires: textField(detail, 'expires') ?? '',
        fingerprints: texts.filter((text) => text !== undefined),
      };
      return changed(state, peer, (before) => ({
        ...before,
        certificates: [...before.certificates, one],
      }));
    }
    case 'transports': {
      const reading = readingOf(seq, detail);
      const isOffer = textField(detail, 'signalingState') === 'have-local-offer';
      return changed(state, peer, (before) => ({
        ...before,
        ...(isOffer ? { offered: before.offered ?? reading } : { agreed: reading }),
      }));
    }
    default:
      return state;
  }
}

/** The fingerprint in a description on its way, as its sender announces it. */
function announced(payload: Plain | undefined): string | undefined {
  const description = asRecord(field(asRecord(payload), 'description'));
  const sdp = textField(description, 'sdp');
  return /^a=fingerprint:(.+?)\r?$/m.exec(sdp ?? '')?.[1];
}

function step(state: ConfigurationState, event: TraceEvent): ConfigurationState {
  switch (event.type) {
    case 'construct': {
      const { peer, at, configuration } = event;
      return changed(state, peer, (before) => ({
        ...before,
        constructedAt: at,
        given: configuration,
      }));
    }
    case 'call': {
      const { peer, call, method, args, at } = event;
      if (method === 'setLocalDescription')
        return inRound(state, peer, (round) => ({ ...round, beganAt: round.beganAt ?? at }));
      if (method !== 'getConfiguration' && method !== 'setConfiguration') return state;
      return { ...state, calls: state.calls.set(call, { method, given: args[0] }) };
    }
    case 'settle':
      return settled(state, event);
    case 'state':
      return moved(state, event);
    case 'event':
      if (event.name === 'icecandidate') return found(state, event);
      return event.name === 'icecandidateerror' ? failed(state, event) : state;
    case 'message': {
      const fingerprint = event.phase === 'sent' ? announced(event.payload) : undefined;
      if (fingerprint === undefined) return state;
      return changed(state, event.from, (before) => ({ ...before, fingerprint }));
    }
    case 'mark':
      return marked(state, event);
    case 'appear':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
      return state;
  }
}

/** What configurations do, side by side. */
export const configurationFold: Fold<ConfigurationState> = {
  name: 'configuration',
  initial: { sides: SortedMap.empty(), round: 0, calls: SortedMap.empty() },
  step,
};
