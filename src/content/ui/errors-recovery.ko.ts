import type { RecoveryWords } from './errors-recovery.types.ts';

/** The comparison of recoveries in Korean. */
export const recoveryKo: RecoveryWords = {
  title: '복구 방법 비교',
  question: '연결 다섯 개가 같은 순간에 상대를 잃어요. 어떤 방법이 가장 잘 돌아올까요?',
  strategies: {
    nothing: '아무것도 하지 않고 브라우저에 맡기기',
    'restart-disconnected': '`disconnected`에서 `restartIce()`',
    'restart-failed': '`failed`에서 `restartIce()`',
    'rebuild-failed': '`failed`에서 새 연결',
    'rebuild-told': '상대가 돌아왔다고 시그널링이 알리자마자 새 연결',
  },
  loss: {
    label: '상대에게 생기는 일',
    each: {
      returns: '페이지가 사라지고, 8초 뒤에 다른 페이지가 열려요',
      short: '네트워크가 8초 동안 끊겨요',
      long: '브라우저가 기다리는 시간보다 오래 네트워크가 끊겨요',
    },
    about: {
      returns:
        '새로고침이나 충돌이에요. 이것은 여러분의 브라우저에서 진짜 연결 다섯 쌍으로 실행돼요.',
      short:
        '엘리베이터나 터널이에요. 페이지가 네트워크를 끊을 수는 없어서, 패킷을 모두 버리는 테스트로 기록했어요.',
      long: '`failed`가 되고 4초 뒤까지 끊겨요. Chromium은 20초, Firefox는 34초예요. 같은 방법으로 기록했어요.',
    },
  },
  engine: '기록한 브라우저',
  run: '여기서 실행',
  again: '다시 실행',
  stop: '그만 보기',
  recorded: (engine) => `${engine}에서 기록`,
  live: '방금 이 브라우저에서',
  status: {
    connecting: '다섯 쌍을 연결하고 있어요…',
    gone: (seconds) =>
      `상대가 사라진 지 ${String(seconds)}초. 기다려 보세요. 브라우저는 6~10초 뒤에 알아차려요.`,
    back: (seconds) =>
      `다시 닿을 수 있어요. 잃은 지 ${String(seconds)}초. 두 방법은 failed를 기다려요. Chromium은 16초, Firefox는 30초 뒤예요.`,
    over: '끝났어요. 모든 방법에 충분한 시간을 줬어요.',
    stopped: '멈췄어요. 지금까지 본 것은 그대로 남아요.',
    failed: '이 브라우저에서 연결하지 못했어요. 어떻게 되는지는 기록에서 볼 수 있어요.',
    notLoaded: '프로그램을 불러오지 못했어요. 네트워크를 확인하고 다시 눌러 보세요.',
    noPeerConnection: '이 브라우저에서는 페이지가 연결을 만들 수 없어요(RTCPeerConnection 없음).',
  },
  notSilent:
    '이 브라우저에서는 페이지가 사라지며 작별을 해요. DTLS와 채널이 곧바로 닫히지만, `connectionState`는 아직 아무 말이 없어요.',
  drawing: {
    seconds: (seconds) => `${String(seconds)}초`,
    back: '다시 닿을 수 있음',
    acts: { restart: 'ICE 재시작', rebuild: '새 연결 생성' },
    answered: (seconds) => `${seconds}초 뒤 첫 답`,
    unanswered: '답 없음',
    legend:
      '막대는 A의 `connectionState`예요. ▲는 프로그램이 나선 때, ◯는 답이 온 첫 메시지예요. 0은 상대를 잃은 순간이에요.',
  },
  table: {
    caption: '방법마다의 결과',
    strategy: '방법',
    recovered: '메시지가 다시 오가기까지',
    connection: '연결, sender, `mid`',
    channel: '옛 채널과 그동안 보낸 것',
    saw: '사용자가 본 것',
    never: '끝내 안 됨',
    waiting: '아직',
    after: (seconds) => `${seconds}초 뒤`,
    kept: '그대로',
    anew: '새로 만듦',
    none: '죽음',
    delivered: '전달됨',
    lost: '사라짐',
    frozen: (seconds) => `${seconds}초 동안 멈춘 화면`,
    frozenForEver: '누군가 새로고침할 때까지 멈춘 화면',
    connectedButDead: '“연결됨”인데 움직이지 않음',
  },
};
