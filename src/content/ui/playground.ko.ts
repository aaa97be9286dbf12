import type { PlaygroundWords } from './playground.types.ts';

const size = (bytes: string): string => {
  const kilobytes = Number.parseInt(bytes, 10) / 1024;
  return Number.isFinite(kilobytes) ? `${String(Math.ceil(kilobytes))} KB` : '';
};

/** 플레이그라운드의 한국어. */
export const playgroundKo: PlaygroundWords = {
  title: '플레이그라운드',
  description:
    'WebRTC 코드를 작성해 이 페이지의 실제 연결에서 실행하고, 모든 상태 변화를 원인이 된 코드 줄과 함께 살펴보세요. 서버도 가입도 필요 없어요.',
  lead: '코드를 쓰고 실행해 보세요. 연결에서 일어나는 일을 상태 하나, 메시지 하나까지, 원인이 된 코드 줄과 함께 보여 드려요.',

  place: {
    label: '열기',
    mine: '내 코드',
    samples: '예제',
    link: '링크로 받은 코드',
    mode: { 'one-file': '파일 하나', 'two-files': '피어 둘, 파일 둘' },
  },

  needs: {
    label: '미리 준비할 것',
    auto: (found) => (found === undefined ? '자동' : `자동: ${found}`),
    connection: {
      none: '없음',
      fresh: '새 pc',
      connecting: '곧 연결될 pc',
      connected: '연결된 pc',
    },
    means: {
      none: '연결은 코드에서 직접 만들어요.',
      fresh: 'pc는 새로 만든 상태예요. socket으로 보내면 원격 피어가 응답해요.',
      connecting:
        'pc는 새로 만든 상태예요. 코드 실행이 끝나면 연결을 시작하므로 등록해 둔 핸들러가 호출돼요.',
      connected: '코드가 시작될 때 pc는 이미 원격 피어와 연결되어 있어요.',
    },
    more: { media: '오디오와 비디오', channel: 'dataChannel', file: 'file' },
    also: (more) => `함께 준비돼요: ${more.join(', ')}.`,
    notYet: '실행할 때 코드에 쓰인 이름을 보고 정해요.',
  },

  channel: {
    title: '시그널링 채널',
    note: 'socket으로 오가는 메시지를 어떻게 다룰지 정해요. 바꾸면 다음 메시지부터 바로 적용돼요.',
    parts: { offer: 'offer', answer: 'answer', candidate: '후보', other: '그 밖의 메시지' },
    treatments: {
      plain: '바로 전달',
      late: '300 ms 늦게',
      'very-late': '2초 늦게',
      overtaken: '다음 메시지보다 늦게',
      'lose-first': '첫 메시지만 유실',
      'lose-all': '모두 유실',
    },
    reset: '모두 바로 전달하기',
  },

  visit: {
    label: '이 코드의 출처',
    fromLink: (title) =>
      title ? `링크에 담겨 온 코드예요. 제목은 ‘${title}’예요.` : '링크에 담겨 온 코드예요.',
    madeOf: (sample) => `‘${sample}’ 예제를 바탕으로 만들었어요.`,
    warning:
      '다른 사람이 쓴 코드일 수 있으니 먼저 읽어 보세요. 실행 버튼을 눌러야만 실행돼요. 실행된 코드는 이 페이지와 여러분의 데이터를 볼 수 없지만, 네트워크는 쓸 수 있어요.',
    fromSample: (title) => `‘${title}’ 예제예요. 내 코드는 그대로 남아 있어요.`,
    keep: '내 코드로 복사하기',
    back: '내 코드로 돌아가기',
  },

  kept: {
    done: '복사했어요. 이제 내 코드예요.',
    undo: '전에 쓰던 코드 되돌리기',
    elsewhere: '다른 탭에서 바꾼 코드예요. 지금은 그 탭과 같은 내용이에요.',
  },

  share: {
    button: '공유',
    title: '제목(선택)',
    link: '링크',
    copy: '링크 복사',
    copied: '링크를 복사했어요.',
    notCopied: '이 브라우저가 복사를 허용하지 않았어요. 링크를 직접 복사해 주세요.',
    size: (letters) =>
      `${letters.toLocaleString('ko')}자예요. 코드는 링크 자체에 들어 있고, 어느 서버로도 보내지 않아요.`,
    close: '닫기',
    open: '플레이그라운드에서 열기',
  },

  badLink: '링크를 열 수 없어요',
  notLoaded: '페이지의 일부를 불러오지 못했어요. 네트워크 연결을 확인하고 다시 시도해 주세요.',
  shareProblem: {
    'share-empty': () => '링크에 코드가 없어요. 링크를 다시 받아 주세요.',
    'share-version': (found) =>
      `이 페이지가 아는 것보다 새로운 형식(버전 ${found})이에요. 페이지를 새로 고치거나 링크를 다시 받아 주세요.`,
    'share-link-too-long': (found) =>
      `링크가 ${found}자예요. 32,768자까지만 쓸 수 있으니 코드를 줄여 주세요.`,
    'share-code-too-large': (found) =>
      `코드가 너무 커서 공유할 수 없어요: ${size(found)}. 200 KB까지 공유할 수 있어요.`,
    'share-damaged': () =>
      '링크가 잘렸거나 손상됐어요. 긴 링크는 메신저를 거치며 잘리기도 해요. 다시 받아 주세요.',
    'share-not-code': () =>
      '링크를 읽기는 했지만, 들어 있는 내용이 플레이그라운드의 코드가 아니에요.',
    'share-unsupported': () =>
      '이 브라우저에는 링크에 필요한 CompressionStream이 없어요. 더 새로운 버전에서는 쓸 수 있어요.',
  },

  export: {
    button: 'HTML로 내려받기',
    done: (file) =>
      `${file} 파일은 어느 브라우저에서나 그대로 실행돼요. 샌드박스가 없으니 믿을 수 있는 코드만 실행하세요.`,
    broken: '코드에 오류가 있어서 아직 내보낼 수 없어요. 실행하면 어디가 잘못됐는지 보여 드려요.',
    failed: '파일을 만들지 못했어요. 네트워크 연결을 확인하고 다시 시도해 주세요.',
    about:
      'Pcscope 플레이그라운드에서 만든 파일이에요. 이 파일 하나만 브라우저에서 열면 돼요. 샌드박스 없이 실행돼요.',
    environment: '코드가 이미 있다고 가정하는 것들이에요: 원격 피어, 시그널링 채널, 합성 미디어.',
    console: '콘솔',
    untitled: 'WebRTC 플레이그라운드',
  },

  safety: {
    title: '코드는 이렇게 실행돼요',
    points: [
      '따로 분리된 프레임에서 실행돼요. 이 페이지도, 저장된 코드도, 다른 사이트도 볼 수 없어요.',
      '카메라와 마이크, 화면은 합성한 것이에요. 실제 장치의 권한은 요청하지 않아요.',
      '네트워크는 쓸 수 있어요. 코드에 적힌 STUN·TURN 서버와 통신하고, 그 서버는 여러분의 IP 주소를 알게 돼요.',
      '끝나지 않는 반복문은 알아서 멈추고, 코드는 그대로 남아요. 중지를 누르면 코드가 연 것을 모두 닫아요.',
    ],
  },
  noScript: '코드를 작성하고 실행하려면 JavaScript가 필요해요.',
};
