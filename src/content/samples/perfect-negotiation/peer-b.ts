// ko: 엇갈리면 이쪽이 양보해요. 나머지는 peer-a.ts와 같아요.
// en: This side gives way. The rest is as in peer-a.ts.
const polite = true;
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
  const ready =
    !makingOffer &&
    (pc.signalingState === 'stable' || answerPending);
  const collision = isOffer && !ready;

  ignoreOffer = collision && !polite;
  console.log(description.type, { collision, ignoreOffer });
  if (ignoreOffer) return;

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
    if (!ignoreOffer) throw error;
  }
});

// ko: A와 동시에 트랜시버를 추가해서 offer가 엇갈려요.
// en: A adds its channel as B adds this, and the offers collide.
socket.emit('ready');
pc.addTransceiver('video');
