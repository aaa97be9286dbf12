// ko: 1. 만들고, 바로 핸들러를 모두 달아요.
// en: 1. Make it, and attach every handler at once.
const a = new RTCPeerConnection();
const b = new RTCPeerConnection();
for (const { name, pc, other } of [
  { name: 'A', pc: a, other: b },
  { name: 'B', pc: b, other: a },
]) {
  pc.onicecandidate = ({ candidate }) =>
    other.addIceCandidate(candidate);
  pc.ontrack = ({ track }) => console.log(name, track.kind);
  pc.onconnectionstatechange = () =>
    console.log(name, pc.connectionState);
}
a.onnegotiationneeded = exchange;

// ko: 2. 보낼 것을 넣으면 negotiationneeded가 와요.
// en: 2. Say what to send, and negotiationneeded comes.
const chat = a.createDataChannel('chat');
chat.onopen = async () => {
  // ko: 4. 연결된 뒤의 변화도 같은 길을 가요.
  // en: 4. Later changes go the same way.
  const camera = await navigator.mediaDevices.getUserMedia({
    video: true,
  });
  a.addTrack(camera.getTracks()[0], camera);
};

// ko: 3. 교환. 후보는 그동안 핸들러가 나르고 있어요.
// en: 3. The exchange; the handlers carry candidates.
let exchanges = 0;
async function exchange() {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  exchanges += 1;
  console.log('exchange', exchanges, a.signalingState);
  // ko: 5. 다른 길로 옮겨요. 6. 닫아요.
  // en: 5. Move to another route. 6. Close.
  if (exchanges === 2) a.restartIce();
  if (exchanges === 3) close();
}

function close() {
  for (const pc of [a, b]) pc.close();
  console.log('closed:', a.connectionState, b.connectionState);
}
