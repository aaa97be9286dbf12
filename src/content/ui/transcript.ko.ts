import type { MessageEvent, MessageKind } from '../../lib/trace/events.ts';
import type { MachineId } from '../../lib/trace/states.ts';
import type { Fact, FactPlace, TranscriptLine } from '../../lib/views/models.ts';
import { ignoredKo } from './ignored.ko.ts';
import { faultsStepsKo } from './faults-steps.ko.ts';
import { markWords } from './mark-words.ts';
import { scenariosKo } from './scenarios.ko.ts';
import type { TranscriptWords } from './transcript.types.ts';

/*
 * Names of peers, labels and code may end in any letter, so no particle follows them whose form depends on it: they
 * stand before a colon, an arrow, 의, 에서, or a Korean noun.
 */

type FactOf<W extends Fact['what']> = Extract<Fact, { what: W }>;

const ATTRIBUTE: Readonly<Record<MachineId, string>> = {
  signaling: 'signalingState',
  'ice-gathering': 'iceGatheringState',
  'ice-connection': 'iceConnectionState',
  connection: 'connectionState',
  dtls: 'RTCDtlsTransport state',
  'ice-transport': 'RTCIceTransport state',
  sctp: 'RTCSctpTransport state',
  'data-channel': '데이터 채널 readyState',
};

/** A kind of message with its object and its subject particle, and alone. */
const MESSAGE: Readonly<
  Record<MessageKind, readonly [object: string, subject: string, name: string]>
> = {
  offer: ['offer를', 'offer가', 'offer 메시지'],
  answer: ['answer를', 'answer가', 'answer 메시지'],
  pranswer: ['임시 answer(pranswer)를', '임시 answer(pranswer)가', 'pranswer 메시지'],
  rollback: ['rollback을', 'rollback이', 'rollback 메시지'],
  candidate: ['ICE 후보를', 'ICE 후보가', 'ICE 후보'],
  'end-of-candidates': ['후보가 끝났다는 알림을', '후보가 끝났다는 알림이', '후보 종료 알림'],
  bye: ['종료 메시지(bye)를', '종료 메시지(bye)가', '종료 메시지'],
  other: ['메시지를', '메시지가', '메시지'],
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

const beside = (text: string): string => (text === '' ? '' : `(${text})`);

const channel = (label: string | undefined): string =>
  label === undefined ? '데이터 채널' : `데이터 채널 “${label}”`;

/** `데이터 채널 “chat”에서 `; nothing for the connection itself. */
function place(where: FactPlace | undefined): string {
  if (where === undefined) return '';
  if (where.kind === 'data-channel') return `${channel(where.label)}에서 `;
  return `${where.interface}${beside(where.label ?? '')}에서 `;
}

const attribute = ({ machine, label }: FactOf<'state'>): string =>
  machine === 'data-channel' && label !== undefined
    ? `${channel(label)}의 readyState`
    : ATTRIBUTE[machine];

function settled({ peer, code, how, error }: FactOf<'settle'>): string {
  const what = code === undefined ? '호출' : `${code} 호출`;
  const said = error === undefined ? '' : ` ${error.name}: “${error.message}”.`;
  switch (how) {
    case 'returned':
      return `${peer}: ${what}이 끝났어요.`;
    case 'fulfilled':
      return `${peer}: ${what}의 프로미스가 이행됐어요.`;
    case 'threw':
      return `${peer}: ${what}에서 예외가 발생했어요.${said}`;
    case 'rejected':
      return `${peer}: ${what}의 프로미스가 거부됐어요.${said}`;
  }
}

function fired({ peer, name, place: where, about }: FactOf<'event'>): string {
  switch (name) {
    case 'icecandidateerror':
      return `${peer}: icecandidateerror 이벤트가 발생했어요${beside(about)}.`;
    case 'track':
      return `${peer}: 상대가 보내는 트랙을 받았어요${beside(about)}.`;
    case 'datachannel':
      return `${peer}: 상대가 만든 데이터 채널을 받았어요${about === '' ? '' : `(“${about}”)`}.`;
    case 'message':
      return `${peer}: ${channel(where?.label)}에서 메시지를 받았어요${beside(about)}.`;
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
      return `${peer}: ${place(where)}${name} 이벤트가 발생했어요${beside(about)}.`;
  }
}

function signaled({ phase, kind, from, to, fault }: FactOf<'message'>): string {
  const [what, which] = MESSAGE[kind];
  const how = fault === undefined || fault === 'dropped' ? '' : beside(FAULT[fault]);
  switch (phase) {
    case 'sent':
      return `${from} → ${to}: ${what} 보냈어요${how}.`;
    case 'delivered':
      return `${from} → ${to}: ${which} 도착했어요${how}.`;
    case 'dropped':
      return `${from} → ${to}: ${which} 가는 길에 사라졌어요${how}.`;
  }
}

const marks = markWords(scenariosKo, ignoredKo, faultsStepsKo);

function thrown({ how, error, at }: FactOf<'thrown'>): string {
  const where = at === undefined ? '' : `(${at})`;
  const said = error.message === '' ? error.name : `${error.name}: “${error.message}”`;
  switch (how) {
    case 'uncaught':
      return `코드에서 아무도 처리하지 않은 오류가 났어요${where}. ${said}.`;
    case 'rejection':
      return `프로미스가 거부됐는데 아무도 처리하지 않았어요${where}. ${said}.`;
    case 'loop':
      return `반복문이 끝나지 않아 다른 일이 멈췄어요${where}.`;
  }
}

/** 메시지를 하나하나 기록하지 않는 전송에 일어난 일. */
const FLOWS: ReadonlyMap<string, string> = new Map([
  ['begun', '시작했어요'],
  ['going', '지금까지의 합계를 기록했어요'],
  ['lost', '채널이 끊겼어요'],
  ['resumed', '새 채널로 이어 보내요'],
  ['refused', '브라우저가 메시지를 거절했어요'],
  ['done', '모두 도착했어요'],
  ['cancelled', '취소됐어요'],
  ['failed', '모두 도착하기 전에 끝났어요'],
]);

function marked({ peer, name, about, scenario }: FactOf<'mark'>): string {
  switch (name) {
    case 'scenario':
      return `시나리오 “${marks.scenario(about) ?? about}” 시작이에요.`;
    case 'step':
      return `단계: ${marks.step(scenario, about) ?? about}.`;
    case 'peer-gone':
      return about === 'left'
        ? `${peer ?? '상대'}: 페이지를 떠난다고 알렸어요.`
        : `${peer ?? '상대'}: 아무 말 없이 사라졌어요.`;
    case 'stalled':
      return `시나리오가 멈췄어요. 기다리던 것: ${about}.`;
    case 'cancelled':
      return '시나리오를 중지했어요.';
    case 'end':
      return `시나리오가 끝났어요(${about}).`;
    case 'note':
      return marks.note(about) ?? `참고: ${about}.`;
    case 'flow':
      return `${peer ?? '페이지'}의 대량 전송: ${FLOWS.get(about) ?? about}.`;
    case 'channel':
      return `${peer ?? '페이지'}가 데이터 채널 “${about}”의 속성을 읽었어요.`;
    case 'limits':
      return `${peer ?? '페이지'}가 maxMessageSize와 maxChannels를 읽었어요.`;
    case 'phase':
      return about === 'cure' ? '고치기를 시작해요.' : '망가뜨리기를 시작해요.';
    case 'phase-end':
      return about === 'cure' ? '고치기가 끝났어요.' : '망가뜨리기가 끝났어요.';
    case 'queued':
      return `${peer ?? '이 페이지'}: 후보를 큐에 담았어요.`;
    case 'handler-attached':
      return `${peer ?? '이 페이지'}: ontrack 핸들러를 달았어요.`;
    case 'handler-called':
      return `${peer ?? '이 페이지'}: ontrack 핸들러가 호출됐어요.`;
    case 'gave-up':
      return `${peer ?? '이 페이지'}: 포기했어요.`;
    case 'ignored':
      if (about === '?') return `${peer ?? '이 페이지'}: 해당 없는 메시지를 무시했어요.`;
      return `${peer ?? '이 페이지'}: ${marks.ignored(about) ?? `${about} 때문에`} 메시지를 무시했어요.`;
    case 'command':
      return `실험 명령: ${about}.`;
    case 'transceivers':
      return `${peer ?? '피어'}의 트랜시버를 읽었어요(알려 주는 이벤트가 없어요).`;
    case 'transports':
      return `${peer ?? '피어'}의 트랜스포트를 읽었어요.`;
    case 'gathering-round':
      return '이제부터 통화에 쓸 후보를 모아요.';
    case 'construction-refused':
      return `${peer ?? '이 페이지'}: new RTCPeerConnection()이 실패했어요(${about}).`;
    case 'certificate':
      return `${peer ?? '이 페이지'}: 미리 만들어 둔 인증서를 넘겨요. 만료 시각은 ${about}이에요.`;
    case 'captures':
      return '켜져 있는 캡처를 셌어요.';
    case 'stays-awake':
      return '이 브라우저는 answer를 설정하고 5초가 지나면 포기해요. answer를 옮기는 동안 버티도록 아무 데로도 이어지지 않는 candidate를 넣어요.';
    default:
      return `표시: ${name}.`;
  }
}

/** What happened. */
function plain(fact: Fact): string {
  switch (fact.what) {
    case 'construct':
      return `${fact.peer}: RTCPeerConnection을 만들었어요.`;
    case 'appear': {
      const label = fact.label === undefined ? '' : ` “${fact.label}”`;
      return `${fact.peer}: ${fact.interface}${label} 객체가 생겼어요${beside(fact.state ?? '')}.`;
    }
    case 'call':
      return `${fact.peer}: ${place(fact.place)}${fact.code} 메서드를 호출했어요.`;
    case 'settle':
      return settled(fact);
    case 'state': {
      const change = `${fact.from}에서 ${toState(fact.to)} 바뀌었어요`;
      const read = fact.read ? '(이벤트 없이 값을 읽어서 확인)' : '';
      return `${fact.peer}: ${attribute(fact)}가 ${change}${read}.`;
    }
    case 'candidate':
      return `${fact.peer}: ${fact.type} 후보를 찾았어요${beside(fact.address)}.`;
    case 'candidates-end':
      return fact.form === 'null'
        ? `${fact.peer}: 후보를 모두 모았어요(icecandidate: null).`
        : `${fact.peer}: 이번 세대의 후보를 모두 모았어요(end-of-candidates).`;
    case 'event':
      return fired(fact);
    case 'message':
      return signaled(fact);
    case 'selected-pair':
      return fact.ends === undefined
        ? `${fact.peer}: 선택된 후보 쌍이 이제 없어요.`
        : `${fact.peer}: 후보 쌍을 선택했어요(${fact.ends.join(' ↔ ')}).`;
    case 'stats':
      return `${fact.peer}: 통계를 읽었어요(항목 ${String(fact.count)}개).`;
    case 'console': {
      const whose = fact.peer === null ? '콘솔' : `${fact.peer}의 콘솔`;
      return `${whose}(${fact.level})${fact.text === '' ? '' : `: ${fact.text}`}.`;
    }
    case 'thrown':
      return thrown(fact);
    case 'mark':
      return marked(fact);
  }
}

/** An earlier event as a noun, told before 때문이에요 or 다음에 일어났어요. */
function earlier(fact: Fact): string {
  switch (fact.what) {
    case 'construct':
      return `${fact.peer}의 RTCPeerConnection 생성`;
    case 'appear':
      return `${fact.peer}의 ${fact.interface} 생성`;
    case 'call':
      return `${fact.peer}의 ${fact.code} 호출`;
    case 'settle':
      return `${fact.peer}의 ${fact.code === undefined ? '' : `${fact.code} `}호출 완료`;
    case 'state':
      return `${fact.peer}의 ${attribute(fact)} 변화(${fact.to})`;
    case 'candidate':
      return `${fact.peer}의 ${fact.type} 후보 수집`;
    case 'candidates-end':
      return `${fact.peer}의 후보 수집 완료`;
    case 'event':
      return `${fact.peer}의 ${fact.name} 이벤트`;
    case 'message': {
      const [, , name] = MESSAGE[fact.kind];
      const end = { sent: '전송', delivered: '도착', dropped: '유실' }[fact.phase];
      return `${fact.from} → ${fact.to} ${name} ${end}`;
    }
    case 'selected-pair':
      return `${fact.peer}의 후보 쌍 선택`;
    case 'stats':
      return `${fact.peer}의 통계 읽기`;
    case 'console':
      return '콘솔 출력';
    case 'thrown':
      return `코드의 오류(${fact.error.name})`;
    case 'mark':
      return fact.name === 'peer-gone' ? `${fact.peer ?? '상대'}의 이탈` : `‘${fact.name}’ 표시`;
  }
}

/** 때문이에요 where it is known, 다음에 일어났어요 where it is inferred. */
function cause(line: TranscriptLine): string | undefined {
  if (line.cause === undefined) return undefined;
  const end = line.cause.how === 'known' ? '때문이에요' : '다음에 일어났어요';
  return `${earlier(line.cause.fact)} ${end}.`;
}

/** The transcript in Korean. */
export const transcriptKo: TranscriptWords = {
  plain: ({ fact }) => plain(fact),
  cause,
  sentence: (line) =>
    [plain(line.fact), cause(line)].filter((part) => part !== undefined).join(' '),
};
