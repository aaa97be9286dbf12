const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

b.ontrack = ({ track, streams: [stream] }) => {
  // ko: 협상만 됐을 뿐, 아직 아무것도 오지 않았어요.
  // en: Negotiated, that is all: nothing has arrived yet.
  console.log(track.kind, 'muted:', track.muted);
  track.onunmute = () => console.log(track.kind, 'arrives');

  // ko: 트랙마다 불려요. 같은 스트림을 또 넣으면 화면이 깜빡여요.
  // en: Called per track: setting it twice starts it over.
  if (videoElement.srcObject !== stream) {
    videoElement.srcObject = stream;
  }
};

const stream = await navigator.mediaDevices.getUserMedia({
  audio: true,
  video: true,
});

// ko: 스트림을 함께 넘겨야 상대의 streams가 비지 않아요.
// en: Without the stream, streams is empty over there.
for (const track of stream.getTracks()) {
  a.addTrack(track, stream);
}

// ko: 같은 트랙은 한 연결에 한 번만 더할 수 있어요.
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
