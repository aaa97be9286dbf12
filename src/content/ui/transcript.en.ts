import type { MessageKind } from '../../lib/trace/events.ts';
import type { MachineId } from '../../lib/trace/states.ts';
import type { Fact, FactPlace, TranscriptLine } from '../../lib/views/models.ts';
import { ignoredEn } from './ignored.en.ts';
import { faultsStepsEn } from './faults-steps.en.ts';
import { markWords } from './mark-words.ts';
import { scenariosEn } from './scenarios.en.ts';
import type { TranscriptWords } from './transcript.types.ts';

type FactOf<W extends Fact['what']> = Extract<Fact, { what: W }>;

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

/** A kind of message as something sent, and as something that is known. */
const MESSAGE: Readonly<Record<MessageKind, readonly [sent: string, known: string]>> = {
  offer: ['an offer', 'the offer'],
  answer: ['an answer', 'the answer'],
  pranswer: ['a provisional answer', 'the provisional answer'],
  rollback: ['a rollback', 'the rollback'],
  candidate: ['an ICE candidate', 'the ICE candidate'],
  'end-of-candidates': ['end-of-candidates', 'end-of-candidates'],
  bye: ['a bye', 'the bye'],
  other: ['a message', 'the message'],
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const channel = (label: string | undefined): string =>
  label === undefined ? 'the data channel' : `the data channel “${label}”`;

/** ` on the data channel “chat”`; nothing for the connection itself. */
function place(where: FactPlace | undefined): string {
  if (where === undefined) return '';
  if (where.kind === 'data-channel') return ` on ${channel(where.label)}`;
  return ` on its ${where.interface}${where.label === undefined ? '' : ` (${where.label})`}`;
}

const attribute = ({ machine, label }: FactOf<'state'>): string =>
  machine === 'data-channel' && label !== undefined
    ? `data channel “${label}” readyState`
    : ATTRIBUTE[machine];

function settled({ peer, code = 'a call', how, error }: FactOf<'settle'>): string {
  const said = error === undefined ? '' : ` ${error.name}: “${error.message}”`;
  switch (how) {
    case 'returned':
      return `${peer}: ${code} returns.`;
    case 'fulfilled':
      return `${peer}: the promise of ${code} is fulfilled.`;
    case 'threw':
      return `${peer}: ${code} throws${said}.`;
    case 'rejected':
      return `${peer}: the promise of ${code} is rejected with${said}.`;
  }
}

function fired({ peer, name, place: where, about }: FactOf<'event'>): string {
  switch (name) {
    case 'icecandidateerror':
      return `${peer}: icecandidateerror fires${about === '' ? '' : `: ${about}`}.`;
    case 'track':
      return `${peer} receives a track${about === '' ? '' : `: ${about}`}.`;
    case 'datachannel':
      return `${peer} receives a data channel${about === '' ? '' : `: “${about}”`}.`;
    case 'message':
      return `${peer} receives ${about === '' ? 'a message' : about} on ${channel(where?.label)}.`;
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
      return `${peer}: ${name} fires${place(where)}${about === '' ? '' : `: ${about}`}.`;
  }
}

function signaled({ phase, kind, from, to, fault }: FactOf<'message'>): string {
  const [sent, known] = MESSAGE[kind];
  const how = fault === undefined || fault === 'dropped' ? '' : ` (${fault})`;
  switch (phase) {
    case 'sent':
      return `${from} sends ${sent} to ${to}${how}.`;
    case 'delivered':
      return `${to} receives ${known} from ${from}${how}.`;
    case 'dropped':
      return `${capital(known)} from ${from} to ${to} is lost on the way${how}.`;
  }
}

const marks = markWords(scenariosEn, ignoredEn, faultsStepsEn);

/** `TypeError: “x is not a function”`. */
const errorText = ({ name, message }: FactOf<'thrown'>['error']): string =>
  message === '' ? name : `${name}: “${message}”`;

function thrown({ how, error, at }: FactOf<'thrown'>): string {
  const where = at === undefined ? '' : ` (${at})`;
  switch (how) {
    case 'uncaught':
      return `The code throws ${errorText(error)} and nothing catches it${where}.`;
    case 'rejection':
      return `A promise is rejected with ${errorText(error)} and nobody handles it${where}.`;
    case 'loop':
      return `A loop runs on and lets nothing else happen${where}.`;
  }
}

/** What happens to bytes whose messages are not recorded one by one. */
const FLOWS: ReadonlyMap<string, string> = new Map([
  ['begun', 'it begins'],
  ['going', 'sums so far'],
  ['lost', 'the channel is lost'],
  ['resumed', 'it goes on over a new channel'],
  ['refused', 'the browser refuses a message'],
  ['done', 'everything has arrived'],
  ['cancelled', 'it is called off'],
  ['failed', 'it ends before everything has arrived'],
]);

function marked({ peer, name, about, scenario }: FactOf<'mark'>): string {
  switch (name) {
    case 'scenario':
      return `The scenario “${marks.scenario(about) ?? about}” begins.`;
    case 'step':
      return `Step: ${marks.step(scenario, about) ?? about}.`;
    case 'peer-gone':
      return about === 'left'
        ? `${peer ?? 'A peer'} says that its page is being left.`
        : `${peer ?? 'A peer'} is gone without a word.`;
    case 'stalled':
      return `The scenario got stuck waiting for ${about}.`;
    case 'cancelled':
      return `The scenario was stopped.`;
    case 'end':
      return `The scenario ends: ${about}.`;
    case 'note':
      return marks.note(about) ?? `Note: ${about}.`;
    case 'flow':
      return `${peer ?? 'The page'} sends in bulk: ${FLOWS.get(about) ?? about}.`;
    case 'channel':
      return `${peer ?? 'The page'} reads the attributes of the data channel “${about}”.`;
    case 'limits':
      return `${peer ?? 'The page'} reads maxMessageSize and maxChannels.`;
    case 'phase':
      return about === 'cure' ? 'The cure begins.' : 'The fault begins.';
    case 'phase-end':
      return about === 'cure' ? 'That was the cure.' : 'That was the fault.';
    case 'queued':
      return `${peer ?? 'The page'} puts a candidate in its queue.`;
    case 'handler-attached':
      return `${peer ?? 'The page'} attaches ontrack.`;
    case 'handler-called':
      return `${peer ?? 'The page'}: ontrack is called.`;
    case 'gave-up':
      return `${peer ?? 'The page'} gives up.`;
    case 'ignored':
      if (about === '?') return `${peer ?? 'The page'} ignores a message that belongs to nothing.`;
      return `${peer ?? 'The page'} ignores a message: ${marks.ignored(about) ?? about}.`;
    case 'command':
      return `The reader asks for ${about}.`;
    case 'transceivers':
      return `The transceivers of ${peer ?? 'a peer'} are read (no event tells of them).`;
    case 'transports':
      return `The transports of ${peer ?? 'a peer'} are read.`;
    case 'gathering-round':
      return 'From here on, candidates are gathered for a call.';
    case 'construction-refused':
      return `${peer ?? 'The page'}: new RTCPeerConnection() throws ${about}.`;
    case 'certificate':
      return `${peer ?? 'The page'} is given a certificate that was generated before; it expires at ${about}.`;
    case 'captures':
      return 'The live captures are counted.';
    case 'stays-awake':
      return 'This browser gives up 5 s after an answer; candidates that lead nowhere keep it waiting while the answer is carried.';
    default:
      return `Mark: ${name}.`;
  }
}

/** What happened. */
function plain(fact: Fact): string {
  switch (fact.what) {
    case 'construct':
      return `${fact.peer} constructs an RTCPeerConnection.`;
    case 'appear': {
      const label = fact.label === undefined ? '' : ` “${fact.label}”`;
      const state = fact.state === undefined ? '' : `, ${fact.state}`;
      return `${fact.peer}: ${fact.interface}${label} appears${state}.`;
    }
    case 'call':
      return `${fact.peer} calls ${fact.code}${place(fact.place)}.`;
    case 'settle':
      return settled(fact);
    case 'state': {
      const read = fact.read ? ' (read; no event fires)' : '';
      return `${fact.peer}: ${attribute(fact)} ${fact.from} → ${fact.to}${read}.`;
    }
    case 'candidate':
      return `${fact.peer} gathers a ${fact.type} candidate: ${fact.address}.`;
    case 'candidates-end':
      return fact.form === 'null'
        ? `${fact.peer} has gathered all candidates (icecandidate: null).`
        : `${fact.peer} has gathered all candidates of this generation (end-of-candidates).`;
    case 'event':
      return fired(fact);
    case 'message':
      return signaled(fact);
    case 'selected-pair':
      return fact.ends === undefined
        ? `${fact.peer}: no candidate pair is selected any more.`
        : `${fact.peer} selects the candidate pair ${fact.ends.join(' ↔ ')}.`;
    case 'stats':
      return `${fact.peer}: statistics are read, ${String(fact.count)} dictionaries.`;
    case 'console': {
      const whose = fact.peer === null ? 'Console' : `${fact.peer}’s console`;
      return `${whose} (${fact.level})${fact.text === '' ? '' : `: ${fact.text}`}.`;
    }
    case 'thrown':
      return thrown(fact);
    case 'mark':
      return marked(fact);
  }
}

/** An earlier event, told after "because" or "after". */
function past(fact: Fact): string {
  switch (fact.what) {
    case 'construct':
      return `${fact.peer} constructed the RTCPeerConnection`;
    case 'appear':
      return `${fact.peer}’s ${fact.interface} appeared`;
    case 'call':
      return `${fact.peer} called ${fact.code}`;
    case 'settle':
      return `${fact.peer}’s ${fact.code ?? 'call'} settled`;
    case 'state':
      return `${fact.peer}’s ${attribute(fact)} became ${fact.to}`;
    case 'candidate':
      return `${fact.peer} gathered a ${fact.type} candidate`;
    case 'candidates-end':
      return `${fact.peer} had gathered all candidates`;
    case 'event':
      return `${fact.name} fired at ${fact.peer}`;
    case 'message': {
      const [sent, known] = MESSAGE[fact.kind];
      if (fact.phase === 'sent') return `${fact.from} sent ${sent}`;
      return fact.phase === 'delivered' ? `${fact.to} received ${known}` : `${known} was lost`;
    }
    case 'selected-pair':
      return `${fact.peer} selected a candidate pair`;
    case 'stats':
      return `${fact.peer}’s statistics were read`;
    case 'console':
      return `the program wrote to the console`;
    case 'thrown':
      return `the code failed with ${fact.error.name}`;
    case 'mark':
      return fact.name === 'peer-gone'
        ? `${fact.peer ?? 'a peer'} was gone`
        : `the mark “${fact.name}”`;
  }
}

/** `because` where it is known, `after` where it is inferred. */
function clause({ cause }: TranscriptLine): string | undefined {
  if (cause === undefined) return undefined;
  return `${cause.how === 'known' ? 'because' : 'after'} ${past(cause.fact)}`;
}

/** The transcript in English. */
export const transcriptEn: TranscriptWords = {
  plain: ({ fact }) => plain(fact),
  cause: (line) => {
    const found = clause(line);
    return found === undefined ? undefined : `${capital(found)}.`;
  },
  sentence: (line) => {
    const told = plain(line.fact);
    const found = clause(line);
    return found === undefined ? told : `${told.replace(/\.$/, '')}, ${found}.`;
  },
};
