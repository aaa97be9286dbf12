import type { FaultsWords } from './faults.types.ts';

const seconds = (ms: number): string => {
  const s = ms / 1000;
  return s < 10 && !Number.isInteger(s) ? s.toFixed(1) : s.toFixed(0);
};

/** `open이`, `connected가`: 상태 이름을 소리 내어 읽을 때 받침이 있는지에 따라. */
const subject = (state: string): string =>
  `\`${state}\`${/(?:n|ng|le)$/.test(state) ? '이' : '가'}`;
const being = (state: string): string =>
  `\`${state}\`${/(?:n|ng|le)$/.test(state) ? '이에요' : '예요'}`;

/** 장애 실험실의 한국어. 장애마다의 글은 따로 있다. */
export const faultsKo: FaultsWords = {
  choose: '장애',
  groups: {
    signaling: '메시지: 일찍, 늦게, 두 번, 동시에',
    program: '프로그램: 빠뜨렸거나 순서가 틀림',
    candidates: '후보: 오지 않거나 닿지 않음',
    leaving: '끝: 한쪽이 사라짐',
    sdp: 'description: 손으로 고침',
  },
  own: '직접 해 보기',
  step: { break: '망가뜨리기', why: '왜 그럴까요', cure: '고치기' },

  symptom: '증상',
  takes: {
    moment: '금방 끝나요',
    about: (s) => `약 ${String(s)}초`,
    here: '지금 이 브라우저',
  },
  press: {
    break: '망가뜨리기',
    again: '다시 망가뜨리기',
    stop: '중지',
    real: '진짜로 일어난 실행의 녹화본 재생',
    next: (name) => `다음 장애: ${name}`,
  },
  status: {
    preparing: '준비하고 있어요…',
    running: '실제 연결에서 실행하고 있어요.',
    clock: (leftMs) => `약 ${String(Math.ceil(leftMs / 1000))}초 남음`,
    overtime: '평소보다 조금 더 걸리고 있어요',
    progress: '진행률',
    broken: '망가졌어요. 브라우저가 한 말을 아래에서 확인하고, 고쳐 보세요.',
    healed: '고쳤어요.',
    stopped: '중지했어요. 열었던 것은 모두 닫았고, 기록은 그대로 남아 있어요.',
    recorded: (engine) => `${engine}에서 미리 녹화해 둔 실행이에요.`,
    recordedTag: '녹화본',
  },
  expected: {
    title: '일어나야 할 일',
    cureTitle: '고치면 일어나야 할 일',
    expected: '예상',
    observed: '재생 위치까지 관찰한 것',
    met: { yes: '확인', no: '예상과 다름', 'not yet': '아직' },
    count: (met, of) => `${String(of)}개 중 ${String(met)}개 확인`,
    otherEngine: (engine) =>
      `이 브라우저의 동작은 확인된 적이 없어요. ${engine}과 비교하므로 다를 수 있어요.`,
    phrase: {
      reaches: (attribute, state) => `\`${attribute}\`가 ${subject(state)} 돼요`,
      neverReaches: (attribute, state) => `\`${attribute}\`가 ${subject(state)} 되지 않아요`,
      stays: (attribute, state) => `\`${attribute}\`가 계속 ${being(state)}`,
      within: ({ fromMs, toMs }) => `${seconds(fromMs)}–${seconds(toMs)}초 뒤`,
      refused: (method, error, times) =>
        `\`${method}()\` 호출이 ${times > 1 ? `${String(times)}번 이상 ` : ''}\`${error}\`로 거부돼요`,
      accepted: (method) => `\`${method}()\` 호출이 성공해요`,
      notCalled: (method) => `\`${method}()\` 호출이 없어요`,
      pending: (method) => `\`${method}()\`의 프로미스가 끝내 이행도 거부도 되지 않아요`,
      fires: (event) => `\`${event}\` 이벤트가 발생해요`,
      neverFires: (event) => `\`${event}\` 이벤트가 발생하지 않아요`,
      told: (message) => `\`${message}\` 메시지를 받아요`,
      pair: (end, type) =>
        `선택된 쌍의 ${end === 'local' ? '로컬' : '원격'} 후보 유형이 \`${type}\`예요`,
      codec: (mimeType) => `\`${mimeType}\` 코덱으로 보내요`,
      neverCodec: (mimeType) => `\`${mimeType}\` 코덱으로는 보내지 않아요`,
      mark: {
        'handler-attached': '`ontrack` 핸들러를 달아요',
        'handler-called': '`ontrack` 핸들러가 호출돼요',
        queued: '후보를 큐에 담아요',
        ignored: '해당 없는 메시지를 무시해요',
        'gave-up': '포기해요',
      },
      noMark: {
        'handler-attached': '`ontrack` 핸들러를 달지 않아요',
        'handler-called': '`ontrack` 핸들러가 호출되지 않아요',
        queued: '큐에 담는 것이 없어요',
        ignored: '무시하는 것이 없어요',
        'gave-up': '포기하지 않아요',
      },
    },
    seen: {
      notYet: '아직',
      missing: '일어나지 않았어요',
      stayedAway: '끝까지 없었어요',
      from: (state) => `처음부터 \`${state}\``,
      fulfilled: '성공',
      called: '호출됐고, 아직 기다리는 중',
      fired: '발생',
      arrived: '도착',
      marked: '했음',
      jump: (time) => `${time} 시점으로 이동`,
    },
  },
  why: {
    first: '지금 읽어도 되고, 먼저 망가뜨려서 직접 확인해도 돼요.',
    spec: '명세에서 보기:',
    rule: '기억할 것',
  },
  cure: {
    first: '먼저 망가뜨리면 이 버튼으로 고칠 수 있어요.',
    onlyLive: '녹화본은 고칠 수 없어요. 직접 망가뜨린 다음 여기에서 고쳐 보세요.',
    goesOn: '같은 연결에서 이어서',
    afresh: '새 연결로',
  },
  nearest: '페이지가 할 수 없는 것',
  notes: {
    'channel-lost-with-failure':
      'Firefox가 실패와 함께 데이터 채널을 닫았어요. 재시작해도 돌아오지 않아요.',
    'loss-not-silent': '이번에는 조용히 사라지지 않았어요. DTLS가 닫혔다는 것이 A에게 전해졌어요.',
    'new-connection':
      'Firefox는 예전 연결의 DTLS를 되살리지 않아요. 그래서 여기서는 연결을 새로 만들어요.',
  },
};
