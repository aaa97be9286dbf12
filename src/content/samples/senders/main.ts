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

const list = (pc) =>
  pc
    .getSenders()
    .map(({ track }) => track?.kind ?? 'no track')
    .join(', ');

const stream = await navigator.mediaDevices.getUserMedia({
  audio: true,
  video: true,
});
const [microphone] = stream.getAudioTracks();
const [camera] = stream.getVideoTracks();

a.addTrack(microphone, stream);
// ko: sender는 여기서 받아 두세요. 나중에 찾는 것보다 확실해요.
// en: Keep the sender: surer than looking for it later.
const video = a.addTrack(camera, stream);
console.log('A:', list(a));

await negotiate();
// ko: 답하는 쪽에도 sender가 생겨요. 보내는 것은 없어요.
// en: The answering side has senders, too, with nothing to send.
console.log('B:', list(b));

// ko: 트랙을 비우면 kind로 찾을 수 없어요. sender는 그대로예요.
// en: No longer found by kind, the sender is still there.
await video.replaceTrack(null);
console.log('A:', list(a));
const found = a
  .getSenders()
  .find(({ track }) => track?.kind === 'video');
console.log('found:', found);

await video.replaceTrack(camera);
console.log('A:', list(a));
