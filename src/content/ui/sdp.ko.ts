import type { SdpWords } from './sdp.types.ts';

/** The SDP lab in Korean. */
export const sdpKo: SdpWords = {
  mode: { label: '누구의 SDP', real: '진짜 연결에서', own: '내 SDP 붙여 넣기' },
  presets: {
    label: '두 피어가 협상할 내용',
    names: {
      connect: '데이터 채널',
      media: '소리와 영상',
      renegotiation: '나중에 더한 영상',
      simulcast: 'Simulcast',
      'ice-restart': 'ICE 재시작',
    },
    about: {
      connect: '연결되는 offer 중 가장 짧아요. 데이터 채널용 m= 섹션 하나뿐이에요.',
      media:
        '통화할 때의 offer예요. 코덱, 피드백, 스트림이 들어 있어요. answer가 무엇을 받아들였는지 비교해 보세요.',
      renegotiation: '첫 offer에 이어 두 번째 offer가 나와요. 바로 전 것과 비교해 보세요.',
      simulcast: '같은 영상을 세 가지 크기로 제안해요. 브라우저가 뭐라고 답하는지 보세요.',
      'ice-restart': '두 번째 offer에 새 ICE 자격 증명이 담겨요. 바로 전 것과 비교해 보세요.',
    },
  },
  make: 'offer와 answer 만들기',
  makeAgain: '다시 만들기',
  stop: '멈추기',
  idle: '진짜 RTCPeerConnection 두 개가 여기서 협상하고, 양쪽이 쓴 SDP를 한 줄씩 설명해 드려요.',
  running: '협상하는 중…',
  done: '다 됐어요. 아래에서 description을 고르고, 줄을 가리키거나 두 description을 비교해 보세요.',
  own: {
    label: '내 SDP',
    hint: 'SDP 글 그대로, 또는 RTCSessionDescription의 JSON',
    otherSummary: '다른 SDP와 비교하기',
    otherLabel: '짝이 되는 answer, 또는 그다음 offer',
    type: '종류',
    types: { auto: '내용을 보고 판단', offer: 'offer', answer: 'answer', pranswer: 'pranswer' },
    explain: '설명 보기',
    clear: '지우기',
    privacy: '이 페이지 안에서만 읽고, 어디에도 보내지 않아요.',
    loading: '불러오는 중…',
    notLoaded: '페이지 일부를 불러오지 못했어요. 네트워크를 확인하고 다시 시도하세요.',
    readAs: (type, lines, sections) =>
      `${type}로 읽었어요. 모두 ${String(lines)}줄, m= 섹션은 ${String(sections)}개예요.`,
    noProblems: '형식에 문제가 없어요.',
    problems: (errors, notes) =>
      [
        errors > 0 ? `잘못된 곳 ${String(errors)}군데` : '',
        notes > 0 ? `알아 둘 점 ${String(notes)}가지` : '',
      ]
        .filter(Boolean)
        .join(', '),
    other: '두 번째 글',
    toLine: (line) => `${String(line)}번째 줄`,
    reading: '한 줄씩 읽기',
    comparing: '둘을 비교',
    check: '이 브라우저로 읽어 보기',
    checkHint:
      '새 연결의 setRemoteDescription()에 넘겨 보고 연결은 바로 닫아요. 그 호출은 아래에 기록돼요.',
    checking: '브라우저가 읽는 중…',
    accepted: (state) => `이 브라우저가 받아들였어요. 이제 signalingState는 ${state}예요.`,
    refused: (name, message) => `이 브라우저가 ${name} 오류로 거부했어요: ${message}`,
    errorLine: (line) => `${String(line)}번째 줄에서 막혔어요.`,
    answerNeedsOffer:
      '새 연결은 offer를 만든 적이 없어서 내용과 상관없이 모든 answer를 거부해요. 이렇게 시험할 수 있는 것은 offer뿐이에요.',
    checkFailed: '여기서는 확인할 수 없었어요.',
  },
};
