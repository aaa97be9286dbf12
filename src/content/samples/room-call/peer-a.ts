// ko: 방에 먼저 와 있던 쪽이에요.
// en: This side is in the room first.
const pc = new RTCPeerConnection();
const say = (what) => socket.emit('room', what);

pc.onicecandidate = ({ candidate }) =>
  say({ kind: 'candidate', candidate });

// ko: 채널을 만들면 이 이벤트가 와요.
// en: Creating the channel leads here.
pc.onnegotiationneeded = async () => {
  await pc.setLocalDescription();
  say({
    kind: 'description',
    description: pc.localDescription,
  });
};

socket.on('room', async (message) => {
  switch (message.kind) {
    case 'joined':
      openChat();
      break;
    case 'description':
      await pc.setRemoteDescription(message.description);
      break;
    case 'candidate':
      await pc.addIceCandidate(message.candidate);
      break;
    // ko: 인사를 받으면 몇 초를 기다릴 필요가 없어요.
    // en: Told so, it need not find out seconds later.
    case 'left':
      console.log('A: B left, still', pc.connectionState);
      pc.close();
  }
});

function openChat() {
  const chat = pc.createDataChannel('chat');
  chat.onopen = () => chat.send('hello, B');
}
