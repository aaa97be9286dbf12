// ko: 지난번에 저장한 장치예요. 이제는 없어요.
// en: The device saved last time. It is not there any more.
const saved = 'the id of last year';

const WORDS = {
  NotAllowedError: 'You have not allowed the camera.',
  NotFoundError: 'There is no camera.',
  NotReadableError: 'Another program uses the camera.',
};

async function openCamera() {
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { deviceId: { exact: saved } },
    });
  } catch (error) {
    console.warn('camera:', error.name);
    // ko: 다른 장치로 되는 오류만 다시 시도해요.
    // en: Tried again only if another device may do.
    if (error.name !== 'OverconstrainedError') throw error;
    return navigator.mediaDevices.getUserMedia({ video: true });
  }
}

const pc = new RTCPeerConnection();
try {
  const stream = await openCamera();
  for (const track of stream.getTracks())
    pc.addTrack(track, stream);
} catch (error) {
  // ko: 사용자가 할 수 있는 일을 말하고, 통화는 계속해요.
  // en: Says what the user can do; the call goes on.
  console.log(WORDS[error.name] ?? 'Please try again.');
  pc.addTransceiver('video', { direction: 'recvonly' });
}
console.log('sending:', pc.getSenders()[0].track !== null);

// ko: 카메라가 있든 없든 협상은 시작돼요.
// en: With a camera or without, negotiation begins.
await pc.setLocalDescription();
