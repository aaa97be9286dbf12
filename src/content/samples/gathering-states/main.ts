const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

let candidates = 0;
a.onicecandidate = ({ candidate }) => {
  if (candidate) candidates += 1;
  b.addIceCandidate(candidate);
};
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onicegatheringstatechange = () =>
  console.log(
    a.iceGatheringState,
    'with',
    candidates,
    'candidates',
  );

// ko: 아직 보낼 곳을 찾을 이유가 없어요.
// en: Nothing to look for yet.
console.log('at first:', a.iceGatheringState);

async function negotiate() {
  await a.setLocalDescription();
  // ko: 기다리지 않고 바로 보내요.
  // en: Not waiting for complete: the offer goes at once.
  console.log('sent while', a.iceGatheringState);
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
}

const chat = a.createDataChannel('chat');
chat.onopen = async () => {
  console.log('open');
  // ko: 수집은 한 번으로 끝나지 않아요. 재시작하면 다시 모아요.
  // en: complete is not for ever: a restart gathers anew.
  a.restartIce();
  await negotiate();
};

await negotiate();
