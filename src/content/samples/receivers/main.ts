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

// ko: 지금 들어오고 있는지는 muted를 보면 알아요.
// en: muted tells whether anything is arriving.
const list = () =>
  b
    .getReceivers()
    .map(
      ({ track }) => track.kind + (track.muted ? ' muted' : ''),
    )
    .join(', ');

// ko: 아무것도 오가지 않았는데 receiver는 벌써 있어요.
// en: A receiver is there before anything was exchanged.
b.addTransceiver('audio');
console.log('before:', list());

const stream = await navigator.mediaDevices.getUserMedia({
  audio: true,
  video: true,
});
for (const track of stream.getTracks())
  a.addTrack(track, stream);

b.ontrack = ({ receiver }) => {
  console.log('negotiated:', list());
  receiver.track.onunmute = () =>
    console.log('arrives:', list());
};
await negotiate();
