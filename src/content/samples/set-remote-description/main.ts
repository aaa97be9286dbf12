const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

b.ontrack = ({ track }) =>
  console.log('B: ontrack', track.kind);

a.addTransceiver('video');
await a.setLocalDescription();

// ko: 시그널링 채널로는 이런 텍스트가 오가요.
// en: Text like this is what signaling carries.
const offer = JSON.stringify(a.localDescription);

// ko: 이 await가 끝나기 전에 ontrack이 먼저 실행돼요.
// en: ontrack runs before this await is over.
await b.setRemoteDescription(JSON.parse(offer));
console.log('B:', b.signalingState);

await b.setLocalDescription();
const answer = JSON.stringify(b.localDescription);

await a.setRemoteDescription(JSON.parse(answer));
console.log('A:', a.signalingState);

// ko: 교환이 끝나서 같은 answer를 또 적용할 수는 없어요.
// en: The exchange is over: no answer is expected now.
try {
  await a.setRemoteDescription(JSON.parse(answer));
} catch (error) {
  console.warn(error.name, 'in', a.signalingState);
}
