const a = new RTCPeerConnection();
const b = new RTCPeerConnection();
a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: 옵션이 없으면 순서대로, 빠짐없이 도착해요.
// en: Without options: in order, and all of it.
a.createDataChannel('chat');
// ko: 늦으면 쓸모없는 값이니 다시 보내지 않아요.
// en: Of no use when late, so never sent again.
a.createDataChannel('pointer', {
  ordered: false,
  maxRetransmits: 0,
});
try {
  a.createDataChannel('both', {
    maxRetransmits: 3,
    maxPacketLifeTime: 3000,
  });
} catch (error) {
  console.warn('both limits:', error.name);
}

b.ondatachannel = ({ channel }) => {
  const { label, ordered, maxRetransmits } = channel;
  console.log('B:', label, { ordered, maxRetransmits });
};

// ko: 양쪽이 같은 id로 만들면 datachannel 이벤트가 없어요.
// en: Made by both with one id: no datachannel event.
const agreed = { negotiated: true, id: 42 };
const control = a.createDataChannel('control', agreed);
const controlOfB = b.createDataChannel('control', agreed);
control.onopen = () => control.send('hello');
controlOfB.onmessage = ({ data }) => {
  console.log('B: control says', data);
};

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
