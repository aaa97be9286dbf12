import type { ScenariosWords } from './scenarios.types.ts';

/** 시나리오의 한국어 문구. */
export const scenariosKo: ScenariosWords = {
  scenarios: {
    connect: {
      title: '기본 연결',
      see: '두 피어가 데이터 채널을 두고 협상하고, 서로를 찾아, 인사를 주고받아요. 눈 깜짝할 사이에 상태가 16번 바뀌어요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: 'A가 데이터 채널을 만들면 브라우저가 협상을 요청해요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {},
    },
    media: {
      title: '소리와 영상',
      see: '페이지가 직접 만든 소리와 그림을 A가 보내요. B의 트랙은 첫 패킷이 올 때까지 muted 상태예요.',
      steps: {
        peers: '피어 둘을 만들어요',
        tracks: '카메라와 마이크 없이 페이지가 소리와 영상을 만들어요',
        connect: 'A가 두 트랙과 데이터 채널을 추가해요',
        hello: '메시지를 한 번씩 주고받아요',
        playing: 'B가 첫 패킷을 기다려요',
      },
      engines: {},
    },
    renegotiation: {
      title: '나중에 추가한 트랙',
      see: '연결된 뒤에 A가 영상을 추가해요. 시그널링만 한 바퀴 더 돌고 ICE와 DTLS는 그대로예요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: '데이터 채널만으로 연결해요',
        'add-track': 'A가 트랙을 추가하면 브라우저가 다시 협상을 요청해요',
        renegotiated: '양쪽이 stable로 돌아와요',
        playing: 'B가 첫 영상을 기다려요',
        hello: '메시지를 한 번씩 주고받아요. 채널에는 아무 일도 없었어요',
      },
      engines: {},
    },
    'explicit-rollback': {
      title: 'offer 되돌리기',
      see: 'A가 자기 offer를 되돌리고, 다음에는 B가 받은 offer를 되돌려요. 양쪽 모두 stable로 돌아온 뒤 결국 연결돼요.',
      steps: {
        peers: '피어 둘을 만들어요',
        offer: 'A가 offer를 만들지만 보내지 않아요',
        'local-rollback': 'A가 자기 offer를 되돌려요',
        'offer-again': 'A가 다시 offer를 보내고 B가 받아요',
        'remote-rollback': 'B가 받은 offer를 되돌리고 A에게 알려요',
        connect: '세 번째 offer로 연결해요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {
        firefox:
          'Firefox에서는 offer를 설정한 바로 그 메서드로만 되돌릴 수 있어요. Chromium은 어느 쪽이든 받아요.',
      },
    },
    'implicit-rollback': {
      title: '동시에 보낸 offer',
      see: '두 피어가 같은 순간에 offer를 보내요. A는 B의 offer를 무시하고, polite 역할인 B는 자기 offer를 롤백하고 answer를 보낸 다음 다시 offer를 보내요.',
      steps: {
        peers: '피어 둘을 만들어요. 하나는 polite, 하나는 impolite예요',
        'both-offer': 'A는 채널을, B는 영상을 원해서 둘 다 offer를 만들어요',
        collision: 'offer가 엇갈리고 B가 양보해요',
        connect: 'A의 offer로 연결해요',
        'second-offer': 'B가 다시 offer를 보내고 A가 answer를 보내요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {},
    },
    'provisional-answer': {
      title: '임시 answer(pranswer)',
      see: 'B가 먼저 임시 answer를 보내요. 최종 answer가 오기 전, have-local-pranswer와 have-remote-pranswer 상태에서 ICE와 DTLS가 연결돼요.',
      steps: {
        peers: '피어 둘을 만들어요',
        offer: 'A가 offer를 보내요',
        provisional: 'B가 임시 answer를 보내요',
        connect: '임시 answer만으로 연결돼요',
        final: 'B가 최종 answer를 보내요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {
        firefox:
          'Firefox에는 pranswer가 없어요. 호출이 NotSupportedError로 거부되고, B는 바로 최종 answer로 넘어가요.',
      },
    },
    'ice-restart': {
      title: 'ICE 재시작',
      see: '연결된 상태에서 restartIce()로 새 자격 증명과 새 후보를 얻어요. 그동안에도 계속 connected예요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: '연결해요',
        restart: 'A가 restartIce()를 호출하면 브라우저가 협상을 요청해요',
        restarted: '후보를 한 번 더 수집해요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {
        chromium: 'Chromium에서는 후보 수집 상태와 선택된 후보 쌍이 바뀌는 것으로만 알 수 있어요.',
        firefox:
          'Firefox에서는 후보 수집 상태로 알 수 있고, 가끔 iceConnectionState가 checking을 거쳐요.',
      },
    },
    close: {
      title: '한쪽이 닫을 때',
      see: 'B가 닫으면 B 쪽에서는 상태 이벤트가 발생하지 않아요. A 쪽에서는 채널이 곧바로 닫히지만, 연결이 끊긴 것은 몇 초 뒤에야 알아요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: '연결해요',
        hello: '메시지를 한 번씩 주고받아요',
        'close-b': 'B가 close()를 호출하고, A는 채널과 DTLS를 잃어요',
        noticed: 'A의 연결 확인에 응답이 없어 disconnected가 돼요',
        'close-a': 'A도 close()를 호출해요',
      },
      engines: {
        chromium: 'Chromium은 5–6초 뒤에 disconnected가 돼요.',
        firefox: 'Firefox는 7–12초 뒤에 disconnected가 돼요.',
      },
    },
    'late-channel': {
      title: '나중에 만든 채널',
      see: '영상만으로 연결한 뒤 채널을 만들어요. 첫 번째 데이터 채널은 협상이 필요하고, 두 번째는 필요 없어요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: '영상만으로 연결해요',
        'first-channel': '첫 채널은 SDP에 새 섹션이 있어야 해서 협상을 거쳐요',
        'second-channel': '두 번째 채널은 협상 없이 열려요',
        hello: '두 채널에서 메시지를 한 번씩 주고받아요',
        'close-channel': 'A가 두 번째 채널을 닫아도 연결은 그대로예요',
      },
      engines: {},
    },
    unreachable: {
      title: '닿지 않는 후보',
      see: '두 피어에게 아무도 듣지 않는 포트를 알려 줘요. checking만 이어지다 failed가 되고, 실제 후보로 ICE를 재시작하면 연결돼요.',
      steps: {
        peers: '피어 둘을 만들어요',
        checking: '후보의 포트를 쓰지 않는 포트로 바꿔서 어떤 확인에도 응답이 없어요',
        failed: 'ICE가 포기했어요',
        restart: 'A가 이번에는 실제 후보로 ICE를 재시작해요',
        hello: '메시지를 한 번씩 주고받아요',
      },
      engines: {
        chromium:
          'Chromium은 15초 뒤에 포기해요. connectionState는 failed, iceConnectionState는 disconnected가 돼요.',
        firefox:
          'Firefox는 11–15초 뒤에 포기하고 둘 다 failed가 돼요. 재시작하면 둘 다 connected로 돌아오지만 데이터 채널은 되살아나지 않아서 연결을 새로 만들어야 해요.',
      },
    },
    'lost-peer': {
      title: '말없이 사라진 피어',
      see: 'B가 아무 말 없이 프로세스째 사라져요. A는 몇 초 동안 connected로 있다가 disconnected를 거쳐 failed가 되고, 새 B와 다시 시작해요.',
      steps: {
        peers: 'A는 이 페이지에, B는 별도 프로세스를 쓰는 프레임에 있어요',
        connect: '두 프로세스 사이에서 연결해요',
        hello: '메시지를 한 번씩 주고받아요',
        lost: 'B의 프로세스가 끝나요',
        disconnected: 'A의 연결 확인에 응답이 없어요',
        failed: 'A가 포기해요',
        again: '새로운 B가 나타나요',
        'hello-again': '메시지를 한 번씩 주고받아요',
      },
      engines: {
        chromium:
          'Chromium은 5–6초 뒤 disconnected, 다시 10초 뒤 failed가 되고 restartIce()로 되살릴 수 있어요.',
        firefox:
          'Firefox는 B를 닫으면서 없애기 때문에 A의 채널이 곧바로 닫혀요. 7–12초 뒤 disconnected, 약 30초 뒤 failed가 되고, A는 연결을 새로 만들어야 해요.',
      },
    },
    life: {
      title: '연결의 일생',
      see: '한 연결이 태어나서 끝날 때까지예요. 연결하고, 영상을 더하고, ICE를 재시작하고, 인사하고 닫아요.',
      steps: {
        peers: '피어 둘을 만들어요',
        connect: '협상하고, 길을 찾고, 암호화하고, 인사를 주고받아요',
        'add-track': '영상을 더하느라 한 번 더 협상해요. 연결은 그대로예요',
        restart: '새 자격 증명으로 길을 다시 찾아요. 협상이 한 번 더 필요해요',
        goodbye: '채널을 닫아 떠난다고 알려요',
        closed: '양쪽이 저마다 닫아요. 이벤트는 없어요',
      },
      engines: {},
    },
    'dtls-failed': {
      title: '맞지 않는 인증서',
      see: 'B의 answer가 오는 길에 누군가 핑거프린트를 바꿔요. ICE는 연결되지만 DTLS가 거부해서 연결은 failed가 돼요.',
      steps: {
        peers: '피어 둘을 만들어요',
        tamper: 'B의 answer에 든 핑거프린트가 오는 길에 바뀌어요',
        failed: 'DTLS가 인증서를 거부해요. ICE는 connected 그대로예요',
      },
      engines: {},
    },
  },
  notes: {
    'sound-waits-for-gesture':
      '이 브라우저는 페이지를 한 번 클릭하거나 터치하기 전까지 소리를 내보내지 않아서 오디오 트랙이 muted로 남아요.',
    'no-provisional-answers': '이 브라우저에는 pranswer가 없어서 B가 바로 최종 answer로 넘어가요.',
    'channel-lost-with-failure':
      '이 브라우저는 연결이 실패할 때 채널을 닫았어요. 연결은 돌아왔지만 데이터 채널은 되살아나지 않아서 연결을 새로 만들어야 해요.',
    'loss-not-silent':
      '이 브라우저는 프레임에 별도 프로세스를 주지 않아요. B가 닫히면서 사라져 A가 바로 알아차려요.',
    'new-connection':
      'DTLS 트랜스포트가 닫혔고 ICE 재시작으로는 되살릴 수 없어요. A가 연결을 새로 만들어요.',
  },
};
