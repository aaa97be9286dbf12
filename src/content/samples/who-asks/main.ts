const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

let asked = 0;
a.onnegotiationneeded = () => {
  asked += 1;
};

async function after(what, act) {
  asked = 0;
  await act();
  // ko: 이벤트는 뒤이은 태스크로 와요. 그때까지 기다렸다가 세요.
  // en: The event comes in a later task: count after that.
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(`${what}: ${asked}`);

  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
}

await after('first channel', () => a.createDataChannel('1'));
await after('second channel', () => a.createDataChannel('2'));

await after('two transceivers', () => {
  a.addTransceiver('video');
  a.addTransceiver('audio');
});
const [video] = a.getTransceivers();

await after('replaceTrack', () =>
  video.sender.replaceTrack(null),
);
await after('direction', () => {
  video.direction = 'recvonly';
});
await after('restartIce', () => a.restartIce());
await after('stop', () => video.stop());
