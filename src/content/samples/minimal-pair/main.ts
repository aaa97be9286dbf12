// ko: 두 피어가 한 페이지에 있으니 서버 없이 연결돼요.
// en: Both peers live on this page: no server is needed.
const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 후보를 놓치지 않게 핸들러부터 등록해요.
// en: Handlers come first, so that no candidate is missed.
a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onconnectionstatechange = () =>
  console.log('A', a.connectionState);
b.onconnectionstatechange = () =>
  console.log('B', b.connectionState);

// ko: 보낼 것이 있어야 연결이 시작돼요.
// en: With nothing to carry, nothing connects.
const chat = a.createDataChannel('chat');
chat.onopen = () => chat.send('hello');

b.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) =>
    console.log('B received', data);
};

// ko: offer를 만들고 적용하는 일까지 한 번에 해요.
// en: Creates the offer and applies it, in one call.
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);

// ko: 같은 호출이지만 B의 상태에서는 answer를 만들어요.
// en: The same call, in B's state, makes an answer.
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
