const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

const chat = a.createDataChannel('chat');
let left;

async function leave() {
  left = performance.now();
  b.close();
  // ko: 상태는 바로 closed로 읽히지만 이벤트는 없어요.
  // en: It reads closed at once, yet no event says so.
  console.log('B: reads', b.connectionState);
  try {
    await b.createOffer();
  } catch (error) {
    console.warn('B:', error.name);
  }
}

b.onconnectionstatechange = () =>
  console.log('B:', b.connectionState);
b.ondatachannel = () => setTimeout(leave, 500);

// ko: A에서는 채널만 바로 닫히고, 연결은 멀쩡해 보여요.
// en: On A's side only the channel closes. All else looks fine.
chat.onclose = () =>
  console.log('A: chat closed,', a.connectionState);

// ko: A는 몇 초 뒤에야 알아채요. closed는 오지 않아요.
// en: A notices seconds later. closed never comes.
a.onconnectionstatechange = () => {
  console.log('A:', a.connectionState);
  if (a.connectionState !== 'disconnected') return;
  const ms = Math.round(performance.now() - left);
  console.log('ms later:', ms);
  a.close();
};

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
