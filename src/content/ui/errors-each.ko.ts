import type { ErrorsEach } from './errors.types.ts';

/** Every error in Korean. A table. */
export const errorsEachKo: ErrorsEach = {
  'bad-server-url': {
    title: '웹 주소를 ICE 서버로 적었을 때',
    cause:
      'ICE 서버 주소는 `stun:`, `turn:`, `turns:`로 시작하고 슬래시가 없어요. 다른 것은 서버로 보지 않아요.',
    cure: '`stun:호스트:포트`나 `turn:호스트:포트`로 적으세요.',
  },
  'turn-without-credential': {
    title: '계정 없는 TURN 서버',
    cause:
      '`turn:`과 `turns:`에는 `username`과 `credential`이 있어야 해요. API 응답의 필드 이름이 달라서 비는 경우가 많아요.',
    cure: '서버에서 새로 받은 값을 둘 다 넣으세요.',
  },
  'bad-policy-value': {
    title: '목록에 없는 값',
    cause: '정책에는 정해진 단어 몇 개만 쓸 수 있고, 브라우저는 객체를 읽으면서 바로 확인해요.',
    cure: '정해진 단어를 쓰세요. TypeScript를 쓰면 미리 알려 줘요.',
  },
  'configuration-fixed': {
    title: '만들 때 정해진 설정을 바꿨을 때',
    cause:
      '`bundlePolicy`, `rtcpMuxPolicy`, `certificates`는 생성자에서만 정할 수 있어요. 빠뜨린 항목은 기본값으로 보기 때문에, 그것도 변경이 될 수 있어요.',
    cure: '`getConfiguration()` 결과에 바꿀 것만 덮어쓰세요.',
  },
  'certificate-algorithm': {
    title: '알 수 없는 종류의 인증서',
    cause: '`generateCertificate()`에는 해시가 아니라 키 알고리즘을 넘겨야 해요.',
    cure: 'P-256을 쓰는 ECDSA를 요청하거나, `certificates`를 아예 빼세요. 연결마다 스스로 하나씩 만들어요.',
  },
  'answer-unasked': {
    title: '기다리는 곳이 없는 answer',
    cause:
      '같은 answer가 두 번 왔거나, 늦게 왔거나, 롤백한 offer에 대한 answer예요. 이제 기다리는 쪽이 없어요.',
    cure: 'answer는 `have-local-offer`에서만 적용하고, 메시지 하나를 두 번 처리하지 않게 하세요.',
  },
  'answer-without-offer': {
    title: 'offer보다 먼저 부른 createAnswer()',
    cause:
      'answer는 상대의 offer에 답하는 것인데, 적용된 offer가 없어요. `setRemoteDescription()` 앞에 `await`를 빠뜨린 경우가 많아요.',
    cure: '상대의 offer를 먼저 적용하고, 끝날 때까지 기다리세요.',
  },
  'offer-on-offer': {
    title: '답할 차례에 부른 createOffer()',
    cause: '`have-remote-offer`에서는 이쪽이 답할 차례예요.',
    cure: '인자 없이 `setLocalDescription()`을 부르세요. 지금 상태에 맞는 것을 알아서 만들어요.',
  },
  'offers-crossed': {
    title: '상대의 offer가 먼저 적용됐을 때',
    cause: '`createOffer()`와 `setLocalDescription()` 사이에 상대의 offer가 적용됐어요.',
    cure: '`createOffer()`를 빼세요. 누가 물러설지는 완벽한 협상이 정해 줘요.',
  },
  'rollback-in-stable': {
    title: '되돌릴 것이 없는 롤백',
    cause: '`stable`에는 진행 중인 offer가 없어요.',
    cure: '먼저 `signalingState`를 확인하세요.',
  },
  'provisional-answer': {
    title: '임시 answer',
    cause: '표준에는 `pranswer`가 있지만 Firefox는 구현하지 않았어요.',
    cure: '정식 answer를 보내고, 나중에 새 offer로 바꾸세요.',
  },
  'foreign-offer': {
    title: '이 연결이 만들지 않은 로컬 description',
    cause:
      '다른 연결이 만들었거나 도중에 바뀐 SDP예요. 로컬과 원격을 헷갈렸거나, 누군가 SDP를 고치고 있어요.',
    cure: '내가 만든 것은 로컬, 받은 것은 원격이에요. 어느 쪽도 고치지 마세요.',
  },
  'not-sdp': {
    title: 'SDP가 아닌 description',
    cause:
      '객체가 그대로 문자열이 됐어요. `[object Object]`, 서버가 보낸 HTML 페이지, 잘린 메시지 같은 것들이에요.',
    cure: 'description을 JSON으로 보내고, 받은 쪽에서 다시 파싱하세요.',
  },
  'description-without-type': {
    title: 'type이 없는 description',
    cause: '`sdp`만 보냈거나, 메시지 안에서 필드 이름이 달라요.',
    cure: '`type`과 `sdp`를 모두 보내세요.',
  },
  'unknown-type': {
    title: 'description이 아닌 메시지',
    cause: '소켓으로 온 메시지를 모두 `setRemoteDescription()`에 넘겼어요. 방 입장 메시지까지요.',
    cure: '넘기기 전에 메시지 종류를 확인하세요.',
  },
  'no-fingerprint': {
    title: '핑거프린트가 없는 description',
    cause:
      'SDP를 고치거나 잘랐어요. 핑거프린트가 없으면 암호화할 수 없고, WebRTC는 암호화 없이 연결하지 않아요.',
    cure: 'description을 있는 그대로 전달하세요.',
  },
  'answer-of-another': {
    title: '다른 연결의 answer',
    cause: '섹션이 offer와 맞지 않아요. 연결이 여럿일 때 메시지가 엉뚱한 연결로 갔어요.',
    cure: '메시지마다 보낸 사람과 연결을 적으세요.',
  },
  'candidate-too-early': {
    title: 'description보다 먼저 온 후보',
    cause: '후보가 description을 앞질렀거나, description이 아직 적용되는 중이에요.',
    cure: '원격 description이 적용될 때까지 후보를 모아 두었다가 넣으세요.',
  },
  'candidate-without-place': {
    title: '어디 것인지 모르는 후보',
    cause:
      '`candidate:…` 한 줄만 보냈어요. `sdpMid`나 `sdpMLineIndex`가 없으면 어느 섹션의 후보인지 알 수 없어요.',
    cure: '후보 객체를 통째로 보내세요. JSON이 필드를 모두 지켜 줘요.',
  },
  'candidate-of-another': {
    title: '없는 섹션의 후보',
    cause: '다른 연결의 후보이거나, 이쪽이 무시한 offer에 딸린 후보예요.',
    cure: '메시지를 연결별로 나누고, 무시한 offer의 후보도 함께 무시하세요.',
  },
  'not-cloneable': {
    title: 'postMessage()로 보낸 description',
    cause: 'description과 후보는 브라우저 객체라서 구조화된 복제로 보낼 수 없어요.',
    cure: '`description.toJSON()`, `candidate.toJSON()`을 보내세요.',
  },
  'forgotten-await': {
    title: '빠뜨린 await',
    cause: '아무도 기다리지 않는 프로미스는 `catch`에 걸리지 않아요. 오류는 window로 가요.',
    cure: '호출마다 `await`를 붙이고, 놓친 것을 위해 `unhandledrejection`을 들으세요.',
  },
  'same-track-twice': {
    title: '같은 트랙을 두 번',
    cause: '연결 하나에서 트랙마다 sender는 하나예요. 컴포넌트가 두 번 마운트된 경우가 많아요.',
    cure: '먼저 `getSenders()`를 살펴보거나, `track.clone()`을 추가하세요.',
  },
  'foreign-sender': {
    title: '다른 연결의 sender',
    cause: '상대가 여럿일 때, 한 연결의 sender를 다른 연결에 넘겼어요.',
    cure: 'sender는 그것을 만든 연결과 함께 보관하세요.',
  },
  'other-kind': {
    title: '영상 자리에 소리를',
    cause: '`replaceTrack()`은 협상한 것을 그대로 두기 때문에 종류를 바꿀 수 없어요.',
    cure: '영상은 영상으로 바꾸고, 새로운 것은 `addTrack()`으로 추가하세요.',
  },
  'unknown-kind': {
    title: '소리도 영상도 아닌 트랜시버',
    cause: '종류는 두 가지뿐이에요. 공유한 화면도 영상이에요.',
    cure: '`video`라고 적고, 무엇을 보여 주는지는 메시지로 알리세요.',
  },
  'stopped-transceiver': {
    title: '멈춘 트랜시버를 다시 쓸 때',
    cause: '`stop()`은 되돌릴 수 없고, 이쪽에서는 곧바로 효력이 있어요.',
    cure: '잠시 멈추려면 `direction`을 `inactive`로 바꾸세요.',
  },
  'unknown-codec': {
    title: '브라우저에 없는 코덱',
    cause: '코덱 선호도는 있는 것의 순서를 바꿀 뿐, 없는 것을 가져오지 않아요.',
    cure: '`RTCRtpReceiver.getCapabilities()`에서 고르세요.',
  },
  'parameters-twice': {
    title: '이미 쓴 파라미터',
    cause:
      '`getParameters()`의 결과로는 `setParameters()`를 한 번만 할 수 있어요. Firefox는 눈감아 줘요.',
    cure: '매번 새로 읽고, 고치고, 적용하세요.',
  },
  'encodings-changed': {
    title: '늘어난 레이어',
    cause: '인코딩 개수는 트랜시버를 만들 때 정해져요. Firefox는 첫 협상 전이면 받아 줘요.',
    cure: '`sendEncodings`에 레이어를 모두 적고, `active`로 켜고 끄세요.',
  },
  'out-of-range': {
    title: '범위를 벗어난 수',
    cause: '`scaleResolutionDownBy`는 나누는 수라서 1 이상이어야 해요.',
    cure: '절반 크기는 `2`예요.',
  },
  'dtmf-too-early': {
    title: '너무 이른 전화 버튼음',
    cause: '버튼음을 보내려면 연결되어 있고 보낼 수 있는 오디오 sender가 있어야 해요.',
    cure: '먼저 `canInsertDTMF`를 확인하세요.',
  },
  'server-unreachable': {
    title: '닿지 않는 서버',
    cause:
      '주소나 포트가 틀렸거나, 방화벽이 있거나, 서버가 꺼져 있어요. 연결이 실패했다는 뜻은 아니에요. 다른 경로로 연결될 수 있어요.',
    cure: '로그에 남기고 계속하세요.',
  },
  'wrong-account': {
    title: 'TURN 서버의 비밀번호가 틀렸을 때',
    cause:
      '서버는 답하지만 계정을 거부해요. 401이에요. 한 시간 동안 쓸 수 있는 비밀번호인데 페이지를 두 시간 열어 둔 경우가 많아요.',
    cure: '계정을 새로 받아 `setConfiguration()`으로 넣고 ICE를 재시작하세요.',
  },
  'no-candidates': {
    title: '도착하지 않는 후보',
    cause:
      '시그널링이 description만 나르고 후보는 나르지 않아요. 시도한 것이 없으니 실패도 없어요. Chromium은 영원히 그대로이고, Firefox는 5초 뒤에 포기해요.',
    cure: '후보를 양쪽 모두 보내고 넣으세요. 기다릴 시간도 직접 정하세요.',
  },
  'leads-nowhere': {
    title: '닿지 않는 후보',
    cause:
      '방화벽이나 NAT가 막는데 중계 서버가 없어요. 브라우저는 포기할 때까지 확인을 되풀이해요. Chromium은 15초, Firefox는 11초예요.',
    cure: 'TURN 서버를 제공하고, `failed`가 되면 ICE를 재시작하세요.',
  },
  'relay-without-turn': {
    title: '중계만 허용했는데 중계 서버가 없을 때',
    cause:
      '`iceTransportPolicy: "relay"`는 TURN 서버의 후보가 아니면 모두 버려요. 수집은 후보 없이, 오류도 없이 끝나요.',
    cure: '응답하는 TURN 서버를 주거나, 모든 후보를 허용하세요.',
  },
  'wrong-fingerprint': {
    title: 'ICE는 연결됐는데 연결은 실패했을 때',
    cause:
      'DTLS가 본 인증서가 SDP에 적힌 것과 달라요. SDP를 고쳤거나 다른 연결의 것이에요. 예외도 오류 이벤트도 없어요.',
    cure: 'SDP를 건드리지 마세요. DTLS가 실패했으면 연결을 새로 만드세요.',
  },
  'nothing-asked-for': {
    title: '아무것도 요청하지 않은 getUserMedia()',
    cause: '스위치가 둘 다 꺼져 있거나, 제약 조건이 `undefined`로 왔어요.',
    cure: '필요한 것이 있을 때만 요청하세요.',
  },
  'no-device': {
    title: '카메라가 없을 때',
    cause:
      '장치가 없거나 운영체제가 브라우저에 내주지 않아요. 카메라가 있으면 브라우저가 물어보고, 거부하면 `NotAllowedError`예요.',
    cure: '`enumerateDevices()`로 먼저 살펴보고, 영상 없이 참여할 길을 주세요.',
  },
  'device-by-old-id': {
    title: '이제 없는 장치',
    cause:
      '저장해 둔 `deviceId`에 `exact`를 붙이면 다른 장치는 안 돼요. ID는 사이트 데이터를 지우면 바뀌고, 장치는 뽑혀요.',
    cure: '저장한 장치가 있는지 보고, 없으면 아무 장치나 쓰세요.',
  },
  'not-allowed': {
    title: '허용되지 않음',
    cause:
      '사용자가 지금 또는 예전에 거부했거나, 이 프로그램처럼 페이지가 `allow="microphone"` 없는 프레임 안에 있어요.',
    cure: '권한을 다시 주는 방법을 알려 주고, 그동안 듣기만이라도 하게 하세요.',
  },
  'screen-refused': {
    title: '받지 못한 화면',
    cause:
      '사용자가 창을 닫았거나, 프레임이 요청할 수 없어요. Firefox는 그보다 먼저 클릭이 없다고 알려요. 이 호출은 클릭에서 시작해야 해요.',
    cure: '거부로 받아들이고 오류를 보여 주지 마세요. 클릭 핸들러 안에서 부르세요.',
  },
  'send-too-early': {
    title: '채널이 열리기 전의 send()',
    cause: '새 채널은 `connecting`이고, 나중을 위해 담아 두지 않아요.',
    cure: '`open`을 기다리거나, 그때까지 메시지를 직접 모아 두세요.',
  },
  'both-limits': {
    title: '재전송 제한을 둘 다',
    cause: '채널은 횟수나 시간 중 하나로만 포기해요.',
    cure: '`maxRetransmits`와 `maxPacketLifeTime` 중 하나를 고르세요.',
  },
  'negotiated-without-id': {
    title: 'id 없는 협상된 채널',
    cause: '`negotiated: true`면 상대에게 아무도 알리지 않아요. 같은 번호만이 두 끝을 이어 줘요.',
    cure: '양쪽에 같은 `id`를 주세요.',
  },
  'id-in-use': {
    title: '채널 번호가 겹칠 때',
    cause: '한 연결에서 번호마다 채널은 하나예요. 같은 코드가 두 번 실행됐어요.',
    cure: '채널 번호를 한곳에서 정하세요.',
  },
  'id-too-large': {
    title: '범위를 벗어난 채널 번호',
    cause: '번호는 65534까지예요.',
    cure: '0부터 세세요.',
  },
  'label-too-long': {
    title: '파일만큼 긴 라벨',
    cause: '라벨과 프로토콜은 65,535바이트까지예요. 라벨은 이름이지 데이터를 넣는 곳이 아니에요.',
    cure: '데이터는 첫 메시지로 보내세요.',
  },
  'message-too-large': {
    title: '상대가 받지 못할 만큼 큰 메시지',
    cause:
      '메시지가 얼마나 커도 되는지는 상대가 SDP로 알리고, `pc.sctp.maxMessageSize`로 읽어요. 여기서는 1000바이트로 줄였어요.',
    cure: '더 큰 것은 잘라서 보내세요.',
  },
  'queue-full': {
    title: '네트워크보다 빠르게 보낼 때',
    cause:
      '`send()`는 큐에 넣을 뿐이에요. Chromium은 16 MB가 밀리면 거부하고, Firefox는 메모리를 계속 써요.',
    cure: '직접 정한 한도에서 멈추고, `bufferedamountlow`에서 이어 가세요.',
  },
  'other-side-closed': {
    title: '상대가 닫았을 때',
    cause:
      '상대의 연결이 닫히면 채널도 끝나요. Chromium은 `error`와 `close`로, Firefox는 `close`만으로 알려요.',
    cure: '`close`를 끝으로 받아들이고, 닫기 전에는 작별 메시지를 보내세요.',
  },
  'offer-after-close': {
    title: '닫힌 연결에 대한 호출',
    cause: '`close()`는 되돌릴 수 없는데, 타이머나 핸들러, 컴포넌트가 옛 객체를 잡고 있었어요.',
    cure: '닫으면서 참조를 버리고, 다시 연결하려면 새로 만드세요.',
  },
  'track-after-close': {
    title: '끊은 뒤에 켜진 카메라',
    cause: '사용자가 끊을 때 `getUserMedia()`가 아직 끝나지 않았어요.',
    cure: '`await` 뒤마다 통화가 아직 이어지는지 보고, 끝났으면 트랙을 멈추세요.',
  },
  'candidate-after-close': {
    title: '닫힌 연결로 온 후보',
    cause: '오던 메시지는 끝난 뒤에도 도착해요. 정상이에요.',
    cure: '닫힌 연결의 메시지는 무시하세요.',
  },
  'send-after-close': {
    title: '닫힌 채널의 send()',
    cause: '메시지보다 채널이 먼저 끝났어요. Firefox는 말없이 버려요.',
    cure: '`readyState`를 보고, 보내지 못한 것을 사용자에게 보여 주세요.',
  },
  'too-many': {
    title: '페이지가 가질 수 있는 것보다 많은 연결',
    cause:
      'Chromium은 프로세스마다 500개까지 허용하고, 닫은 연결도 메모리가 정리될 때까지 세요. Firefox에는 이런 제한이 없어요.',
    cure: '끝난 연결은 닫고 참조를 버리세요. 트랙과 채널이 많아도 연결 하나로 충분해요.',
  },
  'never-settles': {
    title: '돌아오지 않는 await',
    cause: '호출이 진행 중일 때 `close()`를 하면, 그 프로미스는 이행되지도 거부되지도 않아요.',
    cure: '진행 중인 것이 없을 때 닫거나, 기다릴 시간을 직접 정하세요.',
  },
};
