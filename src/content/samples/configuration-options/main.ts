// ko: 직접 만든 인증서를 쓰면 핑거프린트가 그대로예요.
// en: With a certificate of your own, the fingerprint stays.
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const certificate =
  await RTCPeerConnection.generateCertificate(algorithm);

const a = new RTCPeerConnection({
  bundlePolicy: 'max-bundle',
  certificates: [certificate],
});
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.addTransceiver('audio');
a.addTransceiver('video');
a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);

// ko: 섹션은 셋, 트랜스포트는 하나예요.
// en: Three sections, and one transport for all of them.
const transports = a
  .getSenders()
  .map(({ transport }) => transport);
console.log(
  'transports:',
  new Set([...transports, a.sctp.transport]).size,
);

const change = (next) => {
  try {
    a.setConfiguration(next);
    console.log('taken');
  } catch (error) {
    console.warn(error.name);
  }
};
const iceServers = [{ urls: 'stun:192.0.2.1' }];

// ko: 생략한 항목은 기본값으로 돌아가서, 거부돼요.
// en: What is left out goes back to its default: refused.
change({ iceServers });
change({ ...a.getConfiguration(), iceServers });
