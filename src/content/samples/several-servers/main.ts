// ko: 서버 하나에 주소를 여럿 적을 수도 있어요.
// en: One entry may name several addresses.
const lists = {
  none: [],
  one: [{ urls: 'stun:192.0.2.1' }],
  three: [
    { urls: ['stun:192.0.2.1', 'stun:192.0.2.2'] },
    { urls: 'stun:192.0.2.3' },
  ],
};

// ko: 첫 후보와 연결까지 걸린 시간을 재요.
// en: Measures the time to the first candidate, and to connected.
async function measure(name, iceServers) {
  const a = new RTCPeerConnection({ iceServers });
  const b = new RTCPeerConnection();
  const started = performance.now();
  const tell = (what) =>
    console.log(
      name,
      what,
      Math.round(performance.now() - started),
      'ms',
    );

  let first = true;
  a.onicecandidate = ({ candidate }) => {
    if (first) tell('first candidate');
    first = false;
    b.addIceCandidate(candidate);
  };
  b.onicecandidate = ({ candidate }) =>
    a.addIceCandidate(candidate);
  a.createDataChannel('chat').onopen = () => tell('open');

  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
}

for (const [name, servers] of Object.entries(lists)) {
  await measure(name, servers);
}
