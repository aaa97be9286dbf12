const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

const EVENTS = {
  negotiationneeded: 'signalingState',
  signalingstatechange: 'signalingState',
  icegatheringstatechange: 'iceGatheringState',
  icecandidate: 'iceGatheringState',
  track: 'signalingState',
  iceconnectionstatechange: 'iceConnectionState',
  connectionstatechange: 'connectionState',
  datachannel: 'connectionState',
};

// ko: 두 연결의 이벤트를 오는 차례대로 모두 적어요.
// en: Writes down every event of both, as it comes.
for (const [name, pc] of Object.entries({ A: a, B: b })) {
  for (const [event, attribute] of Object.entries(EVENTS)) {
    pc.addEventListener(event, () =>
      console.log(`${name}: ${event} (${pc[attribute]})`),
    );
  }
}

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.addTransceiver('video');
a.createDataChannel('chat');

await a.setLocalDescription();
console.log('A: offer is set');
await b.setRemoteDescription(a.localDescription);
console.log('B: offer is set');
await b.setLocalDescription();
console.log('B: answer is set');
await a.setRemoteDescription(b.localDescription);
console.log('A: answer is set');
