const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

async function negotiate() {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
}

b.ontrack = ({ track }) => {
  track.onunmute = () => a.removeTrack(sender);
  // ko: 상대의 트랙은 끝나지 않고 조용해져요.
  // en: The other side's track falls silent; it does not end.
  track.onmute = () => console.log('B: mute', track.readyState);
};

const stream = await navigator.mediaDevices.getUserMedia({
  video: true,
});
const [camera] = stream.getVideoTracks();
const sender = a.addTrack(camera, stream);
await negotiate();

// ko: 빼도 다시 협상하기 전에는 상대가 몰라요.
// en: Until the next exchange, the other side knows nothing.
a.onnegotiationneeded = async () => {
  const [transceiver] = a.getTransceivers();
  console.log('A: wish', transceiver.direction);
  await negotiate();
  console.log('A: agreed', transceiver.currentDirection);

  // ko: sender는 남고, 카메라도 켜져 있어요. 직접 꺼야 해요.
  // en: The sender stays, and the camera is on: stop it yourself.
  console.log(
    'A: sender',
    sender.track,
    'camera',
    camera.readyState,
  );
  camera.stop();
};
