// ko: 두 파일은 polite 값과 마지막 부분만 달라요.
// en: The two files differ in polite and in their last lines.
const polite = false;
const pc = new RTCPeerConnection();
let makingOffer = false;
let ignoreOffer = false;
let answerPending = false;

pc.onnegotiationneeded = async () => {
  try {
    makingOffer = true;
    await pc.setLocalDescription();
    socket.emit('description', pc.localDescription);
  } finally {
    makingOffer = false;
  }
};

socket.on('description', async (description) => {
  const isOffer = description.type === 'offer';
  // ko: answer를 적용하는 중이라면 곧 stable이에요.
  // en: While an answer is being applied, stable is near.
  const ready =
    !makingOffer &&
    (pc.signalingState === 'stable' || answerPending);
  const collision = isOffer && !ready;

  // ko: impolite 쪽은 엇갈린 offer를 무시해요.
  // en: The impolite side ignores an offer that collides.
  ignoreOffer = collision && !polite;
  console.log(description.type, { collision, ignoreOffer });
  if (ignoreOffer) return;

  // ko: polite 쪽이면 여기서 자기 offer가 자동으로 롤백돼요.
  // en: On the polite side, this rolls back its own offer.
  answerPending = description.type === 'answer';
  await pc.setRemoteDescription(description);
  answerPending = false;
  if (!isOffer) return;
  await pc.setLocalDescription();
  socket.emit('description', pc.localDescription);
});

pc.onicecandidate = ({ candidate }) =>
  socket.emit('candidate', { candidate });

socket.on('candidate', async ({ candidate }) => {
  try {
    await pc.addIceCandidate(candidate);
  } catch (error) {
    // ko: 무시한 offer에 딸린 후보라면 실패해도 괜찮아요.
    // en: A candidate of an ignored offer may fail.
    if (!ignoreOffer) throw error;
  }
});

// ko: B가 준비되면 둘이 동시에 협상을 시작해요.
// en: Once B is there, both begin at the same moment.
socket.on('ready', () => pc.createDataChannel('chat'));
