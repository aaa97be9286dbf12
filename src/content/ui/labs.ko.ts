import type { LabsWords } from './labs.types.ts';

/** The pages of the labs in Korean. */
export const labsKo: LabsWords = {
  title: '실험실',
  description:
    '진짜 RTCPeerConnection을 클릭 한 번으로 망가뜨리고, 고치고, 두 탭 사이에 이어 보고, 통계와 SDP를 읽어 보세요.',
  lead: '모든 것이 순서대로 도착하면 문제는 잘 생기지 않아요. 여기서는 문제를 클릭 한 번으로 일으키고, 진짜 연결에서 어떻게 되는지 지켜본 다음, 고치는 방법까지 시험해 봐요.',
  how: [
    '실험실의 첫 버튼을 누르세요. 진짜 피어 둘이 그대로 실행하고, 모든 이벤트가 기록돼요.',
    '천천히 재생하고, 한 단계씩 넘기고, 상태가 바뀔 때마다 그 원인을 찾아보세요.',
    '그다음 하나만 바꿔서 무엇이 달라지는지 보세요.',
  ],
  open: (title) => `‘${title}’만 따로 열기`,
  others: '다른 실험실',
  noScript: '이곳에서는 진짜 연결이 실행되기 때문에 JavaScript가 필요해요.',
  labs: {
    faults: {
      title: '장애',
      description:
        'WebRTC에서 흔한 실수를 클릭 한 번으로 일으키고, 브라우저가 실제로 어떻게 하는지 보고, 고치는 과정까지 지켜보세요.',
      lead: '후보가 너무 일찍 오거나, answer가 두 번 오거나, 상대가 그냥 사라지면 어떻게 될까요? 클릭 한 번으로 망가뜨리고, 이유를 보고, 고쳐 보세요.',
    },
    tabs: {
      title: '두 탭',
      description:
        '두 탭이나 두 기기를 perfect negotiation으로 연결하고, 하나를 닫은 뒤 다른 쪽이 언제 무엇을 알아차리는지 보세요.',
      lead: '탭을 닫거나 새로고침하면 상대에게는 어떻게 보일까요? 탭을 하나 더 여세요. 각 탭이 피어 하나이고, 두 탭 모두 양쪽을 보여 줘요.',
    },
    media: {
      title: '미디어',
      description:
        '음소거, 트랙 교체, 화면 공유, 재협상. addTrack, replaceTrack, direction, 코덱이 양쪽에서 하는 일을 보세요.',
      lead: '영상은 언제 음소거되고, 언제 사라지고, 언제 재협상이 필요할까요? 보내는 것을 바꾸면서 양쪽을 지켜보세요.',
    },
    data: {
      title: '데이터',
      description:
        '채널 옵션, 메시지 크기 제한, 배압. 데이터 채널로 파일을 보내고, 너무 빨리 보내면 어떻게 되는지 보세요.',
      lead: '얼마나 빨리 보내도 되고, 메시지는 얼마나 커도 되고, 실제로 도착한 것은 얼마일까요? 파일을 보내 보고, 무턱대고 보내는 반복문이 어떻게 끝나는지 보세요.',
    },
    configuration: {
      title: '설정',
      description:
        'RTCConfiguration을 양식으로 채워 보세요. ICE 서버, 정책, 후보 풀, 인증서가 진짜 연결에서 무엇을 바꾸는지 보여 드려요.',
      lead: 'RTCConfiguration의 항목은 저마다 무엇을 바꾸고, 브라우저는 무엇을 거부할까요? 양식을 채워 연결을 만들고, 바로 전 연결과 비교해 보세요.',
    },
    stats: {
      title: '통계',
      description:
        'getStats를 상태와 같은 시간축의 곡선으로 보세요. 전송률, 선택된 후보 쌍, 품질, 내부 정보 페이지를 본뜬 화면까지 있어요.',
      lead: '지금 어느 후보 쌍을 쓰고 있고, 보낸 것 중 얼마가 도착했고, 연결 품질은 괜찮을까요? getStats()를 상태 옆의 곡선으로 읽어 보세요.',
    },
    sdp: {
      title: 'SDP',
      description:
        '어떤 SDP든 한 줄씩 풀어서 보세요. 줄마다의 뜻, answer에서 받아들여진 것, 재협상에서 바뀐 것을 알려 드려요.',
      lead: '백 줄이 넘는 SDP, 무슨 말을 하는 걸까요? 진짜 offer를 한 줄씩 설명하고, answer와도 바로 전 offer와도 비교해 드려요.',
    },
  },
};
