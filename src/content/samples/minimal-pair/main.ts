// ko: 두 피어가 한 페이지에 있으니 서버 없이 연결돼요.
// en: Both peers live on this page: no server is needed.
const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 핸들러를 먼저 달아요. 지나간 후보는 다시 오지 않아요.
// en: Handlers come first: a candidate missed is gone.
a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onconnectionstatechange = () =>
  console.log('A', a.connectionState);
b.onconnectionstatechange = () =>
  console.log('B', b.connectionState);

// ko: 보낼 것이 있어야 연결이 시작돼요.
// en: Without something to carry, nothing connects.
const chat = a.createDataChannel('chat');
chat.onopen = () => chat.send('hello');

b.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) =>
    console.log('B received', data);
};

// ko: offer를 만들어 바로 적용해요. A가 할 일은 이 한 줄이에요.
// en: Creates the offer and applies it, in one call.
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);

// ko: B의 상태를 보고 이번에는 answer를 만들어요.
// en: The same call, in B's state, makes an answer.
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
