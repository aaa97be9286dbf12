// ko: 방에 들어가서, 그 방에 있는 상대와 연결해요.
// en: Enters a room and connects to whoever else is in it.
export function enterRoom(address, onText) {
  const socket = new WebSocket(address);
  const pc = new RTCPeerConnection();
  const say = (message) => socket.send(JSON.stringify(message));

  const use = (chat) => {
    chat.onopen = () => chat.send('hello');
    chat.onmessage = ({ data }) => onText(data);
  };

  pc.onicecandidate = ({ candidate }) => say({ kind: 'candidate', candidate });
  pc.ondatachannel = ({ channel }) => use(channel);
  pc.onnegotiationneeded = () => describe();

  async function describe() {
    await pc.setLocalDescription();
    say({ kind: 'description', description: pc.localDescription });
  }

  socket.onmessage = async ({ data }) => {
    const message = JSON.parse(data);
    switch (message.kind) {
      // ko: 먼저 와 있던 쪽이 채널을 만들고, 그래서 offer를 보내요.
      // en: Who is there first makes the channel, hence the offer.
      case 'joined':
        use(pc.createDataChannel('chat'));
        break;
      case 'description':
        await pc.setRemoteDescription(message.description);
        if (message.description.type === 'offer') await describe();
        break;
      case 'candidate':
        await pc.addIceCandidate(message.candidate);
        break;
      case 'left':
        pc.close();
    }
  };

  // ko: 소켓이 닫히면 서버가 상대에게 알려 줘요.
  // en: When the socket closes, the server tells the other side.
  const leave = () => {
    pc.close();
    socket.close();
  };
  return { pc, leave };
}
