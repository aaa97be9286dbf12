const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

b.ontrack = ({ track }) =>
  console.log('B: ontrack', track.kind);

// ko: 시그널링으로 오가는 건 이런 JSON 텍스트예요.
// en: What crosses the signaling channel is text like this.
const sent = (description) => JSON.stringify(description);

a.addTransceiver('video');
await a.setLocalDescription();
const offer = sent(a.localDescription);

// ko: await가 끝나기 전에 ontrack이 먼저 실행돼요.
// en: ontrack runs before the await comes to its end.
await b.setRemoteDescription(JSON.parse(offer));
console.log('B:', b.signalingState);

await b.setLocalDescription();
const answer = sent(b.localDescription);

await a.setRemoteDescription(JSON.parse(answer));
console.log('A:', a.signalingState);

// ko: 교환이 끝났으니 같은 answer를 또 받을 자리는 없어요.
// en: The exchange is over: a second answer has no place.
try {
  await a.setRemoteDescription(JSON.parse(answer));
} catch (error) {
  console.warn(error.name, 'in', a.signalingState);
}
