import type { TelephoneLabels } from '../../components/diagrams/telephone/labels.ts';
import type { TelephoneView } from '../../lib/views/telephone-models.ts';
import { momentText } from './times.ts';

const stages: TelephoneLabels['stages'] = {
  calling: {
    name: '전화 걸기',
    like: 'A가 수화기를 들고 번호를 눌러요.',
    but: '아직 아무것도 A를 떠나지 않았어요. offer라는 텍스트를 설정했을 뿐이고, B에게 전하는 건 프로그램이 할 일이에요.',
  },
  ringing: {
    name: '벨 울림',
    like: 'B의 전화벨이 울려요.',
    but: 'B를 찾아 준 교환국은 없어요. 프로그램이 offer를 B에게 전하고 setRemoteDescription()을 호출했어요. 벨 소리도 직접 틀어야 나요.',
  },
  answered: {
    name: '받기',
    like: 'B가 수화기를 들어요.',
    but: 'B의 answer가 같은 길로 돌아와서, 무엇을 보낼지 합의했어요. 통하는 경로를 모르니 아직 아무 소리도 들리지 않아요.',
  },
  line: {
    name: '회선 연결',
    like: '교환국이 회선을 이어 줬어요.',
    but: '교환국은 없어요. 두 브라우저가 주소를 하나하나 시험해서(ICE) 양쪽에서 통하는 쌍을 찾았어요. 직접 연결일 수도, 중계 서버를 거칠 수도 있어요.',
  },
  secret: {
    name: '엿들을 수 없음',
    like: '전화에는 없는 단계예요. 전화선만 있으면 누구나 엿들을 수 있으니까요.',
    but: '두 브라우저가 키를 합의했어요(DTLS). 암호화는 언제나 켜져 있고, 끄는 옵션은 없어요.',
  },
  talking: {
    name: '통화',
    like: '말이 오가요.',
    but: '오가는 것은 메시지나 소리, 영상이고, 여러분의 서버를 지나지 않아요. 여러 종류가 회선 하나를 함께 써요.',
  },
  'hung-up': {
    name: '끊기',
    like: '한쪽이 수화기를 놓으면 상대는 뚜뚜 소리를 들어요.',
    but: '아무도 듣지 못해요. close()는 connectionState에 드러나는 종료 신호를 보내지 않아서, 상대 쪽에는 아직 connected라고 나와요.',
  },
  noticed: {
    name: '뒤늦게 알아챔',
    like: '전화에는 없는 순간이에요.',
    but: '몇 초 동안 응답이 없어서 상대 쪽이 이제야 disconnected가 됐어요. 시그널링으로 종료 메시지를 보냈다면 바로 알았을 거예요.',
  },
  over: {
    name: '통화 끝',
    like: '수화기가 둘 다 놓였고, 다시 들면 또 걸 수 있어요.',
    but: 'A는 자기 쪽을 닫았을 뿐, B가 닫았다는 사실은 끝내 듣지 못해요. 두 연결 모두 다시 쓸 수 없어서 다음 통화에는 새 연결 두 개가 필요해요.',
  },
};

function describe({ phones, latest, letter }: TelephoneView): string {
  if (phones.length === 0) return '전화기 두 대, 둘 다 수화기가 놓여 있어요.';
  const each = phones.map(
    ({ peer, lifted, line, connection, heard }) =>
      `${peer}: 수화기 ${lifted ? '들림' : '놓임'}, ICE ${line}, connectionState ${connection}${heard > 0 ? `, ${String(heard)}번 들음` : ''}.`,
  );
  const carried =
    letter?.where === 'underway' ? ` 시그널링이 ${letter.to}에게 ${letter.kind}를 나르는 중.` : '';
  return `${latest === undefined ? '' : `${stages[latest].name}. `}${each.join(' ')}${carried}`;
}

/** Korean words of the telephone. */
export const telephoneKo: TelephoneLabels = {
  title: '연결을 전화 통화로 보기',
  empty: '둘 다 수화기가 놓여 있어요. 실행하면 통화의 단계가 하나씩 나타나요.',
  exchange: '내가 만든 시그널링',
  message: {
    offer: 'offer',
    answer: 'answer',
    pranswer: 'pranswer',
    rollback: '롤백',
    candidate: '후보',
    'end-of-candidates': '후보 끝',
    bye: '종료 메시지',
    other: '메시지',
  },
  describe,
  stages,
  like: '전화라면',
  but: '실제로는',
  list: '통화의 단계. 고르면 그 순간으로 가요',
  ahead: '아직',
  time: momentText,
};
