// ko: 피어 두 개가 한 파일에 있어요. 바꿔 보고 다시 실행해 보세요.
// en: Two peers in one file. Change something and run it again.
const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

const chat = a.createDataChannel('chat');
chat.onopen = () => chat.send('Hello, B!');
b.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) =>
    console.log('B received:', data);
};

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
