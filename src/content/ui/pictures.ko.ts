import type { SequenceRow } from '../../lib/views/models.ts';
import { ignoredKo } from './ignored.ko.ts';
import { faultsStepsKo } from './faults-steps.ko.ts';
import { markWords } from './mark-words.ts';
import { detailText, laneName, MACHINE_NAMES } from './pictures.names.ts';
import type { PicturesWords } from './pictures.types.ts';
import { scenariosKo } from './scenarios.ko.ts';
import { axisText, durationText, momentText } from './times.ts';

const FAULTS: ReadonlyMap<string, string> = new Map([
  ['delayed', '지연'],
  ['reordered', '순서 바뀜'],
  ['duplicated', '중복'],
  ['dropped', '유실'],
  ['held', '보류'],
  ['rejected', '거부'],
]);

const MESSAGES = {
  offer: 'offer',
  answer: 'answer',
  pranswer: 'pranswer',
  rollback: 'rollback',
  candidate: '후보',
  'end-of-candidates': '후보 끝',
  bye: 'bye',
  other: '메시지',
} as const;

const JOINT = {
  ice: 'ICE: 직접 경로 확보',
  dtls: 'DTLS: 암호화 완료',
  sctp: 'SCTP: 연결 완료',
  channel: '데이터 채널: 열림',
} as const;

/** A Map, as a trace may name its marks anything, `constructor` as well. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['scenario', '실행 시작'],
  ['end', '실행 끝'],
  ['stalled', '실행이 멈춤'],
  ['cancelled', '실행을 중지함'],
  ['peer-gone', '피어가 사라짐'],
  ['stays-awake', '아무 데로도 이어지지 않는 candidate로 ICE를 기다리게 함'],
  ['ignored', '메시지를 무시함'],
  ['flow', '대량 전송'],
  ['channel', '채널 속성을 읽음'],
  ['limits', '한도를 읽음'],
  ['queued', '후보를 큐에 담음'],
  ['handler-attached', 'ontrack을 달았음'],
  ['handler-called', 'ontrack이 호출됨'],
  ['gave-up', '포기함'],
  ['phase-end', '프로그램 끝'],
  ['gathering-round', '후보 수집'],
  ['construction-refused', '브라우저가 설정을 거부함'],
  ['certificate', '페이지가 만든 인증서'],
]);

const marks = markWords(scenariosKo, ignoredKo, faultsStepsKo);

function mark(name: string, detail: Readonly<Record<string, unknown>>): string {
  const { scenario, step, note } = detail;
  if (name === 'phase') return detail['phase'] === 'cure' ? '고치기 시작' : '망가뜨리기 시작';
  const told = marks.step(scenario, step) ?? marks.note(note);
  return (
    MARKS.get(name) ?? told ?? detailText(detail, 'note') ?? detailText(detail, 'step') ?? name
  );
}

function describe(row: SequenceRow, done: boolean): string {
  switch (row.kind) {
    case 'construct':
      return `${row.peer}: new RTCPeerConnection()`;
    case 'call': {
      const end = row.error !== undefined && done ? `, ${row.error.name} 오류` : '';
      return `${row.peer}: ${row.method}(${row.sdpType ?? ''}) 호출${done ? end : ', 진행 중'}`;
    }
    case 'state':
      return `${row.peer}: ${MACHINE_NAMES[row.machine].full} ${row.from}에서 ${row.to}로`;
    case 'event':
      return `${row.peer}: ${row.name} 이벤트 ${String(row.subject ?? '')}`.trimEnd();
    case 'message': {
      const fault = row.fault === undefined ? '' : `, ${FAULTS.get(row.fault) ?? row.fault}`;
      const way = `${row.from}에서 ${row.to}로 시그널링 메시지: ${MESSAGES[row.carries]}${fault}`;
      return done ? way : `${way}, 전달 중`;
    }
    case 'joint':
      return `${row.with}와 ${row.peer} 사이, 시그널링을 거치지 않음: ${JOINT[row.what]}`;
    case 'mark':
      return mark(row.name, row.detail);
  }
}

/** 그림들의 한국어. */
export const picturesKo: PicturesWords = {
  sequence: {
    title: '두 피어 사이에서 일어난 일의 순서. 화살표 키로 고를 수 있어요',
    pair: '그릴 두 피어',
    empty: '아직 아무 일도 일어나지 않았어요.',
    channel: '시그널링',
    time: momentText,
    later: (ms) => `${durationText(ms)} 뒤`,
    machine: MACHINE_NAMES,
    message: MESSAGES,
    fault: (fault) => FAULTS.get(fault) ?? fault,
    joint: JOINT,
    mark,
    candidates: (toRight, toLeft) =>
      [toLeft > 0 ? `← ${String(toLeft)}` : '', '후보', toRight > 0 ? `${String(toRight)} →` : '']
        .join(' ')
        .trim(),
    describe,
    fold: '후보 접기',
    toNow: '현재 위치로 ↓',
  },
  timeline: {
    title: '시간에 따른 두 피어의 상태',
    empty: '아직 아무 일도 일어나지 않았어요.',
    slider: '시간 위치',
    position: (events, of, ms) =>
      `이벤트 ${String(of)}개 중 ${String(events)}번째, ${momentText(ms)}`,
    tick: axisText,
    duration: durationText,
    lane: laneName,
    calls: '호출',
    messages: '메시지',
    path: (lane, peer, states) => `${peer}의 ${lane}: ${states.join(', ')}`,
    count: (marks) => `${String(marks)}개`,
    zoomIn: '확대',
    zoomOut: '축소',
    fit: '전체 보기',
    zoom: (times) => `${String(times)}배`,
  },
  candidates: {
    title: '후보와 후보 쌍',
    empty: '아직 후보를 모은 피어가 없어요.',
    peer: (peer) => `피어 ${peer}`,
    local: '자기 후보(local)',
    remote: '상대에게서 받은 후보(remote)',
    noneLocal: '아직 모은 후보가 없어요.',
    noneRemote: '아직 받은 후보가 없어요.',
    column: {
      type: '타입',
      protocol: '프로토콜',
      address: '주소',
      port: '포트',
      fragment: 'usernameFragment',
      mid: 'sdpMid',
      gathered: '수집',
      given: '추가',
      delivered: '상대가 추가',
    },
    time: momentText,
    notYet: '아직',
    inDescription: 'description에 포함',
    hidden: 'mDNS 이름',
    untold: '–',
    component: (component) =>
      component === 1 ? 'RTP' : component === 2 ? 'RTCP' : String(component),
    endOfCandidates: (side, ms) =>
      side === 'local'
        ? `${momentText(ms)}에 수집이 끝났어요.`
        : `${momentText(ms)}에 더 올 후보가 없다는 신호를 받았어요.`,
    pairs: '후보 쌍',
    noPairs: '아직 알려진 후보 쌍이 없어요.',
    nominated: '지명됨(nominated)',
    notNominated: '지명되지 않음',
    selected: '선택됨(selected): 사용 중',
    difference:
      '지명(nominated)은 controlling 피어가 이 쌍을 쓰자고 제안했다는 뜻이고, 선택(selected)은 트랜스포트가 지금 이 쌍으로 보내고 있다는 뜻이에요.',
    checks: (sent, answered) => `연결 확인 ${String(sent)}번, 응답 ${String(answered)}번`,
    roundTrip: (ms) => `왕복 ${durationText(ms)}`,
  },
  transcript: {
    title: '텍스트 기록',
    empty: '아직 아무 일도 일어나지 않았어요.',
    time: momentText,
    goTo: (time) => `${time} 시점으로`,
    why: '왜?',
    whyOf: (sentence) => `왜? 원인으로 이동: ${sentence}`,
    earlier: (lines) => `앞의 ${String(lines)}줄 더 보기`,
    later: (lines) => `뒤의 ${String(lines)}줄 더 보기`,
    copy: '텍스트로 복사',
    copied: '복사했어요',
    copyFailed: '브라우저가 복사를 허용하지 않았어요. 줄을 직접 선택해 복사해 주세요.',
  },
};
