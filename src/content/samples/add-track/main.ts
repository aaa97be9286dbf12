const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

b.ontrack = ({ track, streams: [stream] }) => {
  // ko: 협상만 끝났을 뿐, 아직 아무것도 오지 않았어요.
  // en: Negotiated, but nothing has arrived yet.
  console.log(track.kind, 'muted:', track.muted);
  track.onunmute = () => console.log(track.kind, 'arrives');

  // ko: 트랙마다 호출돼요. 또 대입하면 처음부터 다시 불러와요.
  // en: Called once per track: setting it again would reload it.
  if (videoElement.srcObject !== stream) {
    videoElement.srcObject = stream;
  }
};

const stream = await navigator.mediaDevices.getUserMedia({
  audio: true,
  video: true,
});

// ko: 스트림도 넘겨야 상대의 streams가 비지 않아요.
// en: Without the stream, streams would be empty on B's side.
for (const track of stream.getTracks()) {
  a.addTrack(track, stream);
}

// ko: 같은 트랙은 한 연결에 한 번만 추가할 수 있어요.
// en: A connection takes the same track only once.
try {
  a.addTrack(stream.getTracks()[0], stream);
} catch (error) {
  console.warn(error.name);
}

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
