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

const [video, audio] = [
  a.addTransceiver('video'),
  a.addTransceiver('audio', { direction: 'recvonly' }),
];
const show = (when) =>
  console.log(
    when,
    ...a
      .getTransceivers()
      .map(
        ({ mid, direction, currentDirection }) =>
          `${mid}: ${direction} → ${currentDirection}`,
      ),
  );

// ko: direction은 원하는 값, currentDirection은 합의한 값이에요.
// en: direction is the wish, currentDirection what was agreed.
show('new');
await negotiate();
show('negotiated');

video.direction = 'inactive';
show('wish');
await negotiate();
show('agreed');

// ko: 멈춘 트랜시버는 협상이 끝나면 목록에서 빠져요.
// en: A stopped one leaves the list with the next exchange.
audio.stop();
await negotiate();
show('stopped');
console.log(audio.currentDirection);
