const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 화면에 보일 문장이에요. closed에는 이벤트가 없어요.
// en: What a screen would say. For closed there is no event.
const SCREEN = {
  connecting: 'Connecting …',
  connected: 'In a call',
  disconnected: 'No answer. Waiting a little …',
  failed: 'Lost. Trying another way …',
};

a.onconnectionstatechange = () => {
  console.log(SCREEN[a.connectionState]);
  // ko: failed는 끝이 아니에요. 닫지 말고 다시 길을 찾아요.
  // en: failed is not the end: look for another way first.
  if (a.connectionState === 'failed') a.restartIce();
};

// ko: 첫 상태는 이벤트로 오지 않으니 직접 읽어요.
// en: No event brings the first state: read it.
console.log('at first:', a.connectionState);

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) => {
  // ko: 닫은 뒤에 도착한 후보는 버려요.
  // en: A candidate that comes after closing is dropped.
  if (a.signalingState !== 'closed')
    a.addIceCandidate(candidate);
};

function hangUp() {
  a.close();
  // ko: 정리는 여기서 해요. 이벤트를 기다려도 오지 않아요.
  // en: Clean up here: no event will come.
  console.log('cleaned up:', a.connectionState);
}

const chat = a.createDataChannel('chat');
chat.onopen = () => hangUp();

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
