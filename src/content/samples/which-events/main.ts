const EVENTS = [
  'negotiationneeded',
  'icecandidate',
  'icegatheringstatechange',
  'signalingstatechange',
  'iceconnectionstatechange',
  'connectionstatechange',
  'datachannel',
  'track',
];
const a = new RTCPeerConnection();
const b = new RTCPeerConnection();
const counts = { A: {}, B: {} };
for (const { name, pc } of [
  { name: 'A', pc: a },
  { name: 'B', pc: b },
]) {
  for (const type of EVENTS) {
    counts[name][type] = 0;
    pc.addEventListener(type, () => {
      counts[name][type] += 1;
    });
  }
}
a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onnegotiationneeded = async () => {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
};
const chat = a.createDataChannel('chat');
chat.onopen = () => chat.send('enough');
b.ondatachannel = ({ channel }) => {
  channel.onmessage = () => {
    // ko: 닫으면 어느 쪽도 상태 이벤트를 받지 않아요.
    // en: Closing fires no state event on either side.
    a.close();
    b.close();
    for (const type of EVENTS)
      console.log(type, counts.A[type], counts.B[type]);
  };
};
