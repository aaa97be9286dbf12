import type { FaultTexts } from './faults.types.ts';

/** 장애마다의 한국어. 표. */
export const faultsEachKo: FaultTexts = {
  'early-candidate': {
    name: '후보가 offer보다 먼저 왔다',
    symptom:
      '콘솔에 `InvalidStateError: The remote description was null`이 찍혀요. 어떤 날은 연결되고, 어떤 날은 안 돼요.',
    see: 'A의 offer만 중간에 붙잡아 두고 후보를 먼저 보내요. B는 후보를 추가할 원격 description이 없는데도 `addIceCandidate()`를 호출해요.',
    why: [
      '후보는 원격 description의 어느 미디어 섹션, 어느 `usernameFragment`에 딸린 것이에요. 그 description이 없으면 브라우저는 무엇에 쓸 후보인지 알 수 없어요.',
      'B가 `await getUserMedia()` 같은 일로 바쁜 동안에도 메시지는 계속 와요. 그래서 흔히 생겨요.',
      '거부된 후보는 사라져요. 브라우저가 보관해 주지도, 상대가 다시 보내 주지도 않아요.',
      '여기서는 그래도 연결돼요. A가 보낸 연결 확인을 보고 B가 A의 주소를 알게 되거든요(`prflx`). 서로 다른 네트워크라면 기댈 수 없어요.',
    ],
    engines: {
      chromium: 'Chromium의 메시지는 “The remote description was null”이에요.',
      firefox: 'Firefox의 메시지는 “No remoteDescription.”이에요.',
    },
    cure: {
      press: '먼저 온 후보를 큐에 담기',
      see: '도착 순서는 똑같아요. 이번에는 B가 후보를 배열에 담아 두었다가 offer를 적용한 다음에 추가해요.',
    },
    rule: '`remoteDescription`이 null인 동안 온 후보는 큐에 담고, `setRemoteDescription()` 뒤에 비우세요.',
  },
  'answer-twice': {
    name: 'answer가 두 번 왔다',
    symptom:
      '연결은 되는데 콘솔에 `Called in wrong state: stable`이 찍히고, 오류 모니터링이 이 메시지로 가득 차요.',
    see: '시그널링 채널이 B의 answer를 두 번 전달하고, A는 두 번 다 적용해요.',
    why: [
      'answer는 `have-local-offer`에서만(또는 임시 answer 뒤에만) 받을 수 있어요. 첫 번째 answer로 A는 이미 `stable`이 됐고, 두 번째가 답할 offer는 남아 있지 않아요.',
      '소켓 핸들러를 두 번 등록했거나, 컴포넌트가 두 번 마운트됐거나, 서버가 재전송한 경우가 많아요.',
      '거부된 호출은 아무것도 바꾸지 않아요. 그래서 연결은 그대로 돼요.',
    ],
    engines: {},
    cure: {
      press: '기다리지 않은 answer는 무시하기',
      see: 'answer는 이번에도 두 번 와요. A는 첫 번째만 적용하고 두 번째는 무시해요.',
    },
    rule: 'answer는 `signalingState`가 `have-local-offer`일 때만 적용하세요. 그리고 누가 두 번 보내는지 찾으세요.',
  },
  'answer-in-stable': {
    name: '이미 버린 offer의 answer가 왔다',
    symptom: '새로고침이나 재시도 뒤에 `Called in wrong state: stable`이 찍히고, 연결되지 않아요.',
    see: 'A가 offer를 보냈다가 포기하고 새 연결로 다시 시작해요. 예전 offer의 answer는 그제야 도착해요.',
    why: [
      '새 `RTCPeerConnection`은 `stable`에서 시작해요. 아직 offer를 만들지 않았으니 answer를 받을 수 없어요.',
      '늦게 온 answer는 이미 닫은 연결의 것이에요. 쓸 곳이 없어요.',
      'answer만 봐서는 어느 offer에 대한 것인지 알 수 없어요. 시그널링 메시지에 직접 적어 넣어야 해요.',
    ],
    engines: {},
    cure: {
      press: '기다릴 때만 answer 받기',
      see: '늦은 answer가 또 와요. A는 아직 offer를 보낸 적이 없으니 무시하고, 그다음 새 offer로 연결해요.',
    },
    rule: 'answer는 기다리고 있을 때만 받으세요. 시도마다 id를 붙이면 누구의 answer인지도 알 수 있어요.',
  },
  glare: {
    name: '둘이 동시에 offer를 보냈는데 양보할 쪽이 없다(glare)',
    symptom: '협상이 끝없이 돌고 오류가 쌓이다가, 결국 `connectionState`가 `failed`가 돼요.',
    see: 'A와 B가 같은 순간에 offer를 보내요. 둘 다 상대 offer를 받느라 자기 offer를 버리고 answer를 보내요. 두 answer 모두 거부되고, 둘 다 다시 offer를 보내요.',
    why: [
      '`have-local-offer`에서 상대 offer를 적용하면 내 offer는 소리 없이 롤백돼요.',
      '둘 다 그러면 둘 다 이미 사라진 offer에 answer를 보낸 셈이에요. 어느 answer도 적용할 수 없어요.',
      '다시 해도 규칙이 같으니 또 부딪혀요. 누가 양보할지 정해 두지 않으면 재시도는 소용없어요.',
      '끝내 둘 다 answer를 보낸 쪽이라 둘 다 DTLS 클라이언트가 되려 하고, 암호화가 실패해요.',
    ],
    engines: {},
    cure: {
      press: '역할 정하기: perfect negotiation',
      see: '이번에도 부딪혀요. impolite 쪽은 상대 offer를 무시하고, polite 쪽은 자기 offer를 거둬요. 한 번이면 끝나요.',
    },
    rule: '양쪽 모두 offer를 보낼 수 있다면 한쪽만 polite로 정하고 perfect negotiation 패턴을 쓰세요.',
  },
  rollback: {
    name: 'offer를 롤백하고 상대에게 알리지 않았다',
    symptom:
      '취소한 offer의 answer가 와서 `Called in wrong state: stable`이 찍혀요. 상대는 협상이 끝난 줄 알아요.',
    see: 'A가 먼저 되돌릴 것도 없는데 롤백해 봐요. 다음에는 offer를 보낸 뒤 말없이 롤백하고, 그래도 answer를 받아요.',
    why: [
      '롤백은 진행 중인 offer를 거두는 일이에요. `stable`에는 거둘 offer가 없어서 호출이 거부돼요.',
      '롤백은 내 쪽에서만 일어나요. B는 이미 offer를 받아 answer를 보냈고, B도 `stable`이에요.',
      '이제 둘의 생각이 달라요. B는 협상을 마쳤고 A는 하지 않았어요. 둘 사이에서 ICE는 시작되지 않아요.',
    ],
    engines: {
      firefox:
        'Firefox에서는 offer를 설정한 바로 그 메서드로만 되돌릴 수 있어요. Chromium은 어느 쪽이든 받아요.',
    },
    cure: {
      press: '상대에게 알리기',
      see: 'B가 아직 answer를 보내지 않았을 때 A가 롤백해요. 이번에는 A가 그 사실을 알리고, B도 받은 offer를 롤백해요. 그다음 A가 다시 offer를 보내요.',
    },
    rule: '롤백은 상대에게 전해지지 않아요. 상대도 롤백하도록 시그널링으로 알리세요.',
  },
  'empty-offer': {
    name: 'offer에 아무것도 없다',
    symptom: '오류도, 후보도, 연결도 없어요. 겉으로는 다 잘된 것처럼 보여요.',
    see: 'A가 트랙도 트랜시버도 데이터 채널도 없이 offer를 보내요. 두 description 모두 적용되고, 그걸로 끝이에요.',
    why: [
      '트랙, 트랜시버, 데이터 채널은 SDP에 `m=` 줄이 있어야 해요. 이 offer에는 하나도 없어요.',
      'ICE는 `m=` 줄을 위해 후보를 모아요. 줄이 없으면 `iceGatheringState`는 `new`에 머물러요.',
      '빈 offer도 규칙에는 맞아요. 그래서 브라우저는 불평하지 않아요.',
    ],
    engines: {},
    cure: {
      press: '데이터 채널을 만들고 offer 보내기',
      see: 'A가 데이터 채널을 만들면 `negotiationneeded`가 발생하고, 다음 offer에는 연결할 것이 생겨요.',
    },
    rule: '보내거나 받을 것을 먼저 추가하고, 그다음에 offer를 만드세요.',
  },
  'channel-too-late': {
    name: '첫 데이터 채널을 offer 뒤에 만들었다',
    symptom:
      '`connectionState`는 `connected`인데 채널은 `connecting`에 머물고, 상대에게는 `datachannel` 이벤트가 오지 않아요.',
    see: 'A와 B를 데이터 채널 없이 연결해요. 그다음 A가 `createDataChannel()`을 호출하지만, 아무도 다시 협상하지 않아요.',
    why: [
      '데이터 채널에는 `m=application` 줄이 필요한데, 이미 끝난 협상에는 없었어요.',
      '브라우저는 `negotiationneeded`로 알려 줘요. 여기서는 듣는 코드가 없어요.',
      '첫 채널만 그래요. 두 번째부터는 같은 SCTP 연결을 쓰므로 협상 없이 열려요.',
    ],
    engines: {},
    cure: {
      press: '다시 협상하기',
      see: 'A가 offer를 한 번 더 보내면, 기다리던 채널이 양쪽에서 열려요.',
    },
    rule: '첫 채널은 첫 offer보다 먼저 만들거나, `negotiationneeded`를 항상 처리하세요.',
  },
  'handler-too-late': {
    name: '`setRemoteDescription()` 뒤에 `ontrack`을 달았다',
    symptom: '연결도 되고 패킷도 오는데 `<video>`는 까맣고, 콘솔은 조용해요.',
    see: 'B가 A의 offer를 먼저 적용하고 나서 `ontrack`을 달아요. `track` 이벤트는 이미 지나갔어요.',
    why: [
      '`track` 이벤트는 `setRemoteDescription()`의 프로미스가 이행되기 전에 발생해요.',
      '이벤트는 핸들러를 기다려 주지 않아요. 늦게 달면 그 뒤의 이벤트만 들려요.',
      '트랙은 와 있어요. `getReceivers()`에서 찾을 수 있어요.',
    ],
    engines: {},
    cure: {
      press: '핸들러 먼저 달기',
      see: '똑같이 하되, offer를 적용하기 전에 `ontrack`을 달아요.',
    },
    rule: '핸들러는 모두 `new RTCPeerConnection()` 바로 다음에, 다른 호출보다 먼저 다세요.',
  },
  'same-track-twice': {
    name: '같은 트랙을 두 번 추가했다',
    symptom:
      '`InvalidAccessError: A sender already exists for the track`. 컴포넌트가 다시 마운트될 때 자주 나요.',
    see: 'A가 영상 트랙을 추가하고, 똑같은 트랙을 한 번 더 추가해요.',
    why: [
      '연결 하나에서 트랙 하나의 sender는 하나뿐이에요.',
      '두 번째 `addTrack()`은 예외를 던지고, 함수에서 그 뒤에 있던 코드는 실행되지 않아요.',
      '한 소스를 두 번 보내려면 트랙이 둘이어야 해요. `clone()`이 두 번째 트랙을 만들어 줘요.',
    ],
    engines: {},
    cure: {
      press: '복제한 트랙 추가하기',
      see: 'A가 `track.clone()`을 추가해요. 이건 별개의 트랙이라 sender 둘로 연결돼요.',
    },
    rule: '트랙을 추가하기 전에 `getSenders()`를 확인하세요. 두 번 보내려면 `track.clone()`을 추가하세요.',
  },
  'codec-too-late': {
    name: '협상한 뒤에 코덱 순서를 정했다',
    symptom: '`setCodecPreferences()`는 성공했는데 영상은 여전히 예전 코덱이에요.',
    see: 'A가 영상을 VP8로 보내고 있어요. VP9를 우선하도록 바꾸면 호출은 받아들여지지만, 통계는 그대로 VP8이에요.',
    why: [
      '`setCodecPreferences()`는 다음 offer나 answer에 쓸 코덱 순서를 바꿀 뿐이에요.',
      '`negotiationneeded`도 발생하지 않아요. 직접 만들지 않으면 다음 offer는 없어요.',
    ],
    engines: {},
    cure: {
      press: '다시 협상하기',
      see: 'A가 offer를 한 번 더 보내요. 새 순서로 합의하고, 통계가 VP9로 바뀌어요.',
    },
    rule: '코덱 순서는 offer 전에 정하세요. 나중에 바꿨다면 직접 다시 협상하세요.',
  },
  'use-after-close': {
    name: '닫은 연결을 다시 썼다',
    symptom:
      '`InvalidStateError … signalingState is ‘closed’`가 나거나, `await`가 영영 돌아오지 않아요.',
    see: 'A가 `createOffer()`를 하는 도중에 닫고, 그 뒤에 이것저것 호출해 봐요.',
    why: [
      '`close()`는 되돌릴 수 없어요. 닫은 연결의 메서드는 거의 다 `InvalidStateError`로 거부돼요.',
      '그 순간 기다리던 프로미스는 영원히 이행되지도 거부되지도 않아요. `await`하던 코드는 멈추고, `catch`에도 아무것도 오지 않아요.',
      '`close()`를 다시 호출하는 것은 괜찮고, `getStats()`도 여전히 답해요.',
    ],
    engines: {},
    cure: {
      press: '새 연결 만들기',
      see: '양쪽 모두 처음부터 다시 연결하고 인사를 나눠요.',
    },
    rule: '`close()` 뒤에는 참조를 모두 버리세요. 다시 연결하려면 `RTCPeerConnection`을 새로 만드세요.',
  },
  'no-candidates': {
    name: '후보가 하나도 전달되지 않는다',
    symptom: '양쪽 `signalingState`가 `stable`인데 그다음이 없어요. 오류도 연결도 없어요.',
    see: 'offer와 answer는 주고받지만, 채널이 어느 방향으로도 후보를 전달하지 않아요.',
    why: [
      'trickle ICE에서는 주소를 알기 전에 description부터 보내요. 주소는 후보로 하나씩 뒤따라가요.',
      '원격 후보가 없으면 확인할 쌍도 없고, 그래서 실패할 것도 없어요.',
      '`icecandidate` 핸들러가 없거나, 서버가 offer와 answer만 전달하는 경우가 많아요.',
    ],
    engines: {
      chromium: 'Chromium은 오류 없이 `new`에서 끝없이 기다려요. 여기서는 몇 초만 지켜봐요.',
      firefox: 'Firefox는 5초쯤 뒤에 포기해요. `checking`을 거치지 않고 바로 `failed`가 돼요.',
    },
    cure: {
      press: '후보를 전달하며 ICE 재시작',
      see: 'A가 ICE를 재시작하고, 이번에는 후보가 전달돼요.',
    },
    rule: 'description과 후보는 둘 다 도착해야 해요. ICE가 `new`에 머물면 도착한 후보부터 세어 보세요.',
  },
  'one-way-candidates': {
    name: '후보가 한 방향으로만 전달된다',
    symptom: '내 컴퓨터에서는 되는데 어떤 사용자는 안 돼요. 통계에 `prflx` 후보가 보여요.',
    see: 'A의 후보만 B에게 전달해요. 그래도 연결되고, A에게는 아무도 보낸 적 없는 B의 후보 `prflx`가 생겨요.',
    why: [
      'B는 자기가 아는 A의 주소로 연결 확인을 보내요. A는 그 패킷이 온 주소를 알게 되는데, 이것이 peer-reflexive 후보예요.',
      '그래서 한 방향으로도 충분할 때가 있어요. 한 컴퓨터 안인 여기처럼요.',
      'A의 NAT나 방화벽이 A가 먼저 보내기 전에는 아무것도 들이지 않는다면 연결되지 않아요.',
    ],
    engines: {},
    cure: {
      press: '양방향으로 전달하기',
      see: '똑같이 하되, 후보를 양쪽으로 모두 전달해요.',
    },
    rule: '‘연결된다’가 시그널링이 맞다는 증거는 아니에요. 양쪽 모두 후보를 받는지 확인하세요.',
  },
  unreachable: {
    name: '후보가 닿을 수 없는 곳을 가리킨다',
    symptom: '‘연결 중…’이 15초 가까이 이어지다가 `connectionState: failed`가 돼요.',
    see: '모든 후보의 포트를 아무도 듣지 않는 곳으로 바꿔서 전달해요. 브라우저가 포기할 때까지 연결 확인에 응답이 없어요.',
    why: [
      'ICE는 후보 쌍마다 확인 요청을 보내고 또 보내요. 제때 응답하는 쌍이 없으면 `failed`예요. 현실에서는 방화벽, TURN 서버 없는 NAT가 원인이에요.',
      '없는 것은 경로뿐이에요. 협상한 내용은 그대로라서 같은 연결로 다른 경로를 찾을 수 있어요.',
    ],
    engines: {
      chromium:
        'Chromium에서는 명세가 `failed`라고 하는 자리에 `iceConnectionState`가 `disconnected`로 나와요. `connectionState`는 `failed`예요.',
      firefox:
        'Firefox는 실패와 함께 데이터 채널을 닫아요. 재시작한 뒤에도 닫힌 채라서 새로 만들어야 해요.',
    },
    cure: {
      press: '진짜 후보로 ICE 재시작',
      see: 'A가 `restartIce()`를 호출하고, 진짜 후보를 주고받아 연결돼요.',
    },
    rule: '`connectionState`를 보세요. `failed`라면 무엇이든 버리기 전에 `restartIce()`부터 호출하세요.',
  },
  'relay-only': {
    name: 'TURN 서버 없이 relay만 허용했다',
    symptom: '후보도 오류도 없어요. 앱은 올 리 없는 연결을 기다려요.',
    see: 'A는 relay만 쓸 수 있는데, 중계해 줄 TURN 서버가 없어요. 수집은 빈손으로 끝나요.',
    why: [
      '`iceTransportPolicy: "relay"`는 relay가 아닌 후보를 모두 버려요.',
      'TURN 서버가 없거나 비밀번호가 틀리면 남는 후보가 없어요. 예외는 나지 않아요. `icecandidate`가 `null`로 끝날 뿐이에요.',
    ],
    engines: {
      chromium: 'Chromium은 그대로 `new`에 끝없이 머물러요.',
      firefox: 'Firefox는 몇 밀리초 만에 `failed`가 돼요.',
    },
    cure: {
      press: '모든 후보를 허용하고 ICE 재시작',
      see: 'A가 `setConfiguration()`으로 `iceTransportPolicy: "all"`을 주고 `restartIce()`를 호출하면 연결돼요.',
    },
    rule: '수집이 끝나면 후보를 세어 보세요. 하나도 없다면 relay나 네트워크가 없거나, 정책이 잘못된 거예요.',
  },
  'failed-close': {
    name: '`failed`에서 `close()`를 호출했다',
    symptom: '네트워크가 잠깐 나빴을 뿐인데, 돌아온 뒤에도 통화는 끝나 있어요.',
    see: '연결 확인이 실패하자마자 A가 닫아 버려요. 그다음 다시 협상하려 해도 할 수 없어요.',
    why: [
      '`failed`는 끝이 아니에요. 연결도 sender도 협상한 내용도 그대로 있고, 경로만 없어요.',
      '`close()`가 끝이에요. 닫은 것은 다시 쓸 수 없어요.',
      '`restartIce()`는 새 자격 증명과 새 후보만 요구하고, 나머지는 그대로 둬요.',
    ],
    engines: {},
    cure: {
      press: '똑같은 상황에서 `restartIce()`',
      see: '이번에도 똑같이 실패해요. 시간도 똑같이 걸려요. 그다음 A는 닫는 대신 ICE를 재시작해요.',
    },
    rule: '`failed`에서는 `restartIce()`를 먼저 해 보세요. 그래도 안 될 때 닫으세요.',
  },
  'close-without-bye': {
    name: '떠난다고 알리지 않고 `close()`했다',
    symptom: '한쪽이 끊었는데, 상대 화면에는 멈춘 얼굴이 몇 초 동안 남아 있어요.',
    see: 'B가 `close()`를 호출해요. A의 채널은 곧바로 닫히지만 `connectionState`는 몇 초 뒤에야 알아차리고, `closed`는 되지 않아요.',
    why: [
      'WebRTC에는 ‘끊기’ 신호가 없어요. `close()`는 내 쪽만 끝내고, 내 쪽에서는 상태 이벤트도 발생하지 않아요.',
      '상대는 DTLS와 채널이 닫히는 것을 봐요. 연결은 동의 확인(consent check)에 응답이 끊긴 뒤에야 `disconnected`가 돼요.',
      '`closed`는 자기 `close()`로만 돼요. 상대의 `close()`로는 되지 않아요.',
    ],
    engines: {
      chromium: 'Chromium: 5–6초 뒤 `disconnected`, 그로부터 10초쯤 뒤 `failed`.',
      firefox: 'Firefox: 7–10초 뒤 `disconnected`, 30초쯤 뒤 `failed`.',
    },
    cure: {
      press: '먼저 bye 보내기',
      see: 'B가 닫기 전에 시그널링 채널로 bye를 보내요. A도 바로 닫아요.',
    },
    rule: '`close()` 전에 시그널링으로 bye를 보내고, bye를 받으면 닫으세요.',
  },
  'page-gone': {
    name: '상대 페이지가 사라졌다',
    symptom: '상대 브라우저가 죽거나 전원이 나갔어요. 이쪽에는 마지막 화면이 멈춰 있어요.',
    see: 'B는 별도 프로세스의 프레임에 있어요. 연결된 뒤 그 프로세스를 없애요. A에게는 아무도 말해 주지 않아요.',
    why: [
      '죽은 프로그램은 떠난다고 알릴 수 없어요. A는 침묵으로만 알 수 있어요.',
      '브라우저는 상대가 계속 받을 뜻이 있는지 몇 초마다 확인해요. 응답이 없으면 `disconnected`, 더 지나면 `failed`라고 해요.',
      '`disconnected`는 저절로 회복될 수 있어요. `failed`는 ICE를 재시작해야 해요.',
    ],
    engines: {
      chromium:
        'Chromium: 조용해요. 채널은 내내 `open`이고, 5–6초 뒤 `disconnected`, 16초쯤 뒤 `failed`가 돼요.',
      firefox:
        'Firefox: DTLS가 닫혔다는 것은 A에게 전해지니 완전히 조용하지는 않아요. 7–10초 뒤 `disconnected`, 30초쯤 뒤 `failed`가 돼요.',
    },
    cure: {
      press: '돌아온 B와 ICE 재시작',
      see: '새로고침하고 돌아온 것처럼 다른 B가 그 자리에 와요. A가 ICE를 재시작해 협상해요.',
    },
    rule: '`disconnected`면 알리고 기다리세요. `failed`면 `restartIce()`예요. `open`을 ‘상대가 있다’로 읽지 마세요.',
  },
  'network-gone': {
    name: '네트워크가 한동안 끊겼다',
    symptom: '엘리베이터, 터널, 바뀐 Wi-Fi. 통화가 멈췄다가 돌아오기도 하고, 안 돌아오기도 해요.',
    see: 'A가 `disconnected`라고 할 때까지 B에 닿을 수 없게 해요.',
    why: [
      'A가 보기에 끊긴 네트워크와 죽은 상대는 똑같아요. 아무 응답이 없어요.',
      '`disconnected`는 ‘몇 초째 응답이 없다’는 뜻이에요. 브라우저는 이미 아는 쌍을 계속 확인하므로, 짧은 끊김은 저절로 회복돼요.',
      '새 주소를 저절로 찾지는 않아요. 네트워크가 바뀌었다면 `restartIce()`가 필요해요.',
    ],
    engines: {
      chromium:
        'Chromium: 응답 없이 5–6초가 지나면 `disconnected`예요. 4초 끊긴 것은 흔적도 없어요.',
      firefox: 'Firefox: 9–11초 뒤 `disconnected`예요.',
    },
    cure: {
      press: '`failed`가 되기 전에 돌아오기',
      see: 'A가 포기하기 전에 다른 피어가 B의 자리에 와요. ICE를 한 번 재시작하면 `failed`를 거치지 않고 `connected`가 돼요.',
    },
    rule: '`disconnected`라고 바로 닫지 마세요. 몇 초 기다렸다가 ICE를 재시작하세요.',
    nearest: {
      why: '페이지는 네트워크를 끊을 수 없어요. 여기서는 할 수 있는 가장 비슷한 일을 해요. B의 페이지를 없애고 다른 페이지를 그 자리에 둬요. 패킷이 진짜로 끊긴 실행은 녹화본에 있어요.',
      recorded:
        '녹화본에서는 `failed`가 되기 전에 네트워크가 돌아와요. ICE를 재시작하지 않아도, 같은 채널 그대로 양쪽이 저절로 다시 `connected`가 돼요.',
    },
  },
  'munged-fingerprint': {
    name: 'answer의 fingerprint가 바뀌었다',
    symptom: 'ICE는 `connected`인데 곧바로 `connectionState`가 `failed`가 돼요.',
    see: 'B의 answer에서 `a=fingerprint`의 글자 하나를 바꿔서 전달해요. A는 description을 받아들이고, 그다음 B의 인증서를 거부해요.',
    why: [
      'fingerprint는 DTLS에서 보게 될 인증서의 해시예요. 서로 다르면 누군가 중간에 끼었을 수 있으니 브라우저가 끊어요.',
      'ICE는 인증서를 몰라요. 그래서 계속 `connected`이고, `connectionState`만 알려 줘요.',
      'ICE 재시작으로는 해결되지 않아요. 경로에는 문제가 없으니까요.',
    ],
    engines: {},
    cure: {
      press: 'SDP를 그대로 두기',
      see: '똑같이 하되, answer가 보낸 그대로 도착해요.',
    },
    rule: 'SDP는 받은 그대로 전달하세요. DTLS가 실패했다면 양쪽 모두 연결을 새로 만드세요.',
  },
  'munged-lines': {
    name: 'SDP를 손으로 고쳤다',
    symptom:
      '`InvalidModificationError`나 `InvalidAccessError`가 나요. 그것도 한 브라우저에서만 나기도 해요.',
    see: 'A가 자기 offer를 고쳐서 적용해 봐요. 그다음에는 줄이 빠졌거나 하나 더 있는 answer가 와요.',
    why: [
      '`createOffer()`와 `setLocalDescription()` 사이에서 description을 고치면 안 돼요. 브라우저는 그중 일부만 검사하고, 검사하는 것도 서로 달라요.',
      '원격 description도 검사해요. fingerprint가 없으면 암호화할 수 없고, offer의 `m=` 줄마다 answer에 정확히 하나씩 있어야 해요.',
      'answer가 거부되면 A는 `have-local-offer`에 남아 계속 기다려요.',
    ],
    engines: {
      chromium: 'Chromium은 fingerprint를 고친 자기 offer를 거부해요.',
      firefox: 'Firefox는 받아들이고, 연결은 나중에 실패해요.',
    },
    cure: {
      press: 'description을 그대로 넘기기',
      see: '똑같이 하되, 모든 description을 브라우저가 만든 그대로 넘겨요.',
    },
    rule: 'SDP를 고치지 마세요. 바꾸고 싶은 것은 `direction`, `setCodecPreferences()`, `setParameters()`로 하세요.',
  },
};
