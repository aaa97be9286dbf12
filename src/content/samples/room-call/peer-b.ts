// ko: 나중에 들어온 쪽이에요.
// en: This side comes in later.
const pc = new RTCPeerConnection();
const say = (what) => socket.emit('room', what);

pc.onicecandidate = ({ candidate }) =>
  say({ kind: 'candidate', candidate });

pc.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) => {
    console.log('B: received', data);
    leave();
  };
};

socket.on('room', async (message) => {
  switch (message.kind) {
    case 'description':
      await pc.setRemoteDescription(message.description);
      await pc.setLocalDescription();
      say({
        kind: 'description',
        description: pc.localDescription,
      });
      break;
    // ko: 닫은 뒤에도 아직 오는 중이던 후보가 있을 수 있어요.
    // en: One may still be on its way when this side has closed.
    case 'candidate':
      if (pc.signalingState !== 'closed')
        await pc.addIceCandidate(message.candidate);
  }
});

function leave() {
  say({ kind: 'left' });
  pc.close();
}

// ko: Django에서는 consumer가 이 말을 대신해요.
// en: With Django, the consumer says this for you.
say({ kind: 'joined' });
