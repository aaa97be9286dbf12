// ko: 연결이 아는 것을 한 줄로 적어요. 서버 로그에 좋아요.
// en: What a connection knows, in one line, as for a log.
async function report(pc) {
  const all = [...(await pc.getStats()).values()];
  const count = (type) =>
    all.filter((one) => one.type === type).length;
  const transport = all.find((one) => one.type === 'transport');
  return [
    pc.signalingState,
    pc.iceGatheringState,
    pc.iceConnectionState,
    pc.connectionState,
    `dtls ${transport?.dtlsState}`,
    `local ${count('local-candidate')}`,
    `remote ${count('remote-candidate')}`,
  ].join(', ');
}

const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 시그널링 서버가 후보를 전달하지 않아요.
// en: A signaling server that does not pass candidates on.
const kept = [];
a.onicecandidate = ({ candidate }) => kept.push([b, candidate]);
b.onicecandidate = ({ candidate }) => kept.push([a, candidate]);
const gathered = (pc) =>
  new Promise((done) => {
    pc.onicegatheringstatechange = () =>
      pc.iceGatheringState === 'complete' && done(pc);
  });
const found = Promise.all([gathered(a), gathered(b)]);

a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
await found;
console.log('stuck:', await report(a));

// ko: 이제 전달해요.
// en: Now they are passed on.
a.onconnectionstatechange = async () => {
  if (a.connectionState === 'connected')
    console.log('mended:', await report(a));
};
for (const [pc, candidate] of kept)
  pc.addIceCandidate(candidate);
