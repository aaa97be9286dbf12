import type { SiteWords } from './site.types.ts';

/** The pages in Korean. */
export const siteKo: SiteWords = {
  tagline: 'RTCPeerConnection이 하는 일을 눈으로 확인하세요',
  description:
    '이 페이지 안에서 실제 피어 두 개가 연결돼요. RTCPeerConnection의 모든 상태 변화를 원인과 함께 천천히 살펴보세요. 서버도, 카메라도, 설치도 필요 없어요.',
  skip: '본문으로 건너뛰기',
  noScript:
    '이 자리에서는 실제 연결 두 개가 움직여요. 그래서 JavaScript가 필요해요. 나머지는 JavaScript 없이도 읽을 수 있어요.',
  home: 'Pcscope 홈',

  chapters: {
    label: '목차',
    titles: {
      introduction: 'RTCPeerConnection이란',
      configuration: '생성과 설정',
      methods: '메서드',
      events: '이벤트',
      states: '상태',
      media: '미디어',
      'data-channels': '데이터 채널',
      patterns: '실전 패턴',
      debugging: '디버깅과 측정',
      summary: '한 장으로 정리',
      'full-app': '두 사람 통화 앱 만들기',
      errors: '오류와 복구',
      performance: '성능',
    },
    about: {
      introduction: '대신 해 주는 일, 그리고 여러분에게 남겨 두는 일.',
      configuration: 'STUN과 TURN, 정말 중요한 옵션 몇 가지.',
      methods: 'offer, answer, 후보, 트랙. 어떤 호출이 무엇을 바꾸는지.',
      events: '무엇이 언제 발생하고, 무엇은 끝내 발생하지 않는지.',
      states: '상태 머신 네 개와 그 아래의 트랜스포트, 그리고 상태가 바뀌는 이유.',
      media: '트랙, 화면 공유, 코덱.',
      'data-channels': '채널을 열고, 보내고, 너무 빨리 보내지 않기.',
      patterns: 'perfect negotiation, 복구, 깔끔한 종료.',
      debugging: 'internals 페이지와 통계, 품질 읽기.',
      summary: '연결의 일생을 처음부터 끝까지.',
      'full-app': '진짜 서버와 두 사람, 그리고 도중에 잃어버릴 수 있는 모든 것.',
      errors: '모든 오류의 이름과 원인, 그리고 통하는 복구 방법.',
      performance: '비트레이트, 레이어, 코덱, 버퍼. 읽으면서 바로 재 보는 조언.',
    },
    coming: '준비 중',
    number: (n) => `${String(n)}장`,
    neighbours: '앞 장과 다음 장',
    previous: '이전',
    next: '다음',
    onThisPage: '이 페이지의 내용',
    title: '목차',
    ready: (ready, all) => `${String(all)}개 장 가운데 ${String(ready)}개를 지금 읽을 수 있어요.`,
  },

  samples: { link: '코드 예제', open: '메서드별 예제부터 실행해 보기' },

  glossary: {
    link: '용어집',
    title: '용어집',
    description:
      '이 책에 나오는 WebRTC 용어를 한국어와 영어로, 한 쪽에 하나씩 설명해요. 명세의 어디에 정의돼 있고 어느 절에서 쓰는지도 알려 줘요.',
    lead: '용어마다 한국어와 영어 이름, 한 문장짜리 설명을 모았어요. 용어를 누르면 더 자세한 설명과 정의된 곳, 쓰이는 절이 나와요.',
    index: '모든 용어',
    spec: (section) => `정의: ${section.startsWith('§') ? 'webrtc-pc ' : ''}${section}`,
    seeAlso: '함께 보기',
    previous: '이전 용어',
    next: '다음 용어',
    neighbours: '앞뒤 용어',
    usedIn: '쓰이는 곳',
    tapAgain: '한 번 더 누르면 용어집이 열려요.',
  },

  playground: {
    link: '플레이그라운드',
    title: '직접 해 보기',
    text: '코드를 새로 쓰거나 예제를 고쳐 바로 실행해 보세요. 연결에서 일어나는 일을 원인이 된 코드 줄과 함께 보여 드려요. 코드는 여러분의 브라우저에만 남아요.',
    open: '플레이그라운드 열기',
  },

  labs: {
    link: '실험실',
    title: '망가뜨리고, 고쳐 보세요',
    text: '흔한 실수를 클릭 한 번으로 일으키고 브라우저가 실제로 어떻게 하는지 보세요. 너무 일찍 온 candidate, 두 번 온 answer, 그냥 사라진 상대. 그다음 고치는 과정까지 지켜보세요.',
  },

  language: { switchTo: '이 페이지를 영어로 읽기' },
  theme: { label: '화면 모드', system: '시스템 설정', light: '밝게', dark: '어둡게' },

  homePage: {
    title: 'RTCPeerConnection이 하는 일을 눈으로 확인하세요.',
    lead: '버튼을 누르면 이 페이지 안에서 실제 피어 A와 B가 연결돼요. 눈 깜짝할 사이에 끝난 일을 상태 하나하나, 원인과 함께 천천히 다시 보여 드려요.',
    see: {
      title: '무엇을 보게 되나요',
      points: [
        {
          title: '실제 연결을 느리게',
          text: '꾸며 낸 애니메이션이 아니에요. 브라우저는 제 속도로 연결하고, 그동안 일어난 일을 모두 기록해요. 그 기록을 눈으로 따라갈 수 있는 속도로, 실제 시각과 함께 볼 수 있어요.',
        },
        {
          title: '모든 변화에는 원인이',
          text: '어떤 호출, 어떤 메시지, 어떤 이벤트 때문에 바뀌었을까요? 멈추고, 한 단계씩 넘기고, 원인으로 건너뛰고, 되돌아가 보세요.',
        },
        {
          title: '일부러 일으키는 실패',
          text: '말없이 사라진 피어, 아무 데도 닿지 않는 주소, 동시에 보낸 offer 두 개. 지금 쓰고 있는 바로 그 브라우저에서 버튼 하나로 재현해요.',
        },
      ],
    },
    legend: {
      title: '그림 읽는 법',
      a: 'A는 첫 offer를 만들어요.',
      b: 'B는 answer를 만들어요.',
      channel:
        '시그널링 채널은 둘 사이에서 메시지를 전달해요. WebRTC에는 들어 있지 않아서 직접 마련해야 해요.',
      states: '상태 이름은 명세에 적힌 그대로, 시각은 실제로 잰 값 그대로 보여요.',
    },
    start: '1장부터 읽기',
  },

  chapter: {
    belief: '흔한 오해',
    really: '실제로는',
    seeIt: '직접 보기',
    engines: '브라우저 엔진마다 다른 점',
    checked: ({ both, onlyChromium, onlyFirefox, chromium, firefox, on }) =>
      `이 페이지의 내용 ${String(both)}개를 ${on}에 Chromium ${chromium}, Firefox ${firefox}에서 확인했어요.` +
      (onlyChromium + onlyFirefox > 0
        ? ` 한쪽 브라우저에만 해당하는 내용은 Chromium에서 ${String(onlyChromium)}개, Firefox에서 ${String(onlyFirefox)}개를 따로 확인했어요.`
        : ''),
    marks: ({ chromium, firefox }) =>
      `‘Cr ${chromium} · Fx ${firefox}’ 표시는 이 두 버전에서 확인했다는 뜻이고, § 표시가 붙은 내용은 명세에 나와 있어요.`,
    spec: (section) => `명세 ${section}`,
    answer: '답',
    behind: (otherLanguage) => `이 페이지의 ${otherLanguage} 버전이 더 최신이에요.`,
    readThat: (otherLanguage) => `${otherLanguage} 글 읽기`,
    moved: '이 주소가 가리키던 부분은 자리를 옮겼어요. 지금은 @에 있어요.',
    gone: '이 글에는 이제 “@” 부분이 없어요. 글의 처음이에요. 전체 내용은 차례에서 볼 수 있어요.',
    asMarkdown: '이 장을 Markdown으로 보기',
  },

  plain: {
    about:
      'RTCPeerConnection을 다루는 대화형 책이에요. 한국어와 영어로 읽을 수 있어요. 페이지에서는 진짜 연결이 돌아가고, 이것은 그 글이에요. [실측]은 실제 Chromium과 Firefox에서 시험한 문장, §는 명세에 있는 문장이에요.',
    known:
      '[실측] 표시가 붙은 내용은 이 사이트의 테스트가 실제 Chromium과 Firefox에서 확인하고, § 표시가 붙은 내용은 명세에 나와 있어요.',
    chapters: '장',
    other: '다른 페이지',
    live: '페이지에 있는 실시간 그림',
    run: '페이지에서 실행하기',
    sample: '예제',
    lab: '실험실',
    steps: '손으로 한 단계씩 움직이는 두 연결',
    scenarios: '시나리오',
    measured: '실측',
    page: '페이지',
    question: '질문',
  },

  reference: {
    label: (name) => `참고 카드: ${name}`,
    legal: { method: '호출할 수 있는 상태', event: '발생하는 상태' },
    allStates: '`closed`까지 모든 상태.',
    allButClosed: '`closed`가 아닌 모든 상태.',
    changes: { method: '바꾸는 것', event: '알려 주는 것' },
    fires: { method: '일으키는 이벤트', event: '발생시키는 것' },
    throws: '던지는 오류',
    nothing: '자체 오류는 없어요.',
    mistake: '흔한 실수',
    more: '더 보기',
    spec: (section) => `명세 ${section}`,
    sample: '예제:',
  },

  footer: {
    privacy:
      '이 페이지는 데이터를 어디에도 보내지 않아요. 피어는 모두 여러분의 브라우저 안에 있고, 방문 기록도 남기지 않아요. 네트워크를 쓸 수 있는 건 여러분이 실행한 코드뿐이에요.',
    offline: '한 번 방문한 뒤에는 오프라인에서도 쓸 수 있어요.',
    licence: 'MIT 라이선스',
  },

  missing: {
    title: '그런 페이지가 없어요',
    text: '주소가 잘못됐거나 페이지가 옮겨졌어요.',
    home: '홈으로 가기',
  },
};
