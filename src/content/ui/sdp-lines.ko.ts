import type { Direction } from '../../lib/sdp/facts.ts';
import {
  bytesText,
  codecName,
  extensionOf,
  feedbackOf,
  hertz,
  type ExtensionId,
  type FeedbackId,
  type ParameterId,
} from './sdp-facts.ts';
import type { FactsOf, LineWords } from './sdp-lines.types.ts';

/** Whether a number, read aloud, ends in a vowel: 2 (이), 4 (사), 5 (오), 9 (구). */
const endsOpen = (number: number): boolean => /[2459]$/.test(String(number));
const topic = (number: number): string => (endsOpen(number) ? '는' : '은');

/** `페이로드 111(Opus)`, with the particle of the number that is read aloud. */
const payloadTopic = (payload: number, name?: string): string =>
  `페이로드 ${String(payload)}${name === undefined ? '' : `(${name})`}${topic(payload)}`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

const DIRECTIONS: { readonly [D in Direction]: string } = {
  sendrecv: '이 description을 쓴 쪽이 이 섹션에서 보내기도 하고 받기도 하겠다는 뜻이에요.',
  sendonly: '이 description을 쓴 쪽이 이 섹션에서 보내기만 하고 받지는 않겠다는 뜻이에요.',
  recvonly: '이 description을 쓴 쪽이 이 섹션에서 받기만 하고 보내지는 않겠다는 뜻이에요.',
  inactive:
    '지금은 이 섹션으로 아무것도 오가지 않아요. 자리는 남아 있어서 나중에 다시 쓸 수 있어요.',
};

const EXTENSION: { readonly [Id in ExtensionId]: string } = {
  'ssrc-audio-level': '패킷에 담긴 소리의 크기',
  'csrc-audio-level': '섞인 소스마다의 소리 크기',
  'abs-send-time': '패킷을 보낸 시각(대역폭 추정용)',
  'transport-cc': '트랜스포트 전체에서 매긴 순번(혼잡 제어용)',
  mid: '패킷이 속한 m= 섹션',
  rid: '패킷이 속한 simulcast 레이어',
  'repaired-rid': '재전송 패킷이 복구하는 simulcast 레이어',
  toffset: '타임스탬프보다 얼마나 늦게 보냈는지',
  orientation: '영상이 회전된 각도',
  'playout-delay': '받는 쪽이 화면에 보여 주기 전에 기다릴 시간',
  'content-type': '카메라 영상인지 화면 공유인지',
  timing: '영상을 캡처하고 인코딩하고 보낸 시각',
  'color-space': '영상의 색 공간',
};

const FEEDBACKS: { readonly [Id in FeedbackId]: string } = {
  nack: '잃어버린 패킷을 알려서 다시 받을 수 있어요',
  'nack pli': '화면을 잃어버렸다고 알리고 새 키 프레임을 요청할 수 있어요(PLI)',
  'ccm fir': '온전한 키 프레임을 요구할 수 있어요(FIR)',
  'goog-remb': '추정한 대역폭을 알려 줄 수 있어요(구글이 만든 REMB)',
  'transport-cc': '패킷이 도착한 시각을 알려 줘서 보내는 쪽이 대역폭을 추정할 수 있어요',
  rrtr: '자기 시각을 알려 줘서 왕복 시간을 잴 수 있어요',
};

const PARAMETER: { readonly [Id in ParameterId]: (value: string) => string } = {
  minptime: (value) => `패킷 길이는 최소 ${value} ms`,
  useinbandfec: (value) =>
    value === '1' ? '잃어버린 소리를 다음 패킷으로 복구할 수 있음(FEC)' : 'FEC 안 씀',
  stereo: (value) => (value === '1' ? '스테레오로 받기를 원함' : '모노로 받기를 원함'),
  'sprop-stereo': (value) => (value === '1' ? '스테레오로 보낼 예정' : '모노로 보낼 예정'),
  usedtx: (value) => (value === '1' ? '조용할 때는 안 보내도 됨(DTX)' : 'DTX 안 씀'),
  maxplaybackrate: (value) => `재생은 최대 ${hertz(Number(value))}`,
  maxaveragebitrate: (value) => `평균 최대 ${value} bit/s`,
  'level-asymmetry-allowed': (value) =>
    value === '1' ? '방향마다 레벨이 달라도 됨' : '양방향 레벨이 같아야 함',
  'packetization-mode': (value) =>
    value === '0'
      ? '패킷 하나에 단위 하나(mode 0)'
      : `단위를 여러 패킷에 나눌 수 있음(mode ${value})`,
  'profile-level-id': (value) => `프로파일과 레벨 ${value}`,
  'profile-id': (value) => `프로파일 ${value}`,
  'level-idx': (value) => `레벨 인덱스 ${value}`,
  profile: (value) => `프로파일 ${value}`,
  tier: (value) => `티어 ${value}`,
  'max-fs': (value) => `한 화면은 최대 ${value} 매크로블록`,
  'max-fr': (value) => `최대 초당 ${value}장`,
};

function formatText({ payload, codec, parameters, repeats }: FactsOf<'fmtp'>): string {
  const name = codecName(codec, payload);
  if (repeats) {
    return `${payloadTopic(payload, name)} 페이로드 ${String(repeats.payload)}(${codecName(repeats.codec, repeats.payload)})의 패킷을 다시 보낼 때 써요.`;
  }
  if (name === 'RED')
    return `${payloadTopic(payload, name)} 지난 소리를 패킷에 되풀이해 담아요. 숫자는 그 안에 담긴 페이로드 타입이에요.`;
  const told = parameters.map(({ name: key, value }) => {
    const words = Object.hasOwn(PARAMETER, key) ? PARAMETER[key as ParameterId] : undefined;
    return words === undefined ? (key === '' ? value : `${key}=${value}`) : words(value);
  });
  if (name === 'telephone-event')
    return `페이로드 ${String(payload)}(${name})로 보낼 수 있는 전화 키 신호: ${list(told)}.`;
  return `페이로드 ${String(payload)}(${name})의 세부 설정: ${told.join(', ')}.`;
}

const CANDIDATE = {
  host: '기기 자신의 주소예요(host)',
  srflx: 'STUN 서버에서 본 주소예요(server reflexive)',
  prflx: '연결 확인 중에 상대가 본 주소예요(peer reflexive)',
  relay: '모든 것을 중계해 주는 TURN 서버의 주소예요(relay)',
} as const;

function candidateText({ candidate }: FactsOf<'candidate'>): string {
  const { type, address, port, protocol, tcpType } = candidate;
  const where = `${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
  const hidden = address.endsWith('.local')
    ? ' 로컬 주소를 감추려고 쓴 이름이고, mDNS로 찾아요.'
    : '';
  const tcp =
    tcpType === 'active'
      ? ' TCP 연결을 거는 쪽으로만 쓰이니 포트 번호에는 뜻이 없어요.'
      : tcpType === null
        ? ''
        : ` TCP ${tcpType} 방식이에요.`;
  const rtcp = candidate.component === 2 ? ' RTCP 전용이에요.' : '';
  return `${protocol.toUpperCase()}로 닿을 수도 있는 주소 ${where}. ${CANDIDATE[type]}.${hidden}${tcp}${rtcp}`;
}

function mediaText({ media, port, protocol, formats }: FactsOf<'media'>): string {
  const what =
    media === 'audio'
      ? '소리를 위한 섹션이에요'
      : media === 'video'
        ? '영상을 위한 섹션이에요'
        : media === 'application'
          ? '데이터 채널을 위한 섹션이에요. 모든 채널이 함께 써요'
          : `${media} 섹션이에요`;
  if (port === 0) return `${what}. 포트 0은 거부했거나, 번들에 얹혀서만 쓰겠다는 뜻이에요.`;
  const over = protocol.includes('SCTP')
    ? ' DTLS 위의 SCTP로 보내요.'
    : protocol.endsWith('SAVPF')
      ? ' 암호화한 RTP(SRTP)로 보내고 피드백을 빠르게 주고받아요.'
      : ` 프로토콜은 ${protocol}이에요.`;
  const codecs = protocol.includes('RTP/')
    ? ` 페이로드 타입 ${String(formats.length)}개를 원하는 순서대로 적었어요.`
    : '';
  const ice = port === 9 ? ' 포트 9는 자리만 채운 값이고, 진짜 포트는 후보에 있어요.' : '';
  return `${what}.${over}${codecs}${ice}`;
}

/** What the lines of a description mean, in Korean. */
export const linesKo: LineWords = {
  version: () => 'SDP 버전이에요. 0밖에 없어요.',
  origin: ({ sessionId, sessionVersion, username }) =>
    `누가 썼는지 나타내요. 세션 ${sessionId}의 description 버전 ${sessionVersion}이고, 새 offer나 answer를 만들 때마다 버전이 올라가요.${username.startsWith('mozilla') ? ' Firefox는 여기에 자기 이름을 적어요.' : ''} 주소는 자리만 채운 값이에요.`,
  'session-name': () => '세션 이름이에요. WebRTC에서는 쓰지 않아서 줄표만 적어요.',
  timing: ({ start, stop }) =>
    start === '0' && stop === '0'
      ? '세션이 열리는 시간이에요. 0 0은 시간을 정하지 않았다는 뜻이에요.'
      : `세션이 열리는 시간이에요. 1900년부터 센 초로 ${start}부터 ${stop}까지예요.`,
  media: mediaText,
  connection: ({ address }) =>
    address === '0.0.0.0' || address === '::'
      ? '보낼 곳의 주소예요. 모두 0이면 아직 모른다는 뜻이고, 주소는 ICE가 찾아요.'
      : `보낼 곳의 주소예요. ${address}는 후보에서 가져온 값이고, ICE는 이 줄이 아니라 후보를 써요.`,
  bandwidth: ({ modifier, value }) =>
    modifier === 'TIAS'
      ? `최대 ${String(value)} bit/s를 원해요(TIAS: 전송 헤더 제외).`
      : modifier === 'AS'
        ? `최대 ${String(value)} kbit/s를 원해요(AS: 헤더 포함).`
        : `${modifier} 방식의 대역폭 제한: ${String(value)}.`,
  information: ({ letter }) => `일반 SDP에 있는 ${letter}= 줄이에요. WebRTC에서는 쓰지 않아요.`,
  group: ({ semantics, mids }) =>
    semantics === 'BUNDLE'
      ? mids.length === 0
        ? '트랜스포트를 함께 쓰는 섹션이 아직 없어요.'
        : `트랜스포트 하나를 함께 쓰는 섹션: ${list(mids)}. ICE 연결도 DTLS 핸드셰이크도 하나뿐이에요.`
      : `${semantics} 방식으로 묶은 섹션: ${list(mids)}.`,
  'msid-semantic': ({ semantic }) =>
    `msid 줄이 웹 API의 스트림을 가리킨다는 표시예요(${semantic}). 초기 초안에서 온 줄인데 브라우저는 지금도 적어요.`,
  extmap: ({ id, uri, direction }) => {
    const extension = extensionOf(uri);
    const what = extension === undefined ? `${uri}에 정의된 값` : EXTENSION[extension];
    const way =
      direction === 'recvonly'
        ? ' 이 description을 쓴 쪽이 받는 패킷에만 해당해요.'
        : direction === 'sendonly'
          ? ' 이 description을 쓴 쪽이 보내는 패킷에만 해당해요.'
          : '';
    return `RTP 헤더 확장 ${String(id)}번에 담는 값: ${what}.${way}`;
  },
  'extmap-allow-mixed': () =>
    '한 스트림에서 1바이트 헤더 확장과 2바이트 헤더 확장을 섞어 쓸 수 있어요.',
  mid: ({ mid }) => `이 섹션의 이름: ${mid}. 트랜시버, 후보, BUNDLE이 이 이름으로 섹션을 가리켜요.`,
  direction: ({ direction }) => DIRECTIONS[direction],
  msid: ({ stream, track }) =>
    stream === '-'
      ? '여기서 보내는 트랙은 어떤 MediaStream에도 속하지 않아요.'
      : `여기서 보내는 트랙은 MediaStream ${stream}에 속해요.${track === undefined ? '' : ' 뒷부분은 보내는 쪽에서 쓰던 트랙 id예요.'} 상대는 track 이벤트로 이 스트림을 받아요.`,
  ssrc: ({ ssrc, attribute, value }) =>
    attribute === 'cname'
      ? `여기로 보낼 소스: ${String(ssrc)}. CNAME(${value ?? ''})이 같은 소스끼리는 시계가 같아서 맞춰 재생할 수 있어요.`
      : attribute === 'msid'
        ? `소스 ${String(ssrc)}에 실리는 스트림과 트랙이에요. a=msid와 같은 내용을 적는 옛 방식이에요.`
        : `소스 ${String(ssrc)}의 속성 ${attribute}${value === undefined ? '' : `: ${value}`}.`,
  'ssrc-group': ({ semantics, ssrcs }) =>
    semantics === 'FID'
      ? `소스 ${String(ssrcs[0])}에서 잃어버린 패킷은 소스 ${String(ssrcs[1])}에서 다시 보내요(FID).`
      : semantics === 'SIM'
        ? `크기만 다른 같은 영상을 보내는 소스: ${list(ssrcs)}(SIM, 옛 방식의 simulcast).`
        : `${semantics} 방식으로 묶은 소스: ${list(ssrcs)}.`,
  rid: ({ rid, direction, restrictions }) =>
    `${direction === 'send' ? '보낼 수 있는' : '받을 수 있는'} 레이어 ${rid}${restrictions === undefined ? '' : `, 제한은 ${restrictions}`}.`,
  simulcast: ({ send, recv }) => {
    const names = (streams: FactsOf<'simulcast'>['send']): string =>
      list(streams.map(({ rids, isPaused }) => rids.join(' 또는 ') + (isPaused ? '(멈춤)' : '')));
    return [
      send.length > 0
        ? `같은 영상을 크기 ${String(send.length)}가지로 보내요: ${names(send)}.`
        : '',
      recv.length > 0
        ? `같은 영상을 크기 ${String(recv.length)}가지로 받을 수 있어요: ${names(recv)}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  rtpmap: ({ payload, codec }) => {
    const name = codecName(codec, payload);
    const number = payloadTopic(payload);
    if (codec === undefined) return `페이로드 ${String(payload)}.`;
    const rate = hertz(codec.clockRate);
    switch (codec.name) {
      case 'rtx':
        return `${number} 다시 보내는 패킷(RTX)이에요. 무엇을 다시 보내는지는 fmtp 줄에 있어요.`;
      case 'red':
        return `${number} 손실에 대비해 지난 패킷을 함께 담는 RED예요.`;
      case 'ulpfec':
      case 'flexfec-03':
        return `${number} 잃어버린 패킷을 복구하는 데 쓰는 ${name}이에요.`;
      case 'CN':
        return `${number} 조용한 동안 들려줄 배경 잡음(comfort noise)이에요. 표본화 주파수는 ${rate}예요.`;
      case 'telephone-event':
        return `${number} 전화 키 신호(DTMF)를 실어 보내요. 클록은 ${rate}예요.`;
      default:
        return codec.clockRate === 90_000
          ? `${number} ${name}이에요. 영상 코덱은 시간을 ${rate}로 세요.`
          : `${number} ${name}, ${rate}, 채널 ${String(codec.channels)}개예요.${codec.name === 'opus' ? ' 모노라도 이 줄에는 늘 2라고 적어요.' : codec.name === 'G722' ? ' 실제로는 16 kHz로 표본화해요. 8 kHz는 옛 실수가 굳은 값이에요.' : ''}`;
    }
  },
  fmtp: formatText,
  'rtcp-fb': ({ payload, codec, feedback, isForAll }) => {
    const of = isForAll
      ? '모든 페이로드'
      : `페이로드 ${String(payload)}(${codecName(codec, payload)})`;
    const id = feedbackOf(feedback);
    return `${of}: 받는 쪽이 ${id === undefined ? `${feedback} 피드백을 보낼 수 있어요` : FEEDBACKS[id]}.`;
  },
  rtcp: ({ port }) =>
    port === 9
      ? '다중화하지 않을 때 RTCP를 보낼 곳이에요. 포트 9는 자리만 채운 값이에요.'
      : `다중화하지 않을 때 RTCP를 보낼 포트예요: ${String(port)}.`,
  'rtcp-mux': () => 'RTP와 RTCP가 포트 하나를 함께 써요. 브라우저는 기본적으로 이 방식을 요구해요.',
  'rtcp-mux-only': () => 'RTP와 RTCP가 포트 하나를 함께 쓰고, 다른 방법은 없어요.',
  'rtcp-rsize': () => 'RTCP 패킷에서 보고서를 빼고 짧게 보낼 수 있어서 피드백이 빨라요.',
  'rtcp-xr': ({ blocks }) =>
    `확장 보고서를 이해해요: ${blocks}. 받기만 하는 쪽도 왕복 시간을 잴 수 있어요.`,
  ptime: ({ ms, isLimit }) =>
    isLimit
      ? `패킷 하나에 담는 소리는 최대 ${String(ms)} ms예요.`
      : `패킷 하나에 소리를 ${String(ms)} ms씩 담기를 원해요.`,
  packetization: ({ payload, how }) =>
    `페이로드 ${String(payload)}의 프레임은 코덱 고유의 규칙 대신 “${how}” 방식으로 패킷에 담아요.`,
  imageattr: ({ payload, value }) => `페이로드 ${payload}의 영상 크기: ${value}.`,
  framerate: ({ framesPerSecond }) => `최대 초당 ${String(framesPerSecond)}장이에요.`,
  'x-google-flag': ({ flag }) => `Chromium만 아는 스위치예요: ${flag}. 명세에는 없어요.`,
  setup: ({ role }) =>
    role === 'actpass'
      ? 'DTLS: 핸드셰이크를 시작할 수도, 기다릴 수도 있어요. 어느 쪽일지는 answer가 정해요. 모든 offer가 이렇게 적어요.'
      : role === 'active'
        ? 'DTLS: 이쪽이 핸드셰이크를 시작해요(클라이언트).'
        : role === 'passive'
          ? 'DTLS: 이쪽은 핸드셰이크를 기다려요(서버).'
          : 'DTLS: 지금은 핸드셰이크를 하지 않아요.',
  fingerprint: ({ algorithm }) =>
    `이쪽이 DTLS 핸드셰이크에서 내밀 인증서의 해시(${algorithm})예요. 다른 인증서가 오면 연결이 실패해요. 암호화와 시그널링을 이어 주는 고리예요.`,
  'tls-id': ({ id }) => `DTLS 연결의 이름: ${id}. 이름이 바뀌면 새 연결이라는 뜻이에요.`,
  identity: () => '신원 제공자가 이쪽이 누구인지 보증한 내용이에요. 지원한 브라우저가 거의 없어요.',
  crypto: ({ suite }) =>
    `키를 그대로 적은 줄이에요(SDES, ${suite}). WebRTC는 이것을 금지하고, 브라우저는 DTLS를 써요.`,
  cryptex: () => 'RTP 헤더 확장까지 암호화해요.',
  'ice-ufrag': ({ usernameFragment }) =>
    `ICE 사용자 이름 조각(ufrag): ${usernameFragment}. 연결 확인 패킷이 이 값으로 제 연결을 찾아요. 값이 바뀌면 ICE를 다시 시작한다는 뜻이에요.`,
  'ice-pwd': () =>
    'ICE 비밀번호예요. 연결 확인 패킷에 이 값으로 서명해서 다른 누구도 대신 답하지 못해요.',
  'ice-options': ({ options }) =>
    options.includes('trickle')
      ? `후보를 이 description 뒤에 하나씩 보낼 수 있어요(trickle).${options.includes('renomination') ? ' 후보 쌍을 다시 지명할 수도 있어요.' : ''}${options.includes('ice2') ? ' RFC 8445 방식의 ICE예요.' : ''}`
      : `ICE 옵션: ${list(options)}.`,
  'ice-lite': () =>
    '이쪽은 공인 주소가 있어서 연결 확인에 답하기만 해요(ICE lite). 미디어 서버가 이렇게 해요.',
  'ice-pacing': ({ ms }) => `연결 확인 사이에 ${String(ms)} ms씩 두기를 원해요.`,
  'ice-mismatch': () => 'offer가 오는 길에 바뀌어서 ICE를 쓰지 않아요.',
  'remote-candidates': ({ value }) => `ICE가 고른 후보 쌍의 상대쪽 끝이에요: ${value}.`,
  'bundle-only': () =>
    '이 섹션은 자기 트랜스포트가 없고, BUNDLE이 안 되면 쓰지 않아요. 그래서 여기의 포트 0은 거부가 아니에요.',
  candidate: candidateText,
  'end-of-candidates': () => '이 섹션에는 후보가 더 오지 않아요.',
  'sctp-port': ({ port }) =>
    `DTLS 연결 안에서 쓰는 SCTP 포트: ${String(port)}. 암호화되어 오가므로 방화벽에는 보이지 않아요.`,
  'max-message-size': ({ bytes }) =>
    bytes === 0
      ? '이쪽은 메시지 크기를 제한하지 않아요.'
      : `이쪽은 메시지를 ${bytesText(bytes)}(${String(bytes)} 바이트)까지 받아요. 더 큰 것은 보내면 안 돼요.`,
  sctpmap: ({ port, streams }) =>
    `SCTP 포트(${String(port)})를 적는 옛 방식이에요${streams === undefined ? '' : `(스트림 최대 ${streams}개)`}. 지금은 a=sctp-port를 써요.`,
  'sctp-init': () =>
    '왕복을 한 번 아끼려고 SCTP의 첫 메시지를 SDP에 실은 줄이에요. 아직 표준이 아닌 제안이에요.',
  unknown: ({ name }) =>
    name === ''
      ? 'SDP 줄이 아니에요. SDP 줄은 글자 하나와 등호로 시작해요.'
      : `“${name}”에 대해서는 여기에 설명이 없어요. SDP를 읽을 때 모르는 줄은 건너뛰게 되어 있고, 브라우저도 그렇게 해요.`,
  unreadable: () => '아는 종류의 줄처럼 시작하지만 나머지가 형식에 맞지 않아요.',
};
