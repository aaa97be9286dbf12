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

function prefer(pc, mimeType) {
  const { codecs } = RTCRtpReceiver.getCapabilities('video');
  const fits = (codec) => codec.mimeType === mimeType;
  // ko: 없는 코덱을 앞에 두면 오류도 없이 순서가 그대로예요.
  // en: Putting an absent codec first changes nothing, silently.
  if (!codecs.some(fits)) return console.log('no', mimeType);

  codecs.sort((one, two) => +fits(two) - +fits(one));
  for (const transceiver of pc.getTransceivers())
    // ko: sender의 트랙은 비어 있을 수 있어요.
    // en: The sender may have no track to ask.
    if (transceiver.receiver.track.kind === 'video')
      transceiver.setCodecPreferences(codecs);
}

async function codecOf(pc) {
  await new Promise((done) => setTimeout(done, 50));
  const report = await pc.getSenders()[0].getStats();
  const sent = [...report.values()].find(
    ({ type }) => type === 'outbound-rtp',
  );
  return report.get(sent?.codecId)?.mimeType;
}

for (const pc of [a, b]) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: true,
  });
  pc.addTrack(stream.getVideoTracks()[0], stream);
}
await negotiate();

// ko: B가 받고 싶은 순서예요. B가 보내는 것은 A가 정해요.
// en: What B wants to receive. What it sends is A's wish.
prefer(b, 'video/H266');
prefer(b, 'video/VP9');
while (!(await codecOf(a)));
console.log('before: A sends', await codecOf(a));

await negotiate();
while ((await codecOf(a)) !== 'video/VP9');
console.log('after: A sends', await codecOf(a));
console.log('after: B sends', await codecOf(b));
