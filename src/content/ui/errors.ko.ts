import type { ErrorsWords } from './errors.types.ts';

/** The list of errors in Korean. */
export const errorsKo: ErrorsWords = {
  locale: 'ko',
  groups: {
    configuration: '설정',
    negotiation: '협상',
    tracks: '트랙과 sender',
    ice: '경로와 암호화',
    devices: '카메라, 마이크, 화면',
    channels: '데이터 채널',
    closed: 'close() 뒤',
  },
  ways: {
    throws: '던짐',
    rejects: '거부',
    event: '이벤트',
    state: '상태',
    silence: '침묵',
  },
  search: {
    label: '오류 찾기',
    hint: '콘솔의 메시지를 붙여 넣거나, 오류 이름이나 메서드 이름을 입력하세요.',
    found: (count) => `오류 ${String(count)}개`,
    none: '맞는 항목이 없어요. 오류 이름만, 또는 메서드 이름만 넣어 보세요.',
  },
  fault: '프로그램',
  cure: '바르게 고친 것',
  produce: '일으켜 보기',
  heal: '고친 것 실행',
  running: '실행 중…',
  came: '방금 이 브라우저에서',
  nothingThrown: '오류 없음.',
  stuck:
    '10초 안에 끝나지 않았어요. 이 기기에 네트워크 인터페이스가 없거나, 브라우저가 여러분의 대답을 기다리고 있을 수 있어요.',
  notLoaded: '프로그램을 불러오지 못했어요. 네트워크를 확인하고 다시 눌러 보세요.',
  noPeerConnection: '이 브라우저에서는 페이지가 연결을 만들 수 없어요(RTCPeerConnection 없음).',
  recorded: (engine) => `${engine}, 기록`,
  recordedTitle: '엔진마다 하는 말',
  cause: '원인',
  device: {
    asks: '브라우저가 카메라를 써도 되는지 물어볼 수 있어요. 영상은 이 페이지를 벗어나지 않고 바로 꺼져요.',
    has: '카메라와 마이크가 있는 환경에서 기록했어요. 없으면 `NotFoundError`가 나올 수 있어요.',
  },
  onlyRecorded: '테스트로 기록했어요. 전용 서버가 필요하거나, 이 페이지에 해가 되기 때문이에요.',
  section: '책에서 보기',
  inFaults: '장애 실험실에서 보기',
  helpers:
    '이 프로그램들이 쓰는 도우미예요. `exchange(a, b)`는 offer, answer, 후보를 나르고, `connect(a, b)`는 채널이 열릴 때까지 기다려요. `once()`는 이벤트를 기다리고, `picture()`와 `sound()`는 트랙을 만들어요. 프로그램이 돌려준 값은 화면에 보여 드려요.',
};
