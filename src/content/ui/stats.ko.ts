import type { StatsWords } from './stats.types.ts';

/** The statistics lab in Korean. */
export const statsKo: StatsWords = {
  question: '이 연결은 쓸 만한가요? 그걸 어떻게 알 수 있을까요?',
  start: '연결하고 측정하기',
  again: '다시 연결하고 측정하기',
  stop: '끊기',
  status: {
    idle: '실제 피어 두 개를 연결해요. A가 합성한 영상과 소리를 B에게 보내고, getStats()를 1초에 네 번 호출해요. 카메라도 마이크도 쓰지 않아요.',
    starting: '연결하는 중이에요…',
    running: '측정하고 있어요. 뭔가를 바꿔 보고 곡선이 어떻게 변하는지 보세요.',
    ended: '통화가 끝났어요. 측정한 값은 그대로 남아 있으니 차트의 선을 끌어 보세요.',
  },
  problem: (name, message) => `브라우저가 거부했어요. ${name}: ${message}`,
  noPeerConnection: '이 브라우저에는 RTCPeerConnection이 없어서 측정할 수 없어요.',
  notLoaded: '페이지의 일부를 불러오지 못했어요. 네트워크를 확인하고 다시 눌러 주세요.',
  experiments: {
    title: '바꿔 보기',
    names: {
      limit: '영상을 120 kbit/s로 제한',
      pause: '영상 일시 정지 (active: false)',
      'stop-picture': '영상 트랙 떼기 (replaceTrack)',
      'restart-ice': 'ICE 재시작',
    },
    watch: {
      limit:
        '비트레이트가 제한값까지 떨어지고 프레임 수도 함께 줄어요. 인코더가 줄일 수 있는 곳에서 줄이는 거예요. 손실은 그대로 0이에요.',
      pause:
        '영상 패킷이 더는 나가지 않지만 재협상도 손실도 없어요. 이때 손실률은 0이 아니라 ‘알 수 없음’이에요.',
      'stop-picture':
        'sender에 트랙이 없어서 곡선이 0으로 내려가요. 다시 붙이면 이어지고, SDP는 바뀌지 않아요.',
      'restart-ice':
        '몇 밀리초 만에 다른 포트의 후보 쌍으로 바뀌어요. 후보 쌍의 카운터가 처음부터 다시 시작하므로, 이를 모르는 모니터에는 속도가 음수로 나와요.',
    },
  },
  groups: {
    label: '살펴볼 내용',
    names: {
      charts: '곡선',
      quality: '품질',
      pair: '사용 중인 후보 쌍',
      internals: '내부 정보 페이지',
    },
    empty: {
      charts:
        '여기에 곡선이 나타나요. 두 리포트의 차이로 계산한 비트레이트, 프레임 수, 왕복 시간, 손실, 지터를 상태와 같은 시간축에 그려요.',
      quality:
        '여기에 양쪽의 판정이 나타나요. 좋음, 보통, 나쁨, 알 수 없음 중 하나와 함께 모든 규칙과 근거가 된 숫자를 보여 줘요.',
      pair: '여기에 지금 쓰이는 후보 쌍과 양 끝의 후보 유형, 그리고 이전에 쓰이던 쌍이 나타나요.',
      internals:
        '여기에 브라우저의 내부 정보 페이지를 본뜬 화면이 나타나요. 이벤트 목록, SDP, 후보 쌍, 그래프를 볼 수 있어요.',
    },
  },
};
