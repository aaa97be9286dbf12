const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: setRemoteDescription() 앞에 달아야 해요. 뒤에 달면 늦어요.
// en: Before setRemoteDescription(); afterwards is too late.
b.ontrack = ({ track, streams: [stream] }) => {
  console.log('B:', track.label, 'muted:', track.muted);
  // ko: 스트림 없이 보낸 트랙이라면 여기서 하나 만들어요.
  // en: For a track that was sent without a stream, make one.
  videoElement.srcObject = stream ?? new MediaStream([track]);

  track.onunmute = () => {
    console.log('B: unmute');
    // ko: 상대는 이 사실을 알 길이 없어요. 직접 알려 주세요.
    // en: The other side never learns of this: tell it yourself.
    camera.enabled = false;
    setTimeout(() => {
      console.log('B: still', track.readyState, track.muted);
      hangUp();
    }, 300);
  };
  track.onmute = () => console.log('B: mute', track.readyState);
};

const stream = await navigator.mediaDevices.getUserMedia({
  video: true,
});
const [camera] = stream.getVideoTracks();
console.log('A:', camera.label);
const sender = a.addTrack(camera, stream);

async function negotiate() {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
}

// ko: 트랙을 빼고 다시 협상하면, B의 트랙은 끝나지 않고 조용해져요.
// en: Taken out and negotiated, B's track falls silent, not over.
async function hangUp() {
  a.removeTrack(sender);
  await negotiate();
}

await negotiate();
