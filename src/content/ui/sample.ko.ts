import type { SampleWords, SpokenPlace } from './sample.types.ts';

const at = ({ file, line }: SpokenPlace): string =>
  file === undefined ? `${String(line)}번째 줄` : `${file} ${String(line)}번째 줄`;

/** 실행 카드의 한국어. */
export const sampleKo: SampleWords = {
  label: '실행할 수 있는 코드',

  bar: {
    label: '코드 실행',
    run: '실행',
    runAgain: '다시 실행',
    stop: '중지',
    edit: '편집',
    done: '편집 끝내기',
    reset: '원본으로',
    copy: '복사',
    share: '공유',
    shortcut: (keys) => `${keys}로도 실행돼요.`,
  },

  status: {
    none: '실행을 누르면 이 브라우저에서 실제로 연결해요.',
    compiling: '코드를 읽는 중…',
    starting: '실행을 준비하는 중…',
    running: '실행 중',
    idle: '코드가 끝까지 실행됐어요.',
    silent: '응답이 없어요.',
    stopped: '중지했어요. 기록은 남아 있어요.',
    dead: '실행이 예기치 않게 끝났어요.',
    unstartable: '실행을 시작하지 못했어요.',
    idleWith: (connections) =>
      `코드가 끝까지 실행됐어요. 연결 ${String(connections)}개는 아직 살아 있어요.`,
    broken: (problems) =>
      problems === 1
        ? '오류가 있어서 실행하지 않았어요.'
        : `오류 ${String(problems)}개가 있어서 실행하지 않았어요.`,
    failed: (problems) =>
      problems === 1
        ? '실행 중에 오류가 났어요.'
        : `실행 중에 오류가 ${String(problems)}번 났어요.`,
  },

  done: {
    copied: '코드를 복사했어요.',
    notCopied: '복사하지 못했어요. 코드를 직접 선택해서 복사해 주세요.',
    reset: '원본으로 되돌렸어요.',
    undone: '고친 코드를 다시 가져왔어요.',
    editorOpen: (file) => `편집기를 열었어요: ${file}`,
    editorClosed: '편집을 끝냈어요.',
  },

  problem: {
    label: '오류',
    kind: {
      syntax: () => '문법이 맞지 않아 읽을 수 없어요.',
      'not-erasable': () =>
        '타입만 지워서는 실행할 수 없는 문법이에요. enum, namespace, 매개변수 속성, import = 대신 일반 JavaScript로 써 주세요.',
      import: () => '여기에는 import할 모듈이 없어요. 필요한 것은 코드 안에 모두 적어 주세요.',
      'too-large': () => '코드가 너무 길어서 실행할 수 없어요.',
      thrown: (name) => `처리하지 않은 오류: ${name}`,
      rejection: (name) => `프로미스가 거부됐는데 처리하는 코드가 없어요: ${name}`,
      loop: () => '이 반복이 1초 넘게 다른 일을 막고 있어서 멈췄어요.',
    },
    meaning: {
      InvalidStateError: '지금 상태에서는 할 수 없는 일이에요.',
      InvalidAccessError: '이 객체에는 쓸 수 없는 인자예요.',
      InvalidModificationError: '바꿀 수 없는 부분을 바꾸려고 했어요.',
      OperationError: '브라우저가 시도했지만 실패했어요.',
      TypeError: '값의 타입이나 모양이 맞지 않아요.',
      ReferenceError: '선언하지 않은 이름이에요.',
      SyntaxError: '문법이 맞지 않아요.',
      RangeError: '값이 허용 범위를 벗어났어요.',
      NotAllowedError: '사용자나 브라우저가 허용하지 않았어요.',
      NotFoundError: '요청에 맞는 장치가 없어요.',
      NotReadableError: '장치는 있지만 읽을 수 없어요.',
      NotSupportedError: '이 브라우저가 지원하지 않아요.',
      OverconstrainedError: '조건을 만족하는 장치가 없어요.',
      AbortError: '진행하던 작업이 취소됐어요.',
      SecurityError: '여기에서는 보안상 막혀 있어요.',
      UnknownError: '브라우저가 이유를 자세히 알려 주지 않는 오류예요.',
    },
    browser: '브라우저 메시지',
    parser: '파서 메시지',
    at,
    continueAnyway: '그래도 계속 실행',
    continueMeans: '처음부터 다시 실행하되 반복을 막지 않아요. 언제든 중지할 수 있어요.',
    silent:
      '코드가 쉬지 않고 돌고 있어서 응답하지 않아요. 중지를 누르면 바로 끝나고 코드는 그대로 남아요.',
    dead: '실행하던 프레임이 다른 곳으로 이동했거나, 메모리를 다 썼거나, 메시지를 너무 많이 보내서 없앴어요. 코드는 그대로 있으니 고쳐서 다시 실행해 보세요.',
    unstartable:
      '앞서 실행한 코드가 아직 브라우저를 붙잡고 있어서 새로 시작하지 못했어요. 페이지를 새로 고치면 풀려요. 고친 코드는 저장해 뒀어요.',
    reload: '페이지 새로 고침',
    notLoaded: '실행에 필요한 파일을 불러오지 못했어요. 네트워크를 확인하고 다시 시도해 주세요.',
    noEditor: '편집기를 불러오지 못했어요. 네트워크를 확인하고 다시 시도해 주세요.',
    again: '다시 시도',
    noPeerConnection:
      '이 브라우저에는 RTCPeerConnection이 없거나 꺼져 있어요. 코드는 실행되지만 연결은 만들 수 없어요.',
    dropped: (events, problems) => {
      const parts = [
        events > 0 && `이벤트 ${String(events)}개`,
        problems > 0 && `오류 ${String(problems)}개`,
      ].filter((part) => part !== false);
      return `너무 많아서 기록하지 않은 것: ${parts.join(', ')}`;
    },
  },

  draft: {
    yours: '내가 고친 코드',
    restored: '지난번에 고친 코드를 불러왔어요.',
    saved: '고친 코드는 이 브라우저에 저장돼요.',
    full: '브라우저 저장 공간이 가득 차서 고친 코드를 저장하지 못했어요. 페이지를 떠나기 전에 복사해 두세요.',
    unavailable:
      '이 브라우저에는 저장할 수 없어요. 페이지를 떠나면 고친 코드가 사라지니 복사해 두세요.',
    showChanges: '바뀐 부분 보기',
    hideChanges: '바뀐 부분 그만 보기',
    reset: '원본으로',
    undo: '되돌리기 취소',
  },

  code: {
    label: (file) => `코드 ${file}`,
    loading: '편집기를 불러오는 중…',
    hint: '코드를 누르면 편집할 수 있어요',
  },

  marks: {
    label: '줄 표시',
    causeAt: (place, isKnown) =>
      isKnown
        ? `선택한 이벤트는 ${at(place)}에서 시작됐어요.`
        : `선택한 이벤트는 ${at(place)}에서 시작된 것으로 보여요.`,
    notYet: '재생 위치까지 실행된 코드가 없어요.',
    select: '이벤트나 상태를 고르면 원인이 된 코드 줄이 표시돼요.',
    noCause: '선택한 이벤트를 일으킨 줄은 알 수 없어요.',
    playheadAt: (place) => `재생 위치: ${at(place)}`,
    empty: '실행하면 어느 줄이 무엇을 일으켰는지 여기에 표시돼요.',
  },

  stage: {
    label: '코드가 보여 주는 화면',
    frame: '코드가 보여 주는 화면',
    empty: '코드가 화면에 보여 주는 것이 여기에 나와요.',
  },

  devices: {
    label: '이 코드에 내 카메라·마이크·화면 빌려주기',
    off: '켜기 전에는 이 페이지가 만든 가상 장치를 써요.',
    on: '코드가 장치를 요청하면 브라우저가 허용할지 물어보고, 중지하면 모두 꺼져요. 코드가 받은 영상을 다른 곳으로 보낼 수도 있으니 직접 읽어 본 코드에만 빌려주세요.',
    live: (labels) => `지금 켜진 장치: ${labels.join(', ')}`,
  },

  scope: {
    title: '연결 상태',
    open: '자세히 보기',
    close: '간단히 보기',
    state: (peer, attribute, state) => `피어 ${peer} ${attribute} ${state}`,
  },

  page: {
    title: '코드 예제',
    description:
      'RTCPeerConnection의 주요 메서드를 브라우저에서 바로 실행하고 고쳐 보세요. 연결 상태와 그 상태를 일으킨 코드 줄을 함께 보여 줘요.',
    lead: '메서드와 이벤트마다 짧은 코드가 하나씩 있어요. 그 코드를 설명하는 장에서 바로 실행하고 고쳐 볼 수 있고, 플레이그라운드에서 열면 화면을 넓게 쓸 수 있어요.',
    section: (title) => `${title}에서`,
    open: '플레이그라운드에서 열기',
    noScript: 'JavaScript를 켜면 이 코드를 실행하고 고칠 수 있어요.',
  },
};
