// ko: A의 코드예요. socket의 반대쪽 끝에는 B의 파일이 있어요.
// en: The code of A. Its socket leads to the file of B.
const pc = new RTCPeerConnection();

pc.onicecandidate = ({ candidate }) =>
  socket.emit('candidate', candidate);
pc.onconnectionstatechange = () =>
  console.log('A:', pc.connectionState);

socket.on('answer', (answer) =>
  pc.setRemoteDescription(answer),
);
socket.on('candidate', (candidate) =>
  pc.addIceCandidate(candidate),
);

const chat = pc.createDataChannel('chat');
chat.onopen = () => chat.send('Hello, B!');
chat.onmessage = ({ data }) => console.log('A received:', data);

await pc.setLocalDescription();
socket.emit('offer', pc.localDescription);
