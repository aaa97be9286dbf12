// ko: 문서용 주소라 응답이 없어요. 서버 주소로 바꿔 보세요.
// en: An address from books, so nobody answers: put your server's.
const configuration = {
  iceServers: [{ urls: 'stun:192.0.2.1:3478' }],
};
const a = new RTCPeerConnection(configuration);
const b = new RTCPeerConnection();

const started = performance.now();
const since = () =>
  `${Math.round(performance.now() - started)} ms`;

a.onicecandidate = ({ candidate }) => {
  // ko: 서버가 본 주소라면 type이 srflx로 나와요.
  // en: An address that the server has seen would be srflx.
  if (candidate?.candidate)
    console.log(candidate.type, since());
  b.addIceCandidate(candidate);
};
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: 서버가 응답하지 않아도 연결은 기다리지 않아요.
// en: The server is silent, and the connection does not wait.
a.onconnectionstatechange = () =>
  console.log(a.connectionState, since());

a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
