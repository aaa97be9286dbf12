import type { ConfigurationWords } from './configuration.types.ts';
import { durationText } from './times.ts';

/** The configuration lab in Korean. */
export const configurationKo: ConfigurationWords = {
  locale: 'ko',
  parts: 'RTCConfiguration의 항목',
  part: {
    servers: {
      name: 'iceServers',
      question:
        'STUN이나 TURN 항목을 넣으면 무엇이 달라지고, 브라우저가 바로 거부하는 것은 무엇일까요?',
      hint: '목록을 하나 골라 연결을 만들고, 다른 목록으로 다시 만들어 보세요. 아래 표가 두 실행을 나란히 보여 줘요. 후보를 하나씩 전할 때는 응답하지 않는 서버가 있어도 거의 티가 나지 않아요. 후보를 SDP에 모두 담아 보내도록 바꾸고 시계를 보세요.',
    },
    policies: {
      name: '정책',
      question: '어떤 후보가 허용되고, RTCP는 포트를 따로 쓸까요?',
      hint: 'TURN 서버 없이 relay를 골라 보세요. 오류가 나는지 먼저 찾아보고, 그다음 상태를 보세요.',
    },
    bundle: {
      name: 'bundlePolicy',
      question: '상대가 답하기 전까지 offer는 트랜스포트를 몇 개나 열까요?',
      hint: 'balanced로 한 번, max-bundle로 한 번 연결을 만들고 후보 수를 비교하세요.',
    },
    pool: {
      name: 'iceCandidatePoolSize',
      question: '통화를 걸기 전에 후보를 미리 모아 두면 빨라질까요?',
      hint: '통화 전에 1초를 두고, 0으로 한 번 1로 한 번 만든 다음 첫 후보까지 걸린 시간을 비교하세요. 그다음에는 256을 넣어 보세요.',
    },
    certificates: {
      name: 'certificates',
      question: '연결은 누구의 인증서를 보여 주고, 어떤 인증서가 거부될까요?',
      hint: '비워 두고 연결을 두 번 만들면 fingerprint가 매번 달라요. 페이지가 보관하는 인증서로도 똑같이 해 보세요.',
    },
  },
  status: {
    idle: '아직 아무것도 만들지 않았어요. 버튼을 누르면 위의 설정으로 이 페이지 안에 A와 B가 만들어져요.',
    starting: 'A와 B를 만드는 중…',
    running: 'A와 B가 있어요. 모든 것이 기록돼요.',
    refused: '브라우저가 설정을 거부해서 연결이 없어요.',
    ended: '연결을 닫았어요. 기록은 남아 있어요.',
  },
  run: '이 설정으로 연결 만들기',
  again: '이 설정으로 다시 만들기',
  end: '연결 닫기',
  problem: {
    notLoaded: '필요한 파일을 받지 못했어요. 네트워크를 확인하고 다시 눌러 주세요.',
    noPeerConnection: '이 브라우저에는 RTCPeerConnection이 없어서 아무것도 만들 수 없어요.',
    tooMany:
      '브라우저가 만들 수 있는 연결을 다 썼어요. 이 탭을 닫고 새로 열거나, 브라우저가 예전 연결을 정리할 때까지 기다려 주세요.',
    failed: '브라우저가 거부했어요.',
  },
  leftOut: '생략',
  servers: {
    presets: '시작할 목록',
    preset: {
      none: '서버 없음',
      silent: '절대 응답하지 않는 STUN 서버',
      several: '그런 서버 셋',
      scheme: '스킴이 틀린 URL',
      'no-credentials': '자격 증명이 없는 TURN',
      variants: 'UDP, TCP, TLS로 가는 TURN',
      'transport-tls': 'turn:에 transport=tls',
      'stun-credentials': '자격 증명이 있는 STUN',
    },
    ownPreset: '직접 쓴 목록',
    list: 'iceServers',
    none: '항목이 없어요. iceServers를 생략해요.',
    row: (number) => `항목 ${String(number)}`,
    urls: 'urls, 한 줄에 하나',
    urlsHint: 'stun:192.0.2.1:3478',
    username: 'username',
    credential: 'credential',
    add: '항목 추가',
    remove: (number) => `항목 ${String(number)} 지우기`,
    full: (most) =>
      `이 양식에는 항목을 ${String(most)}개까지 넣을 수 있어요. 한 항목에 URL을 한 줄에 하나씩 얼마든지 적을 수 있어요.`,
    whoIsAsked:
      '준비된 목록의 주소는 문서에만 나오는 주소예요. 서버를 직접 적으면, 연결을 만드는 순간 브라우저가 그 서버에 물어봐요.',
  },
  transportPolicy: { all: 'all', relay: 'relay (TURN만)' },
  muxPolicy: { require: 'require', negotiate: 'negotiate (명세에서 빠진 값)' },
  bundlePolicy: { balanced: 'balanced', 'max-compat': 'max-compat', 'max-bundle': 'max-bundle' },
  pool: { presets: '넣어 볼 값', label: 'iceCandidatePoolSize' },
  certificates: {
    empty: '[] (빈 목록)',
    ecdsa: '페이지가 보관하는 ECDSA 인증서',
    rsa: '페이지가 보관하는 RSA 인증서',
    expired: '만료된 인증서',
    two: '인증서 두 개',
  },
  call: {
    legend: '이 설정으로 거는 통화',
    load: '무엇을 실을까요',
    loads: { data: '데이터 채널', media: '오디오 둘, 비디오 하나, 데이터 채널' },
    sides: '누가 이 설정을 쓸까요',
    side: { a: '거는 쪽 A', b: '받는 쪽 B', both: '양쪽 모두' },
    way: '후보를 어떻게 전할까요',
    ways: {
      trickle: '찾는 대로 하나씩 (trickle)',
      whole: '수집이 끝난 뒤 SDP에 모두 담아서',
      unsent: '전하지 않음: A에게 아무도 답하지 않아요',
    },
    pause: '통화를 걸기 전에',
    pauses: { 0: '바로 걸기', 1000: '1초 기다리기' },
  },
  code: {
    title: '코드로 쓰면',
    playground: '두 피어와 함께 플레이그라운드에서 열기',
    tooLong: '플레이그라운드 링크에 담기에는 너무 길어요. 여기에서 복사하세요.',
  },
  result: {
    title: '결과',
    empty: '후보, 트랜스포트, 걸린 시간이 바로 전 실행의 값과 나란히 여기에 나와요.',
    before: '이전',
    now: '이번',
    constructor: '생성자',
    made: '만들어짐',
    candidates: '후보',
    none: '없음',
    kind: (type, protocol, isRtcp) => `${type} ${protocol}${isRtcp ? ', RTCP' : ''}`,
    transportsOffered: '트랜스포트, 답을 기다릴 때',
    transportsAgreed: '트랜스포트, answer 이후',
    first: '첫 후보까지',
    connected: '연결까지',
    complete: '후보 수집 완료까지',
    // It may be broken where a phone has no room for it.
    errors: 'icecandidate\u200berror',
    fingerprint: 'fingerprint',
    going: '진행 중',
    notYet: '–',
    ms: durationText,
    beforeCode: '이전',
    nowCode: '이번',
    noCandidates: {
      relay: (errors) =>
        `${errors === 0 ? '후보가 하나도 없고, 오류도 없어요.' : '후보가 하나도 없어요.'} relay는 TURN 서버를 거치는 후보만 허용하는데 여기에는 쓸 수 있는 TURN 서버가 없어요.`,
      machine: '후보가 하나도 없어요. 이 컴퓨터에 쓸 수 있는 네트워크 인터페이스가 없는 것 같아요.',
    },
  },
  clock: {
    waiting: (peer, time) => `${peer}는 ${time}째 후보를 모으고 있고,`,
    connectedFor: (time) => `${time} 전부터 연결되어 있어요.`,
    notConnected: '아직 연결되지 않았어요.',
    measured: (engine, time) =>
      `저희가 쟀을 때 ${engine}은 응답하지 않는 서버를 ${time} 동안 기다렸어요.`,
    over: (peer, time) => `${peer}는 ${time} 동안 후보를 모았어요.`,
  },
  refusedBy: (peer) => `${peer}의 new RTCPeerConnection()이 던진 오류`,
  errors: { title: 'icecandidateerror' },
  lines: {
    title: 'A의 m-line마다 쓰는 트랜스포트',
    hint: '번호가 같은 줄은 트랜스포트 하나를 함께 써요. 포트도, DTLS 핸드셰이크도 하나예요.',
    offered: 'answer를 기다리는 동안',
    agreed: 'answer 이후',
    line: (kind, transport) =>
      transport === null ? `${kind}: 트랜스포트 없음` : `${kind}: 트랜스포트 ${String(transport)}`,
  },
  gathering: {
    title: '통화를 건 뒤의 후보 수집 (로그 눈금)',
    lane: (peer, { candidates, errors, connected, complete }) =>
      [
        `${peer}: 후보 ${String(candidates)}개`,
        errors === 0 ? '' : `오류 ${String(errors)}개`,
        connected === undefined ? '연결되지 않음' : `${connected} 뒤 연결`,
        complete === undefined ? '아직 수집 중' : `${complete} 뒤 수집 완료`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    connected: '연결',
    complete: '수집 완료',
    candidate: '후보',
    rtcp: 'RTCP 후보',
    error: 'icecandidateerror',
  },
  read: {
    title: (peer) => `${peer}의 getConfiguration()이 돌려주는 값`,
    hint: '생략한 항목은 브라우저가 대신 쓴 값으로 돌아와요.',
    member: '항목',
    given: '넘긴 값',
    read: '돌아온 값',
    empty: '브라우저가 설정을 어떻게 받아들였는지 여기에 나와요.',
    entries: (count) => `${String(count)}개 항목`,
  },
  set: {
    title: '연결이 있는 동안: setConfiguration()',
    hint: '위 양식을 바꾸고 그대로 A에 넘겨 보세요. 생략한 항목은 기본값으로 돌아가고, 이제 바꿀 수 없는 항목도 있어요.',
    way: 'A에 넘기는 것',
    alone: '양식만',
    merged: '{ ...pc.getConfiguration() } 위에 양식을 덮어서',
    apply: 'A에 setConfiguration()',
    restart: 'ICE 재시작',
    restartHint: '새 서버와 정책은 후보를 다시 모을 때부터 쓰여요.',
    taken: '받아들임',
    empty: '아직 setConfiguration()을 부르지 않았어요.',
  },
};
