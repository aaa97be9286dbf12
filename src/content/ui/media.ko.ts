import type { MediaWords } from './media.types.ts';

const KINDS: Readonly<Record<string, string>> = {
  camera: '카메라',
  microphone: '마이크',
  screen: '화면',
};

/** 미디어 실험실의 한국어. */
export const mediaKo: MediaWords = {
  question: '영상은 언제 음소거되고, 언제 사라지고, 언제 다시 협상해야 할까요?',
  intro:
    '진짜 피어 둘이 이 페이지가 그린 영상으로 통화해요. 카메라도 권한도 필요 없어요. 나머지는 전부 버튼이고, 누른 결과는 양쪽에 나타나요.',
  start: '통화 시작',
  startOver: '새 통화 시작',
  stop: '끊기',
  first: '그다음 A를 세 가지 방법으로 음소거해서 견주어 보세요.',
  firstOther: '그다음 아래 버튼을 눌러 보세요.',
  running: '통화가 연결됐어요. 실험을 고르세요.',
  stopped: '통화를 끊고 캡처를 모두 해제했어요. 기록은 아래에 남아 있어요.',
  groupsLabel: '실험',
  look: '볼 곳',
  groups: {
    mute: {
      name: '음소거하는 세 가지 방법',
      intro:
        '영상을 그만 보내는 방법은 세 가지예요. 상대가 보기에는 비슷하지만 실제로는 서로 달라요.',
      look: 'A의 초당 바이트 수, B의 receiver에 나오는 muted, 협상 기록에 새 줄이 생기는지.',
    },
    change: {
      name: '보내는 것 바꾸기',
      intro:
        '트랙은 생겼다 없어지지만 트랜시버는 늘어나기만 해요. 트랙을 빼도 그 m-line은 description에 계속 남아요.',
      look: '양쪽 표의 줄 수, 그리고 어떤 호출이 새 offer를 부르는지.',
    },
    screen: {
      name: '화면 공유했다가 돌아오기',
      intro:
        'replaceTrack()은 협상 없이 카메라를 화면으로 바꿔요. 흔한 실수는, 돌아온 뒤에도 화면 캡처가 계속되고 있다는 걸 잊는 거예요.',
      look: '캡처 수. 아무도 보내지 않는데 켜져 있는 게 무엇인지 보세요.',
    },
    directions: {
      name: '방향',
      intro: '각자 원하는 방향은 direction에, 양쪽이 합의한 방향은 currentDirection에 있어요.',
      look: '양쪽의 direction과 currentDirection, 그리고 receiver의 muted.',
    },
    codecs: {
      name: '코덱과 매개변수',
      intro:
        'setCodecPreferences()는 다음 offer에 적을 순서만 정하고, 그것만으로는 아무것도 바뀌지 않아요. setParameters()는 협상 없이 바로 적용돼요.',
      look: '통계에서 읽은 코덱 열과 초당 바이트 수.',
    },
    simulcast: {
      name: 'simulcast',
      intro:
        'A가 같은 영상을 세 가지 크기로 보내요. simulcast를 받는 일은 브라우저가 아니라 서버가 해요. 여기서는 페이지가 서버 역할을 맡아 offer의 m-line 하나를 셋으로 나누고, B는 각 레이어를 따로따로 영상으로 받아요.',
      look: '받은 영상 셋과 각각의 높이, 레이어를 끄면 얼마나 줄어드는지. 큰 레이어는 대역폭을 충분히 측정한 뒤에 조금 늦게 나오기도 해요.',
    },
    devices: {
      name: '내 카메라로',
      intro:
        '브라우저는 버튼을 누를 때만 권한을 물어봐요. 허용한 영상과 소리는 이 페이지 안에서 A에서 B로 갈 뿐 밖으로 나가지 않고, 통화를 끊거나 페이지를 떠나면 해제돼요.',
      look: '캡처 수, 그리고 거절했을 때 나오는 오류의 정확한 이름.',
    },
  },
  commands: {
    'enabled-false': '프레임이 까맣게 바뀌지만 패킷은 계속 가요. 적어도 0은 아니에요.',
    'enabled-true': '영상이 바로 돌아와요.',
    'replace-null':
      'Chromium은 아무것도 보내지 않고, Firefox는 1초에 작은 프레임 하나를 보내요. B는 모르고, mute 이벤트도 없어요.',
    'replace-back': '같은 sender가 offer 없이 다시 보내요.',
    'direction-inactive': '아무것도 흐르지 않는다는 새 offer가 가고, B의 트랙이 mute돼요.',
    'direction-back': '한 번 더 협상하고, B의 트랙이 unmute돼요.',
    'add-track': '두 번째 카메라. 새 트랜시버와 새 offer가 생겨요.',
    'remove-track': '가장 최근 트랙을 빼고 그 카메라를 꺼요. 표의 줄은 남아요.',
    'replace-camera': '같은 sender에 다른 카메라를 넣고 앞의 카메라는 꺼요. offer는 없어요.',
    'add-transceiver': '언제나 새 줄이 생겨요. 여기서는 sendonly예요.',
    'stop-transceiver': '가장 최근 줄을 영영 끝내요. B의 트랙은 mute가 아니라 ended예요.',
    share: '카메라 자리에 화면이 들어가요. 카메라는 돌아올 때를 위해 켜 둬요.',
    'share-back': '카메라로 돌아오고 화면 트랙을 멈춰요.',
    'share-back-leaking': '카메라로 돌아오지만 화면은 아무도 멈추지 않아요. 캡처 수를 세어 보세요.',
    'browser-stops':
      '브라우저의 ‘공유 중지’를 누른 것과 같아요. ended가 발생하고, 코드가 카메라로 되돌려요.',
    'stop-unused': '어느 sender도 보내지 않는 캡처를 모두 멈춰요.',
    'A-sendrecv': 'A가 양방향을 원해요.',
    'A-sendonly': 'A가 보내기만 원해요.',
    'A-recvonly': 'A가 받기만 원해요.',
    'A-inactive': 'A가 둘 다 원하지 않아요.',
    'B-sendrecv': 'B가 양방향을 원해요.',
    'B-recvonly': 'B가 받기만 원해요.',
    'B-inactive': 'B가 둘 다 원하지 않아요.',
    'prefer-video/VP8': '다음 offer에서 VP8을 맨 앞에 둬요.',
    'prefer-video/VP9': '다음 offer에서 VP9를 맨 앞에 둬요.',
    'prefer-video/H264': '이 브라우저에 있으면, 다음 offer에서 H.264를 맨 앞에 둬요.',
    'prefer-video/AV1': '이 브라우저에 있으면, 다음 offer에서 AV1을 맨 앞에 둬요.',
    offer: '다시 offer를 보내요. negotiationneeded가 발생하지 않으니 코드가 직접 해야 해요.',
    'limit-bitrate': '최대 60 kbit/s, 곧 7.5 kB/s예요.',
    'scale-down': '가로와 세로를 4분의 1로 줄여요.',
    'encoding-off': '인코더가 멈춰요. 트랙과 m-line은 그대로예요.',
    'reset-parameters': '제한 없이, 원래 크기로, 켜 둬요.',
    'layer-q': '4분의 1 크기 레이어를 끄거나 켜요.',
    'layer-h': '2분의 1 크기 레이어를 끄거나 켜요.',
    'layer-f': '원래 크기 레이어를 끄거나 켜요.',
    'use-camera': '브라우저가 지금 카메라 권한을 물어봐요.',
    'use-microphone': '브라우저가 지금 마이크 권한을 물어봐요. 소리는 재생하지 않아요.',
    'use-screen': '브라우저가 지금 공유할 화면을 고르게 해요.',
    'devices-back': '합성 트랙으로 돌아가고 내 장치를 해제해요.',
  },
  outcome: {
    pending: '진행 중…',
    done: '했어요.',
    nothing: '지금은 그렇게 할 대상이 없어요.',
    refused: (name, message) => `브라우저가 거부했어요: ${name}: ${message}`,
  },
  refusals: {
    NotAllowedError:
      '권한을 받지 못했어요. 거절했거나 질문을 닫았거나, 브라우저나 운영체제가 이 사이트에 장치를 허용하지 않아요. 사이트 설정에서 바꾼 뒤 다시 누르세요.',
    NotFoundError: '그런 장치를 찾지 못했어요. 장치를 연결하거나 합성 장치로 계속하세요.',
    NotReadableError:
      '장치도 있고 권한도 있지만 열지 못했어요. 다른 프로그램이 쓰고 있을 때가 많아요.',
    OverconstrainedError: '요청한 조건을 만족하는 장치가 없어요. 합성 장치로 계속하세요.',
    AbortError:
      '장치를 시작하지 못했어요. 브라우저가 이유를 알려 주지 않아요. 다시 누르거나 다른 장치를 쓰세요.',
    SecurityError: '이 페이지는 미디어 장치를 아예 쓸 수 없어요.',
    InvalidStateError: '브라우저는 보이는 페이지에서 버튼을 누른 직후에만 물어봐요. 다시 누르세요.',
    insecure:
      '여기에는 navigator.mediaDevices가 없어요. 브라우저는 https 페이지나 localhost에서만 제공해요.',
  },
  refusedOtherwise: '브라우저가 거부했어요.',
  failed: (name, message) => `실패했어요: ${name}: ${message}`,
  pictures: {
    title: '지금 영상',
    sent: (peer) => `${peer}가 보내는 영상`,
    received: (peer) => `${peer}가 받는 영상`,
    empty: '통화가 연결되면 여기에 영상이 나와요.',
    nothing: '지금은 아무것도 없어요.',
    live: '재생 위치와 상관없이 지금 모습이에요',
    layer: (rid) => ({ q: '4분의 1 크기', h: '2분의 1 크기', f: '원래 크기' })[rid] ?? rid,
  },
  table: {
    title: (peer) => `${peer}의 트랜시버`,
    empty: '아직 트랜시버가 없어요. 트랙을 추가하면 나타나요.',
    noTrack: '트랙 없음',
    disabled: 'enabled: false',
    muted: 'muted',
    unmuted: 'unmuted',
    ended: 'ended',
    stopped: 'stopped',
    sender: 'sender.track',
    receiver: 'receiver.track',
    codec: '보내는 코덱',
    rate: '보내는 양',
    isNew: '바뀜',
    perSecond: (bytes) => `${(bytes / 1000).toFixed(1)} kB/s`,
    px: (height) => `높이 ${String(height)} px`,
  },
  captures: {
    title: '켜져 있는 캡처',
    count: (live) => `켜져 있는 캡처 ${String(live)}개`,
    unsent: (count) => `그중 ${String(count)}개는 아무도 보내지 않아요`,
    none: '켜져 있는 캡처가 없어요. 아무것도 찍거나 듣지 않아요.',
    isUnsent: '켜져 있지만 보내지 않음',
    real: '내 장치',
    hint: '트랙이 하나라도 live이면, 보내든 안 보내든 카메라 캡처는 계속돼요.',
    name: (peer, kind, count) => `${peer} ${KINDS[kind] ?? kind} ${count}`,
  },
  rounds: {
    title: '누가 왜 협상했는지',
    empty: 'offer와 answer가 오갈 때마다, 그 원인이 된 호출과 함께 여기에 나와요.',
    by: (peer) => `${peer}의 offer`,
    noCall: '이 피어의 호출 없음',
    noEvent: 'negotiationneeded 없이 스스로',
    waiting: 'offer를 보낼 때를 기다리는 중',
    offered: 'answer를 기다리는 중',
    answered: (ms) => `${ms.toFixed(0)} ms 만에 answer`,
    rolledBack: '롤백됨',
    closed: '닫힘',
  },
  drawn: {
    camera: (peer, count) => `${peer} · 카메라 ${String(count)}`,
    synthetic: '합성',
    screen: '화면',
    lines: [
      'const pc = new RTCPeerConnection();',
      'pc.addTrack(track, stream);',
      '// 공유 중인 화면',
    ],
  },
};
