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

/*
 * Names of peers, labels and code may end in any letter, so no particle follows them whose form depends on it: they
 * stand before a colon, an arrow, 의, 에서, or a Korean noun.
 */

const ATTRIBUTE: Readonly<Record<MachineId, string>> = {
  signaling: 'signalingState',
  'ice-gathering': 'iceGatheringState',
  'ice-connection': 'iceConnectionState',
  connection: 'connectionState',
  dtls: 'RTCDtlsTransport의 state',
  'ice-transport': 'RTCIceTransport의 state',
  sctp: 'RTCSctpTransport의 state',
  'data-channel': '데이터 채널의 readyState',
};

/** A kind of message with its object and its subject particle. */
const MESSAGE: Readonly<Record<MessageKind, readonly [object: string, subject: string]>> = {
  offer: ['offer를', 'offer가'],
  answer: ['answer를', 'answer가'],
  pranswer: ['임시 answer(pranswer)를', '임시 answer(pranswer)가'],
  rollback: ['rollback을', 'rollback이'],
  candidate: ['ICE 후보를', 'ICE 후보가'],
  'end-of-candidates': ['후보가 끝났다는 알림을', '후보가 끝났다는 알림이'],
  bye: ['종료 메시지(bye)를', '종료 메시지(bye)가'],
  other: ['메시지를', '메시지가'],
};

const FAULT: Readonly<Record<NonNullable<MessageEvent['fault']>, string>> = {
  delayed: '늦춰짐',
  reordered: '순서가 바뀜',
  duplicated: '중복됨',
  dropped: '버려짐',
  held: '붙잡혀 있었음',
  rejected: '거부됨',
};

/** 로 after a vowel or ㄹ, 으로 after another consonant, as the states are read aloud (checking: 체킹으로). */
const toState = (state: string): string => `${state}${/(ing|open)$/.test(state) ? '으로' : '로'}`;

const channel = (object: ObjectView | undefined): string =>
  object?.label === undefined ? '데이터 채널' : `데이터 채널 ${quoted(object.label)}`;

/** `데이터 채널 “chat”에서 `; nothing for the connection itself. */
function place(object: ObjectView | undefined): string {
  if (object === undefined || object.kind === 'pc') return '';
  if (object.kind === 'data-channel') return `${channel(object)}에서 `;
  const label = object.label === undefined ? '' : `(${short(object.label)})`;
  return `${INTERFACE_OF[object.kind]}${label}에서 `;
}

function attribute(event: StateEvent, object: ObjectView | undefined): string {
  return event.machine === 'data-channel' && object?.label !== undefined
    ? `${channel(object)}의 readyState`
    : ATTRIBUTE[event.machine];
}

/** A browser's own words: whole up to a length that still is a sentence. */
const message = (error: { readonly name: string; readonly message: string }): string =>
  `${short(error.name)}: “${error.message.slice(0, 300).replace(/\s+/gu, ' ').trim()}”`;

function settled({ peer, outcome }: SettleEvent, { call }: TranscriptLine): string {
  const what = call === undefined ? '호출' : `${callText(call)} 호출`;
  switch (outcome.how) {
    case 'returned':
      return `${peer}: ${what}이 끝났어요.`;
    case 'fulfilled':
      return `${peer}: ${what}의 프로미스가 이행됐어요.`;
    case 'threw':
      return `${peer}: ${what}에서 예외가 났어요. ${message(outcome.error)}.`;
    case 'rejected':
      return `${peer}: ${what}의 프로미스가 거부됐어요. ${message(outcome.error)}.`;
  }
}

function fired(event: FiredEvent, object: ObjectView | undefined): string {
  const { peer, name, detail } = event;
  switch (name) {
    case 'icecandidate': {
      const news = candidateNews(event);
      if (news.kind === 'null') return `${peer}: 후보를 모두 모았어요(icecandidate: null).`;
      if (news.kind === 'end-of-candidates') {
        return `${peer}: 이번 세대의 후보를 모두 모았어요(end-of-candidates).`;
      }
      return `${peer}: ${short(news.type)} 후보를 찾았어요(${news.address}).`;
    }
    case 'icecandidateerror': {
      const code = numberField(detail, 'errorCode');
      const text = textField(detail, 'errorText') ?? '';
      const said = [code === null ? '' : String(code), short(text)].filter((part) => part !== '');
      const why = said.length > 0 ? `(${said.join(' ')})` : '';
      return `${peer}: icecandidateerror 이벤트가 발생했어요${why}.`;
    }
    case 'track':
      return `${peer}: 상대가 보낸 트랙을 받았어요(${valueText(field(detail, 'track'))}).`;
    case 'datachannel': {
      const label = textField(detail, 'label');
      const which = label === undefined ? '' : `(${quoted(label)})`;
      return `${peer}: 상대가 만든 데이터 채널을 받았어요${which}.`;
    }
    case 'message': {
      const data = valueText(field(detail, 'data'));
      return `${peer}: ${channel(object)}에서 메시지를 받았어요${data === '' ? '' : `(${data})`}.`;
    }
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
      return `${peer}: ${place(object)}${name} 이벤트가 발생했어요.`;
  }
}

function signaled({ phase, kind, from, to, fault }: MessageEvent): string {
  const [what, which] = MESSAGE[kind];
  const how = fault === undefined || fault === 'dropped' ? '' : `(${FAULT[fault]})`;
  switch (phase) {
    case 'sent':
      return `${from} → ${to}: ${what} 보냈어요${how}.`;
    case 'delivered':
      return `${from} → ${to}: ${which} 도착했어요${how}.`;
    case 'dropped':
      return `${from} → ${to}: ${which} 가는 길에 사라졌어요${how}.`;
  }
}

function marked(event: Extract<TraceEvent, { type: 'mark' }>): string {
  const { name, detail, peer } = event;
  const told = (key: string): string => short(textField(detail, key) ?? '?');
  switch (name) {
    case 'scenario':
      return `시나리오 “${told('scenario')}” 시작이에요.`;
    case 'step':
      return `“${told('step')}” 단계예요.`;
    case 'peer-gone':
      return `${peer ?? '상대'}: 아무 말 없이 사라졌어요.`;
    case 'stalled':
      return `시나리오가 멈췄어요. 기다리던 것: ${told('waitingFor')}.`;
    case 'cancelled':
      return '시나리오를 취소했어요.';
    case 'end':
      return `시나리오가 끝났어요(${told('status')}).`;
    case 'note':
      return `참고: ${told('note')}.`;
    default:
      return `표시: ${short(name)}.`;
  }
}

/** What happened. */
function plain(line: TranscriptLine): string {
  const { event, object } = line;
  switch (event.type) {
    case 'construct':
      return `${event.peer}: RTCPeerConnection을 만들었어요.`;
    case 'appear': {
      const label = object?.label === undefined ? '' : ` ${quoted(object.label)}`;
      const state = event.state === undefined ? '' : `(${short(event.state)})`;
      return `${event.peer}: ${INTERFACE_OF[event.kind]}${label} 객체가 생겼어요${state}.`;
    }
    case 'call':
      return `${event.peer}: ${place(object)}${callText(event)} 메서드를 호출했어요.`;
    case 'settle':
      return settled(event, line);
    case 'state': {
      const read = event.seen === 'read' ? '(이벤트 없이 값을 읽어서 확인)' : '';
      const change = `${event.from}에서 ${toState(event.to)} 바뀌었어요`;
      return `${event.peer}: ${attribute(event, object)}가 ${change}${read}.`;
    }
    case 'event':
      return fired(event, object);
    case 'message':
      return signaled(event);
    case 'selected-pair': {
      if (event.pair === null) return `${event.peer}: 선택된 후보 쌍이 이제 없어요.`;
      const { local, remote } = event.pair;
      const ends = [local, remote].map((end) =>
        `${end.candidateType ?? '?'} ${addressText(end)}`.trim(),
      );
      return `${event.peer}: 후보 쌍을 선택했어요(${ends.join(' ↔ ')}).`;
    }
    case 'stats':
      return `${event.peer}: 통계를 읽었어요(항목 ${String(event.reports.length)}개).`;
    case 'console': {
      const whose = event.peer === null ? '콘솔' : `${event.peer}의 콘솔`;
      const text = event.args.map((arg) => valueText(arg)).join(' ');
      return `${whose}(${event.level}): ${short(text)}.`;
    }
    case 'mark':
      return marked(event);
  }
}

/** An earlier event as a noun, told before 때문이에요 or 다음에 일어났어요. */
function earlier(event: TraceEvent, call: TranscriptLine['call']): string {
  switch (event.type) {
    case 'construct':
      return `${event.peer}의 RTCPeerConnection 생성`;
    case 'appear':
      return `${event.peer}의 ${INTERFACE_OF[event.kind]} 생성`;
    case 'call':
      return `${event.peer}의 ${callText(event)} 호출`;
    case 'settle':
      return `${event.peer}의 ${call === undefined ? '' : `${callText(call)} `}호출 완료`;
    case 'state':
      return `${event.peer}의 ${attribute(event, undefined).replace('의 ', ' ')} 변화(${event.to})`;
    case 'event':
      return `${event.peer}의 ${event.name} 이벤트`;
    case 'message': {
      const what = event.kind === 'other' ? '메시지' : `${event.kind} 메시지`;
      const end = event.phase === 'sent' ? '전송' : event.phase === 'delivered' ? '도착' : '유실';
      return `${event.from} → ${event.to} ${what} ${end}`;
    }
    case 'selected-pair':
      return `${event.peer}의 후보 쌍 선택`;
    case 'stats':
      return `${event.peer}의 통계 읽기`;
    case 'console':
      return '콘솔 출력';
    case 'mark':
      return event.name === 'peer-gone'
        ? `${event.peer ?? '상대'}의 사라짐`
        : `‘${short(event.name)}’ 표시`;
  }
}

/** 때문이에요 where it is known, 다음에 일어났어요 where it is inferred. */
function cause(line: TranscriptLine): string | undefined {
  const because = toldCause(line);
  if (because === undefined) return undefined;
  const end = line.event.cause?.how === 'known' ? '때문이에요' : '다음에 일어났어요';
  return `${earlier(because, line.call)} ${end}.`;
}

/** The transcript in Korean. */
export const transcriptKo: TranscriptWords = {
  plain,
  cause,
  sentence: (line) => [plain(line), cause(line)].filter((part) => part !== undefined).join(' '),
};
