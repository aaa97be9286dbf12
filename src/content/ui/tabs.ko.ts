import type { TabsWords } from './tabs.types.ts';

/** 실험실 '두 탭'의 한국어. */
export const tabsKo: TabsWords = {
  locale: 'ko',
  steps: [
    '두 번째 탭을 여세요. 이 탭과 새 탭이 각각 피어 하나가 되고, 버튼 없이 바로 연결돼요.',
    '두 탭을 나란히 놓고 아래 그림을 보세요. 어느 탭에서 봐도 두 피어가 같은 시간축 위에 나와요.',
    '한쪽을 닫거나 새로고침하세요. 남은 탭이 언제 disconnected가 되고 언제 failed가 되는지 시간을 재 드려요.',
  ],
  openTab: '두 번째 탭 열기',
  openWindow: '새 창으로 열기',
  newRoom: '새 방 열기',
  room: '방',
  roomName: (name) => `방 ${name}`,
  situation: {
    outside: () => '아직 방이 없어요. 두 번째 탭을 열면 방이 생기고 두 탭이 그 안에서 만나요.',
    looking: () => '방에 누가 있는지 묻고 있어요…',
    alone: (seat, other) => `이 탭은 피어 ${seat}예요. 피어 ${other}가 될 탭을 기다리고 있어요.`,
    connecting: (seat, other) => `이 탭은 피어 ${seat}예요. 피어 ${other}와 연결하는 중이에요…`,
    connected: (seat, other) =>
      `이 탭은 피어 ${seat}예요. 피어 ${other}와 연결됐고 데이터 채널도 열려 있어요.`,
    interrupted: (_, other) =>
      `피어 ${other}는 방에 있지만 연결이 끊겼어요. 저절로 이어지지 않으면 restartIce()로 고쳐 볼게요.`,
    'hung-up': (_, other) => `연결을 끊었어요. 피어 ${other}는 아직 방에 있어요.`,
    'they-hung-up': (_, other) =>
      `피어 ${other}가 bye를 보내고 연결을 끊었어요. 그쪽에서 ‘다시 연결’을 누르면 다시 이어져요.`,
    left: (_, other) =>
      `피어 ${other}의 페이지가 닫혔거나 다른 곳으로 갔어요. 시그널링으로는 바로 알았지만, 연결이 알아차리려면 시간이 걸려요.`,
    silent: (_, other) =>
      `피어 ${other}가 갑자기 응답을 멈췄어요. 강제로 종료됐거나 멈춰 있는 것 같아요.`,
    'not-called': (_, other) =>
      `피어 ${other}가 방에 있지만 아직 연결하지 않았어요. 준비되면 ‘다시 연결’을 누르세요.`,
    stuck: () =>
      '여러 번 새로 연결해 봤지만 되지 않았어요. ‘다시 연결’을 누르면 처음부터 다시 시도해요.',
    full: () =>
      '이 방에는 이미 탭이 둘 있어요. 한 방에는 둘까지만 들어갈 수 있어요. 새 방을 열거나, 자리가 날 때까지 여기서 지켜보세요.',
    free: () => '자리가 하나 비었어요. 앉으면 남아 있는 탭과 연결돼요.',
  },
  thisTab: (role) => `이 탭 · ${role}`,
  otherTab: (role) => `다른 탭 · ${role}`,
  take: '빈자리에 앉기',
  actions: '이 탭이 할 수 있는 일',
  hangUp: '연결 끊기',
  call: '다시 연결',
  reload: '이 탭 새로고침',
  leave: '방 나가기',
  closing:
    '이 탭을 닫으려면 Ctrl+W(⌘W)를 누르세요. 그리고 다른 탭에서 무슨 일이 일어나는지 보세요.',
  keep: '상대가 돌아오면 자동으로 다시 연결',
  keepHint:
    '끄고 상대 탭을 새로고침하면, 새 연결로 바뀌지 않고 disconnected와 failed까지 끝까지 볼 수 있어요.',
  chat: {
    title: '채팅',
    label: '보낼 말',
    send: '보내기',
    empty: '여기서 보낸 말은 서버를 거치지 않고 데이터 채널로 다른 탭에 바로 전해져요.',
    closed: '데이터 채널이 열리면 보낼 수 있어요.',
    from: (seat) => `피어 ${seat}`,
  },
  ping: 'ping',
  rtt: (ms) => `왕복 ${ms} ms`,
  noRtt: '누르면 데이터 채널의 왕복 시간을 재요',
  picture: {
    send: '합성 영상 보내기',
    own: (seat) => `이 탭(${seat})이 보내는 영상`,
    other: (seat) => `피어 ${seat}에게서 오는 영상`,
    none: '없음',
    background:
      '뒤로 간 탭의 영상은 1초에 한 장으로 느려져요. 브라우저가 보이지 않는 탭의 타이머를 늦추기 때문이고, 연결은 멀쩡해요.',
  },
  loss: {
    title: (other) => `피어 ${other}가 사라진 뒤`,
    how: {
      left: '페이지를 떠난다고 방에 알리고 갔어요.',
      silent: '아무 말 없이 사라져서, 마지막 응답부터 재요.',
    },
    since: (seconds) => `${seconds}초 지남`,
    sign: {
      'channel-closed': '채널 closed',
      'dtls-closed': 'DTLS closed',
      disconnected: 'disconnected',
      failed: 'failed',
    },
    expected: (from, to) => `${from}–${to}초`,
    never: '닫힌 탭이면 안 옴, 새로고침이면 바로',
    atOnce: '1초 안',
    observed: (seconds) => `${seconds}초`,
    notYet: '아직',
    headSign: '이 탭의 연결',
    headExpected: '이 브라우저라면',
    headObserved: '실제로는',
  },
  problem: {
    notLoaded: '필요한 파일을 받지 못했어요. 네트워크를 확인하고 다시 눌러 주세요.',
    noPeerConnection: '이 브라우저에는 RTCPeerConnection이 없어서 연결할 수 없어요.',
    tooMany: '브라우저가 이 페이지에 더는 연결을 만들어 주지 않아요. 탭을 닫고 새로 여세요.',
    refused: '브라우저가 거부했어요:',
  },
};
