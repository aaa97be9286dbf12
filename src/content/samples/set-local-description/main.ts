const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: 지금 A의 description에 들어 있는 후보 수예요.
// en: How many candidates A's description holds by now.
const candidates = () =>
  a.localDescription.sdp.split('a=candidate').length - 1;

a.onicegatheringstatechange = () =>
  console.log(a.iceGatheringState, candidates());

a.createDataChannel('chat');

// ko: stable에서는 offer를 만들어 적용해요.
// en: In stable it makes an offer and applies it.
await a.setLocalDescription();
console.log('A:', a.signalingState, a.localDescription.type);

// ko: 후보 수집은 이제 시작이에요. 기다리지 말고 보내세요.
// en: Gathering has only just begun: send the offer, do not wait.
console.log('candidates so far:', candidates());
await b.setRemoteDescription(a.localDescription);

// ko: have-remote-offer에서는 answer를 만들어 적용해요.
// en: In have-remote-offer it makes and applies an answer.
await b.setLocalDescription();
console.log('B:', b.signalingState, b.localDescription.type);

// ko: answer를 적용하기 전까지 A의 offer는 pending이에요.
// en: Until the answer is applied, A's offer is pending.
console.log('pending:', a.pendingLocalDescription?.type);
await a.setRemoteDescription(b.localDescription);
console.log('pending:', a.pendingLocalDescription?.type);
