import type { ScopeWords, SpokenChange } from './scope.types.ts';

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const change = ({ peer, attribute, to }: SpokenChange): string => `${peer} ${attribute} ${to}`;

/** 스코프 패널의 한국어. */
export const scopeKo: ScopeWords = {
  scope: '두 피어와 그 상태',
  peer: (peer) => `피어 ${peer}`,
  role: { offerer: 'offer를 만드는 쪽', answerer: 'answer를 만드는 쪽' },

  source: {
    choose: '시나리오',
    connect: '두 피어 연결하기',
    run: '실행',
    runAgain: '다시 실행',
    stop: '중지',
    playRecorded: '녹화본 재생',
    showRecordedInstead: '기다리지 않고 녹화본 보기',
    progress: '진행률',
  },

  status: {
    idle: '지금 이 브라우저 안에서 실제 RTCPeerConnection 두 개를 연결해요.',
    preparing: '준비하고 있어요…',
    running: '기록 중',
    done: (events, time) => `${time} 동안 일어난 이벤트 ${String(events)}개를 기록했어요.`,
    cancelled: '중지했어요. 열었던 연결은 모두 닫았고, 그때까지의 기록은 그대로 남아 있어요.',
    recorded: (engine) => `${engine}에서 미리 녹화해 둔 실행이에요.`,
    imported: (file) => `${file} 파일에서 불러온 실행이에요.`,
    clock: (elapsedMs, expectedMs) => `${seconds(elapsedMs)}초 / 약 ${seconds(expectedMs)}초`,
    origin: { live: '실시간', recorded: '녹화본', imported: '파일', simulated: '시뮬레이션' },
  },

  problem: {
    noPeerConnection:
      '이 브라우저에는 RTCPeerConnection이 없거나 꺼져 있어서 여기서는 아무것도 연결할 수 없어요. 대신 다른 브라우저에서 녹화한 실행을 재생할 수 있어요.',
    noNetwork:
      '연결에 쓸 네트워크 인터페이스를 브라우저가 찾지 못했어요. 후보(candidate)를 모으려 해도 하나도 나오지 않고, 이대로 두면 끝나지 않아요. 이 컴퓨터가 네트워크에 연결되어 있는지 확인해 주세요. 그동안 녹화본을 재생할 수 있어요.',
    tooMany:
      'Chromium은 한 페이지에 피어 연결을 500개까지만 허용하고, 닫은 연결도 다음 가비지 컬렉션 때에야 해제해요. 이 페이지는 500개를 다 썼어요. 30초쯤 뒤에 다시 해 보거나 새 탭에서 페이지를 열어 주세요.',
    stalled: (step, waitingFor) =>
      `실행이 더 진행되지 않아 중단했어요. 멈춘 단계: ${step}, 기다리던 것: ${waitingFor}`,
    unsupported:
      '이 브라우저에서는 할 수 없는 시나리오예요. 할 수 있는 브라우저에서 녹화한 실행을 아래에 준비해 뒀어요.',
    failed: (name, message) => `실행 중에 오류가 났어요. ${name}: ${message}`,
    notLoaded: '페이지 일부를 불러오지 못했어요. 네트워크 연결을 확인하고 다시 시도해 주세요.',
    dismiss: '닫기',
  },

  player: {
    label: '재생',
    play: '재생',
    replay: '처음부터 다시 재생',
    pause: '일시정지',
    previousState: '이전 상태 변화',
    nextState: '다음 상태 변화',
    previousEvent: '이전 이벤트',
    nextEvent: '다음 이벤트',
    start: '처음으로',
    end: '끝으로',
    position: '재생 위치',
    positionText: (event, of, time) => `이벤트 ${String(of)}개 중 ${String(event)}번째, ${time}`,
    tempo: '빠르기',
    tempoAuto: '슬로 모션',
    tempoSteps: '상태 하나씩',
    tempoReal: '실제 속도',
    tempoSlow: (times) => `1/${String(times)} 속도`,
    waiting: '다음 이벤트를 기다리는 중',
  },

  now: {
    label: '방금 일어난 일',
    empty: '무슨 일이 왜 일어났는지 여기에 한 단계씩 나와요.',
    selected: '선택한 이벤트',
    goThere: '그 시점으로',
    toCause: '원인으로',
    unselect: '선택 해제',
  },

  pictures: {
    label: '같은 기록을 다르게 보기',
    names: {
      changes: '상태 변화',
      sequence: '시퀀스',
      timeline: '타임라인',
      candidates: '후보',
      descriptions: 'SDP',
      telephone: '전화',
      transcript: '글로 보기',
    },
    empty: '아직 아무 일도 일어나지 않았어요.',
    recorded: (engine) => `${engine}에서 녹화한 기록이에요. 실행하면 여기에 내 연결이 나타나요.`,
    loading: '불러오는 중…',
    again: '다시 시도',
    machinesOf: (peer) => `피어 ${peer}의 상태 머신`,
  },

  changes: {
    caption: '지금까지의 상태 변화',
    time: '시각',
    peer: '피어',
    change: '변화',
    cause: '원인',
    empty: '실행을 누르면 상태가 바뀔 때마다 시각과 원인이 여기에 쌓여요.',
    count: (count) => `상태 변화 ${String(count)}번`,
    withTransports: '트랜스포트와 채널도 보기',
    inferred: '이벤트 순서로 추정',
    unknown: '알 수 없음',
    jump: (index) => `${String(index)}번째 상태 변화로 이동`,
  },

  file: {
    download: '트레이스 내려받기',
    open: '트레이스 열기…',
    kept: '화면의 트레이스는 그대로 두었어요.',
    where: '위치',
    line: (line) => `${String(line)}번째 줄`,
    expected: '있어야 할 것',
    found: '실제로 있는 것',
    error: {
      'trace-order': '이벤트가 시간 순서대로 놓여 있지 않아요.',
      'trace-empty': '빈 파일이에요.',
      'trace-too-large': '여기서 읽기에는 파일이 너무 커요.',
      'trace-not-json': 'JSON이 아닌 줄이 있어요.',
      'trace-not-a-trace': '트레이스 파일이 아니에요. 첫 줄에 트레이스라는 표시가 없어요.',
      'trace-version': '이 페이지가 읽을 수 없는 다른 버전의 트레이스예요.',
      'trace-event': '트레이스에 들어갈 수 없는 이벤트가 있어요.',
      'trace-cut-off': '파일이 중간에 잘려서 끝부분이 없어요.',
    },
    unreadable: '브라우저가 파일을 읽지 못했어요.',
  },

  keys: {
    title: '키보드',
    hint: '포커스가 패널 안에 있을 때 쓸 수 있어요.',
    space: '스페이스',
    commands: {
      'play-pause': '재생·일시정지',
      'next-event': '다음 이벤트',
      'previous-event': '이전 이벤트',
      'next-state': '다음 상태 변화',
      'previous-state': '이전 상태 변화',
      start: '처음으로',
      end: '끝으로',
      cause: '원인으로',
      slower: '더 느리게',
      faster: '더 빠르게',
      unselect: '선택 해제',
    },
  },

  say: {
    change,
    more: (count, last) =>
      `상태가 ${String(count)}번 더 바뀜. 지금은 ${last.map(change).join(', ')}`,
  },
};
