import type { MachineDetails } from './machines.types.ts';

/** 두 ICE 상태 머신이 함께 쓰는 문장. 다른 점은 쓰는 자리에서 덮어쓴다. */
const ICE = {
  states: {
    new: '후보를 수집하는 중이거나 상대의 후보를 기다리는 중이에요. 아직 연결 확인을 보내지 않았어요.',
    checking: '상대의 후보로 연결 확인을 보내고 있지만, 아직 통한 것이 없어요.',
    connected: '통하는 후보 쌍을 찾았어요. 더 나은 쌍을 계속 찾고 있을 수도 있어요.',
    completed:
      '양쪽 후보가 모두 나왔고, 모든 쌍을 확인했고, 그중 하나가 통해요. 실제 브라우저는 connected에 머물러요.',
    disconnected: '연결 확인에 응답이 없어요. 저절로 돌아오는 일이 많으니 몇 초 기다려 보세요.',
    failed:
      '통하는 쌍이 없고 더 시도할 것도 없어요. ICE 재시작만이 방법이에요. Chromium은 이때도 disconnected라고 하니 connectionState를 보세요.',
    closed: '이쪽에서 close()를 호출해 끝났어요.',
  },
  edges: {
    'new>checking': '상대의 첫 후보를 알게 되어, 확인할 쌍이 생겼어요.',
    'checking>connected': '연결 확인에 응답이 왔어요. 이제 데이터가 흐를 수 있어요.',
    'checking>completed': '마지막으로 남은 연결 확인에 응답이 온 경우예요.',
    'checking>disconnected':
      '모든 쌍이 실패했지만 후보가 더 올 수 있어요. Chromium은 완전히 포기했을 때도 이렇게 움직여요.',
    'checking>failed': '모든 쌍이 실패했고 더 올 후보도 없어요.',
    'connected>completed': '더 확인할 쌍이 없고, 양쪽 모두 후보가 끝났다고 알렸어요.',
    'connected>disconnected':
      '응답이 끊겼어요. Chromium은 5–6초, Firefox는 7–12초 뒤에 알아차려요.',
    'connected>checking': '아직 통한다고 확인되지 않은 것이 다시 생겼어요.',
    'completed>connected': 'ICE 재시작이 시작됐어요. 그동안은 이전 쌍을 계속 써요.',
    'completed>disconnected': '응답이 끊겼어요.',
    'completed>failed': '상대가 더는 수신에 동의하지 않고, 다른 쌍도 없어요.',
    'disconnected>checking': '재시작하거나 새 후보가 와서 시도할 쌍이 생겼어요.',
    'disconnected>connected': '상대가 다시 응답해요.',
    'disconnected>failed': '응답이 없는 채로 너무 오래 지났어요. Firefox는 약 20초를 더 기다려요.',
    'failed>checking': 'ICE 재시작으로 새 자격 증명과 새 후보가 생겼어요.',
    'new>failed': '연결 확인을 한 번도 보내지 못하고 포기했어요. 만들 수 있는 쌍이 없었거든요.',
    '*>closed': '어느 상태에서든 직접 close()를 호출하면 끝나요. 이벤트는 발생하지 않아요.',
  },
} as const;

/** 상태 다이어그램의 긴 문장. */
export const machineDetailsKo: MachineDetails = {
  machines: {
    signaling: {
      intro: 'offer와 answer 교환이 어디까지 왔는지 알려 줘요. 네트워크 상태와는 상관없어요.',
      states: {
        stable: '진행 중인 교환이 없어요. 처음 상태이자, answer나 롤백이 끝나면 돌아오는 상태예요.',
        'have-local-offer': '내 offer를 적용했어요. 상대의 answer를 기다려요.',
        'have-remote-offer': '상대의 offer를 적용했어요. 이제 내가 answer를 만들 차례예요.',
        'have-local-pranswer': '내 임시 answer를 적용했어요. 최종 answer가 남아 있어요.',
        'have-remote-pranswer': '상대의 임시 answer를 적용했어요. 최종 answer가 남아 있어요.',
        closed: 'close()를 호출했어요. 더는 협상할 수 없어요.',
      },
      edges: {
        'stable>have-local-offer':
          '내 offer가 적용됐어요. createOffer()만으로는 아무것도 바뀌지 않고, 이 호출이 상태를 바꿔요.',
        'stable>have-remote-offer':
          '상대의 offer가 적용됐어요. 받기만 해서는 아직 아무것도 바뀌지 않아요.',
        'have-local-offer>stable': '상대의 answer로 교환이 끝났거나, offer를 되돌렸어요.',
        'have-remote-offer>stable':
          '내 answer로 교환이 끝났거나, offer를 되돌렸어요. createAnswer()만으로는 바뀌지 않아요.',
        'have-local-offer>have-remote-pranswer':
          '상대의 임시 answer를 적용했어요. ICE와 DTLS는 벌써 연결될 수 있어요.',
        'have-remote-pranswer>stable': '상대의 최종 answer예요. 여기서는 롤백할 수 없어요.',
        'have-remote-offer>have-local-pranswer':
          '내 임시 answer를 적용했어요. ICE와 DTLS는 벌써 연결될 수 있어요.',
        'have-local-pranswer>stable': '내 최종 answer예요. 여기서는 롤백할 수 없어요.',
        '*>closed':
          '어느 상태에서든 직접 close()를 호출하면 돼요. 이벤트는 발생하지 않고, 상대에게 알려지지도 않아요.',
      },
    },
    'ice-gathering': {
      intro: '브라우저가 자기에게 닿을 수 있는 주소를 아직 찾고 있는지 알려 줘요.',
      states: {
        new: '아직 수집하지 않았거나, 수집하던 것이 롤백됐어요.',
        gathering: '주소를 모으는 중이에요. 하나 찾을 때마다 icecandidate 이벤트가 발생해요.',
        complete: '지금은 다 모았어요. 연결하려고 이 상태를 기다릴 필요는 없어요.',
      },
      edges: {
        'new>gathering': '첫 로컬 description이 적용되어 수집이 시작됐어요.',
        'gathering>complete':
          '마지막 출처까지 응답했거나 시간이 다 됐어요. 이어서 null 후보가 와요.',
        'complete>gathering': '재시작하거나 트랜스포트가 늘어서 새 후보가 필요해요.',
        'gathering>new': '수집을 시작하게 한 description이 롤백됐어요.',
        'complete>new': '수집을 시작하게 한 description이 롤백됐어요.',
        'new>complete': '수집할 것이 없었어요. TURN 서버 없이 relay 후보만 허용한 경우가 그래요.',
      },
    },
    'ice-connection': {
      intro: '두 피어가 서로 닿는지, 모든 ICE 트랜스포트를 모아서 알려 줘요.',
      states: ICE.states,
      edges: {
        ...ICE.edges,
        'connected>checking':
          '아직 확인하지 않은 트랜스포트가 추가되어, 전체가 다시 checking이 됐어요.',
      },
    },
    connection: {
      intro: '모든 트랜스포트의 ICE와 DTLS를 한 단어로 요약해요. 사용자에게 보여 줄 값은 이거예요.',
      states: {
        new: '연결을 시작한 트랜스포트가 아직 없어요.',
        connecting: '어느 트랜스포트에서 ICE나 DTLS가 진행 중이에요.',
        connected: '모든 트랜스포트의 ICE와 DTLS가 연결됐어요.',
        disconnected: 'ICE에 응답이 없어요. 저절로 돌아오는 일이 많아요.',
        failed: 'ICE가 포기했거나 DTLS가 실패했어요. 포기하기 전에 restartIce()를 시도해 보세요.',
        closed: '직접 close()를 호출했어요. 다른 누구도 이 상태로 만들 수 없어요.',
      },
      edges: {
        'new>connecting': '첫 ICE 트랜스포트가 연결 확인을 시작했어요.',
        'connecting>connected': '마지막 트랜스포트까지 ICE와 DTLS가 끝났어요.',
        'connecting>failed': '통하는 쌍이 없거나, 인증서가 알려 준 것과 달라요.',
        'connecting>disconnected': 'ICE가 시도할 쌍은 떨어졌지만 후보를 더 기다려요.',
        'connected>connecting': '아직 연결되지 않은 트랜스포트가 더해졌어요.',
        'connected>disconnected': '상대의 응답이 끊겼어요.',
        'connected>failed': '이쪽이 막 끝낸 뒤에 상대가 인증서를 거부했어요.',
        'disconnected>connected': '프로그램이 손쓰지 않아도 상대가 다시 응답해요.',
        'disconnected>connecting': 'ICE 재시작이 진행 중이에요.',
        'disconnected>failed':
          '응답 없이 너무 오래 지났어요. Chromium은 10초, Firefox는 약 20초를 더 기다려요.',
        'failed>connecting': 'ICE 재시작이 진행 중이에요. failed가 끝은 아니에요.',
        'failed>disconnected':
          'Chromium은 다시 시도하는 동안 실패를 잊고 disconnected로 보여 줘요.',
        'new>failed': '아무것도 시작하기 전에 ICE가 포기했어요.',
        '*>closed':
          '어느 상태에서든 직접 close()를 호출하면 돼요. 이벤트는 없고, 상대 쪽은 closed가 되지 않아요.',
      },
    },
    dtls: {
      intro: '트랜스포트 하나 위에서 암호화 세션이 맺어졌는지 알려 줘요.',
      states: {
        new: 'DTLS 핸드셰이크가 시작되지 않았어요.',
        connecting: '핸드셰이크를 진행하며 핑거프린트를 검증하고 있어요.',
        connected: '미리 알려 준 인증서로 세션이 암호화됐어요.',
        closed:
          '정상적으로 끝났어요. close()를 호출했거나, 상대가 끝냈거나, 필요 없어진 트랜스포트예요.',
        failed: '핸드셰이크가 실패했거나, 인증서가 알려 준 것과 달랐어요.',
      },
      edges: {
        'new>connecting': 'ICE가 경로를 찾아서 핸드셰이크를 시작할 수 있어요.',
        'connecting>connected': '핸드셰이크가 끝났고 핑거프린트가 description과 일치해요.',
        'connecting>failed': '인증서가 a=fingerprint와 다르거나, 상대가 그렇다고 알렸어요.',
        'connected>failed': '이쪽이 끝낸 뒤에 상대가 치명적 경고(fatal alert)를 보냈어요.',
        'connected>new':
          '핑거프린트가 다른 description을 적용해, 같은 객체에서 새 DTLS 연결을 시작해요.',
        'failed>new':
          '핑거프린트가 다른 description을 적용해, 같은 객체에서 새 DTLS 연결을 시작해요.',
        'new>failed':
          'Firefox는 ICE가 실패하면 DTLS도 실패로 만들어요. 명세대로라면 기다려야 해요.',
        'failed>connecting': '재시작한 뒤 Firefox가 핸드셰이크를 다시 시도해요.',
        '*>closed':
          '이쪽의 close(), 상대의 close_notify, 또는 번들링으로 필요 없어진 트랜스포트예요.',
      },
    },
    'ice-transport': { intro: '트랜스포트 하나가 상대 피어에 닿는지 알려 줘요.', ...ICE },
    sctp: {
      intro: '모든 데이터 채널을 나르는 SCTP 연결(association)이 맺어졌는지 알려 줘요.',
      states: {
        connecting: 'SCTP 연결을 맺는 중이거나 DTLS를 기다리는 중이에요.',
        connected: '이 위에서 데이터 채널을 열 수 있어요.',
        closed: 'SCTP 연결이 끝났고, 그 위의 채널도 모두 끝났어요.',
      },
      edges: {
        'connecting>connected': 'DTLS가 연결됐고 SCTP 연결이 맺어졌어요.',
        'connecting>closed': '맺기 전에 그만뒀어요.',
        'connected>closed': '둘 중 한쪽이 끝냈어요.',
      },
    },
    'data-channel': {
      intro: '채널 하나로 메시지를 주고받을 수 있는지 알려 줘요.',
      states: {
        connecting: '만들었지만 아직 쓸 수 없어요.',
        open: '메시지를 보내고 받을 수 있어요.',
        closing: '한쪽이 close()를 호출했어요. 버퍼에 남은 것은 마저 보내요.',
        closed: '끝났거나, 끝내 열리지 못했어요. 닫힌 채널은 다시 열리지 않아요.',
      },
      edges: {
        'connecting>open': 'SCTP 연결이 맺어졌고, 상대도 이 채널을 알게 됐어요.',
        'open>closing': '한쪽이 close()를 호출했어요. 상대 쪽도 closing이 돼요.',
        'closing>closed': '남은 것을 모두 보냈고 스트림을 초기화했어요.',
        'connecting>closing': '열리기 전에 close()를 호출했어요.',
        'connecting>closed': '채널이 열리기 전에 연결이 끝났어요.',
        'open>closed': '아래의 연결이 사라졌어요.',
      },
    },
  },
  causes: {
    'setLocalDescription(offer)': '내 offer를 적용해요',
    'setLocalDescription(answer)': '내 answer를 적용해요',
    'setLocalDescription(pranswer)': '내 임시 answer를 적용해요',
    'setLocalDescription(rollback)': '내 offer를 되돌려요',
    'setRemoteDescription(offer)': '상대의 offer를 적용해요',
    'setRemoteDescription(answer)': '상대의 answer를 적용해요',
    'setRemoteDescription(pranswer)': '상대의 임시 answer를 적용해요',
    'setRemoteDescription(rollback)': '상대의 offer를 되돌려요',
    'implicit rollback':
      '내 offer가 대기 중일 때 setRemoteDescription(offer)를 호출하면 내 것부터 되돌려요',
    'restartIce()': 'ICE를 재시작하고 양쪽이 다시 협상해요',
    'close()': 'RTCPeerConnection을 닫아요',
    'channel.close()': '채널을 닫아요',
    "peer's close()": '상대가 자기 RTCPeerConnection을 닫아요',
    "peer's channel.close()": '상대가 채널을 닫아요',
    'gathering finished': '후보를 얻을 곳을 모두 확인했어요',
    'nothing to gather': '설정상 허용되는 후보가 하나도 없어요',
    'remote candidate': 'addIceCandidate()나 description으로 왔거나, 모르는 주소에서 확인이 왔어요',
    'check answered': '상대가 연결 확인에 응답했어요',
    'all pairs checked': '양쪽 모두 후보의 끝을 알렸어요',
    'checks failed': '제때 응답한 쌍이 없어요',
    'nothing to check': '만들 수 있는 후보 쌍이 없어요',
    'checks unanswered': '이유가 무엇이든 상대가 응답하지 않아요',
    'consent lost': '상대가 더는 수신에 동의한다고 확인해 주지 않아요',
    'answered again': '상대가 연결 확인에 다시 응답해요',
    'new transport': '아직 번들되지 않은 m-line이 description에 추가됐어요',
    'transport discarded': '번들링으로 트랜스포트 하나가 필요 없어졌어요',
    'ICE checking': 'ICE 트랜스포트가 확인을 진행 중이에요',
    'ICE and DTLS connected': '모든 트랜스포트가 둘 다 끝냈어요',
    'ICE disconnected': 'ICE 트랜스포트가 상대를 놓쳤어요',
    'ICE failed': 'ICE 트랜스포트가 포기했어요',
    'DTLS failed': 'DTLS 트랜스포트가 실패했어요',
    'ICE connected': '아래의 트랜스포트가 패킷을 나를 수 있어요',
    'fingerprint verified': '인증서가 description에 적힌 것과 같아요',
    'fingerprint mismatch': '인증서가 description에 적힌 것과 달라요',
    'DTLS alert': '상대가 치명적 오류를 알렸어요',
    close_notify: '상대가 세션을 정상적으로 끝냈어요',
    'new fingerprint': '핑거프린트가 다른 description을 적용해요',
    'association established': '양쪽이 DTLS 위에 SCTP를 맺었어요',
    'association aborted': '상대가 SCTP를 끝냈거나 트랜스포트가 사라졌어요',
    'channel established': 'SCTP 연결이 맺어졌고 상대도 채널을 알아요',
    'buffer sent': '버퍼를 모두 보내고 스트림을 초기화했어요',
    'transport closed': '아래의 SCTP가 끝났어요',
  },
  standing: {
    'spec-only': '명세에는 있지만 어떤 브라우저에서도 관찰되지 않았어요.',
    beyond: '브라우저는 이렇게 움직이지만 명세의 그림에는 없어요.',
  },
  repeats: '이 상태에 그대로 머무는 경우:',
  specification: '명세',
  seen: (engine, seen) =>
    ({
      seen: `${engine}: 관찰됨.`,
      never: `${engine}: 관찰된 적 없음.`,
      unsupported: `${engine}: 지원하지 않음.`,
    })[seen],
};
