// ko: 두 파일에서 다른 것은 polite와 더하는 것뿐이에요.
// en: The files differ in polite, and in what they add.
const polite = false;
const pc = new RTCPeerConnection();
let makingOffer = false;
let ignoreOffer = false;

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
  const collision =
    isOffer && (makingOffer || pc.signalingState !== 'stable');

  // ko: impolite 쪽은 엇갈린 offer를 못 본 척해요.
  // en: The impolite side lets a colliding offer go by.
  ignoreOffer = collision && !polite;
  console.log(description.type, { collision, ignoreOffer });
  if (ignoreOffer) return;

  // ko: polite 쪽은 여기서 자기 offer를 자동으로 롤백해요.
  // en: Here the polite side rolls its own offer back.
  await pc.setRemoteDescription(description);
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
    // en: Of an offer that was ignored, it may fail.
    if (!ignoreOffer) throw error;
  }
});

// ko: B가 준비되면 둘이 동시에 협상을 시작해요.
// en: Once B is there, both begin at the same moment.
socket.on('ready', () => pc.createDataChannel('chat'));
