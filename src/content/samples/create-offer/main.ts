const pc = new RTCPeerConnection();

pc.onicegatheringstatechange = () =>
  console.log('gathering:', pc.iceGatheringState);

// ko: SDP에서 m= 섹션만 골라 봐요.
// en: Picks the m= sections out of the SDP.
const sections = (offer) => offer.sdp.match(/^m=\w+/gm) ?? [];

// ko: 주고받을 것이 없으면 offer에도 섹션이 없어요.
// en: With nothing to carry, the offer has no section.
const empty = await pc.createOffer();
console.log('sections:', sections(empty));

pc.createDataChannel('chat');
// ko: 받기만 할 때는 카메라가 없어도 돼요.
// en: To receive only, no camera is needed.
pc.addTransceiver('video', { direction: 'recvonly' });

const offer = await pc.createOffer();
console.log('sections:', sections(offer));

// ko: 아직은 텍스트일 뿐이라 아무것도 바뀌지 않았어요.
// en: So far it is only text: nothing has changed.
console.log(offer.type, pc.signalingState);
console.log('local:', pc.localDescription);

// ko: 적용해야 상태가 바뀌고 후보 수집이 시작돼요.
// en: Applying it moves the state and starts gathering.
await pc.setLocalDescription(offer);
console.log('local:', pc.localDescription.type);
console.log('state:', pc.signalingState);
