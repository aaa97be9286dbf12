// ko: B의 코드예요. offer를 기다렸다가 answer를 보내요.
// en: The code of B. It waits for an offer and sends an answer.
const pc = new RTCPeerConnection();

pc.onicecandidate = ({ candidate }) =>
  socket.emit('candidate', candidate);
pc.onconnectionstatechange = () =>
  console.log('B:', pc.connectionState);

socket.on('candidate', (candidate) =>
  pc.addIceCandidate(candidate),
);
socket.on('offer', async (offer) => {
  await pc.setRemoteDescription(offer);
  await pc.setLocalDescription();
  socket.emit('answer', pc.localDescription);
});

pc.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) => {
    console.log('B received:', data);
    channel.send('Hello, A!');
  };
};
