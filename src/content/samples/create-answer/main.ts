const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: 아직 offer가 없으니 answer를 만들 수 없어요.
// en: No offer has come yet: there is nothing to answer.
try {
  await b.createAnswer();
} catch (error) {
  console.warn(error.name, 'in', b.signalingState);
}

a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
console.log('B:', b.signalingState);

// ko: B가 보낼 트랙이 있다면 answer를 만들기 전에 추가하세요.
// en: If B has tracks to send, add them before this.
const answer = await b.createAnswer();

// ko: answer를 만들기만 해서는 상태가 바뀌지 않아요.
// en: Making the answer changes no state …
console.log('B:', b.signalingState);

// ko: 적용해야 교환이 끝나요.
// en: … applying it does: B's part is done.
await b.setLocalDescription(answer);
console.log('B:', b.signalingState);

await a.setRemoteDescription(answer);
console.log('A:', a.signalingState);
