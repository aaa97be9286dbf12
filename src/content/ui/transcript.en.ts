import type {
  FiredEvent,
  MessageEvent,
  MessageKind,
  SettleEvent,
  StateEvent,
  TraceEvent,
} from '../../lib/trace/events.ts';
import type { MachineId } from '../../lib/trace/states.ts';
import type { ObjectView, TranscriptLine } from '../../lib/views/models.ts';
import { field, numberField, textField } from '../../lib/views/plain-read.ts';
import {
  addressText,
  callText,
  candidateNews,
  INTERFACE_OF,
  quoted,
  short,
  valueText,
} from '../../lib/views/short-text.ts';
import { toldCause } from '../../lib/views/told-cause.ts';
import type { TranscriptWords } from './transcript.types.ts';

const ATTRIBUTE: Readonly<Record<MachineId, string>> = {
  signaling: 'signalingState',
  'ice-gathering': 'iceGatheringState',
  'ice-connection': 'iceConnectionState',
  connection: 'connectionState',
  dtls: 'RTCDtlsTransport state',
  'ice-transport': 'RTCIceTransport state',
  sctp: 'RTCSctpTransport state',
  'data-channel': 'data channel readyState',
};

const MESSAGE: Readonly<Record<MessageKind, string>> = {
  offer: 'offer',
  answer: 'answer',
  pranswer: 'provisional answer',
  rollback: 'rollback',
  candidate: 'ICE candidate',
  'end-of-candidates': 'end-of-candidates',
  bye: 'bye',
  other: 'message',
};

/** ` on the data channel “chat”`; nothing for the connection itself. */
function place(object: ObjectView | undefined): string {
  if (object === undefined || object.kind === 'pc') return '';
  if (object.kind === 'data-channel') return ` on ${channel(object)}`;
  const label = object.label === undefined ? '' : ` (${short(object.label)})`;
  return ` on its ${INTERFACE_OF[object.kind]}${label}`;
}

const channel = (object: ObjectView | undefined): string =>
  object?.label === undefined ? 'the data channel' : `the data channel ${quoted(object.label)}`;

function attribute(event: StateEvent, object: ObjectView | undefined): string {
  return event.machine === 'data-channel' && object?.label !== undefined
    ? `data channel ${quoted(object.label)} readyState`
    : ATTRIBUTE[event.machine];
}

function settled({ peer, outcome }: SettleEvent, { call }: TranscriptLine): string {
  const what = call === undefined ? 'a call' : callText(call);
  switch (outcome.how) {
    case 'returned':
      return `${peer}: ${what} returns.`;
    case 'fulfilled':
      return `${peer}: the promise of ${what} is fulfilled.`;
    case 'threw':
      return `${peer}: ${what} throws ${short(outcome.error.name)}: ${message(outcome.error)}`;
    case 'rejected':
      return `${peer}: the promise of ${what} is rejected with ${short(outcome.error.name)}: ${message(outcome.error)}`;
  }
}

/** A browser's own words: quoted, whole up to a length that still is a sentence. */
const message = (error: { readonly message: string }): string =>
  `“${error.message.slice(0, 300).replace(/\s+/gu, ' ').trim().replace(/\.$/, '')}”.`;

function fired(event: FiredEvent, object: ObjectView | undefined): string {
  const { peer, name, detail } = event;
  switch (name) {
    case 'icecandidate': {
      const news = candidateNews(event);
      if (news.kind === 'null') return `${peer} has gathered all candidates (icecandidate: null).`;
      if (news.kind === 'end-of-candidates') {
        return `${peer} has gathered all candidates of this generation (end-of-candidates).`;
      }
      return `${peer} gathers a ${short(news.type)} candidate: ${news.address}.`;
    }
    case 'icecandidateerror': {
      const code = numberField(detail, 'errorCode');
      const text = textField(detail, 'errorText') ?? '';
      const said = [code === null ? '' : String(code), short(text)].filter((part) => part !== '');
      return `${peer}: icecandidateerror fires${said.length > 0 ? `: ${said.join(' ')}` : ''}.`;
    }
    case 'track':
      return `${peer} receives a track: ${valueText(field(detail, 'track'))}.`;
    case 'datachannel': {
      const label = textField(detail, 'label');
      return `${peer} receives a data channel${label === undefined ? '' : `: ${quoted(label)}`}.`;
    }
    case 'message':
      return `${peer} receives ${valueText(field(detail, 'data')) || 'a message'} on ${channel(object)}.`;
    case 'mute':
    case 'unmute':
    case 'ended':
    case 'negotiationneeded':
    case 'open':
    case 'closing':
    case 'close':
    case 'error':
    case 'bufferedamountlow':
    case 'addtrack':
    case 'removetrack':
    case 'gatheringstatechange':
    case 'tonechange':
      return `${peer}: ${name} fires${place(object)}.`;
  }
}

const article = (kind: MessageKind): string =>
  kind === 'end-of-candidates'
    ? MESSAGE[kind]
    : `${/^[aeiouI]/.test(MESSAGE[kind]) ? 'an' : 'a'} ${MESSAGE[kind]}`;

function signaled({ phase, kind, from, to, fault }: MessageEvent): string {
  const how = fault === undefined || fault === 'dropped' ? '' : ` (${fault})`;
  switch (phase) {
    case 'sent':
      return `${from} sends ${article(kind)} to ${to}${how}.`;
    case 'delivered':
      return `${to} receives the ${MESSAGE[kind]} from ${from}${how}.`;
    case 'dropped':
      return `The ${MESSAGE[kind]} from ${from} to ${to} is lost on the way${how}.`;
  }
}

function marked(event: Extract<TraceEvent, { type: 'mark' }>): string {
  const { name, detail, peer } = event;
  const told = (key: string): string => short(textField(detail, key) ?? '?');
  switch (name) {
    case 'scenario':
      return `The scenario “${told('scenario')}” begins.`;
    case 'step':
      return `Step “${told('step')}”.`;
    case 'peer-gone':
      return `${peer ?? 'A peer'} is gone without a word.`;
    case 'stalled':
      return `The scenario waits in vain for ${told('waitingFor')}.`;
    case 'cancelled':
      return `The scenario was cancelled.`;
    case 'end':
      return `The scenario ends: ${told('status')}.`;
    case 'note':
      return `Note: ${told('note')}.`;
    default:
      return `Mark: ${short(name)}.`;
  }
}

/** What happened. */
function plain(line: TranscriptLine): string {
  const { event, object } = line;
  switch (event.type) {
    case 'construct':
      return `${event.peer} constructs an RTCPeerConnection.`;
    case 'appear': {
      const label = object?.label === undefined ? '' : ` ${quoted(object.label)}`;
      const state = event.state === undefined ? '' : `, ${short(event.state)}`;
      return `${event.peer}: ${INTERFACE_OF[event.kind]}${label} appears${state}.`;
    }
    case 'call':
      return `${event.peer} calls ${callText(event)}${place(object)}.`;
    case 'settle':
      return settled(event, line);
    case 'state': {
      const read = event.seen === 'read' ? ' (read; no event fires)' : '';
      return `${event.peer}: ${attribute(event, object)} ${event.from} → ${event.to}${read}.`;
    }
    case 'event':
      return fired(event, object);
    case 'message':
      return signaled(event);
    case 'selected-pair': {
      if (event.pair === null) return `${event.peer}: no candidate pair is selected any more.`;
      const { local, remote } = event.pair;
      const ends = [local, remote].map((end) =>
        `${end.candidateType ?? 'unknown'} ${addressText(end)}`.trim(),
      );
      return `${event.peer} selects the candidate pair ${ends.join(' ↔ ')}.`;
    }
    case 'stats':
      return `${event.peer}: statistics are read, ${String(event.reports.length)} dictionaries.`;
    case 'console': {
      const whose = event.peer === null ? 'Console' : `${event.peer}’s console`;
      const text = event.args.map((arg) => valueText(arg)).join(' ');
      return `${whose} (${event.level}): ${short(text)}.`;
    }
    case 'mark':
      return marked(event);
  }
}

/** An earlier event, told after "because" or "after". */
function past(event: TraceEvent, call: TranscriptLine['call']): string {
  switch (event.type) {
    case 'construct':
      return `${event.peer} constructed the RTCPeerConnection`;
    case 'appear':
      return `${event.peer}’s ${INTERFACE_OF[event.kind]} appeared`;
    case 'call':
      return `${event.peer} called ${callText(event)}`;
    case 'settle':
      return `${event.peer}’s ${call === undefined ? 'call' : callText(call)} settled`;
    case 'state':
      return `${event.peer}’s ${attribute(event, undefined)} became ${event.to}`;
    case 'event':
      return event.name === 'icecandidate'
        ? `${event.peer} had news of its candidates`
        : `${event.name} fired at ${event.peer}`;
    case 'message':
      return event.phase === 'sent'
        ? `${event.from} sent ${article(event.kind)}`
        : event.phase === 'delivered'
          ? `${event.to} received the ${MESSAGE[event.kind]}`
          : `the ${MESSAGE[event.kind]} was lost`;
    case 'selected-pair':
      return `${event.peer} selected a candidate pair`;
    case 'stats':
      return `${event.peer}’s statistics were read`;
    case 'console':
      return `the program wrote to the console`;
    case 'mark':
      return event.name === 'peer-gone'
        ? `${event.peer ?? 'a peer'} was gone`
        : `the mark “${short(event.name)}”`;
  }
}

/** `because` where it is known, `after` where it is inferred. */
function clause(line: TranscriptLine): string | undefined {
  const because = toldCause(line);
  if (because === undefined) return undefined;
  const word = line.event.cause?.how === 'known' ? 'because' : 'after';
  return `${word} ${past(because, line.call)}`;
}

/** The transcript in English. */
export const transcriptEn: TranscriptWords = {
  plain,
  cause: (line) => {
    const found = clause(line);
    return found === undefined ? undefined : `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
  },
  sentence: (line) => {
    const told = plain(line);
    const found = clause(line);
    return found === undefined ? told : `${told.replace(/\.$/, '')}, ${found}.`;
  },
};
