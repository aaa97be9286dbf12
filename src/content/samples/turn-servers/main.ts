const account = {
  username: '1767225600:mina',
  credential: '…',
};

// ko: 회사 방화벽 뒤에서는 보통 443번 포트의 TLS만 나갈 수 있어요.
// en: Behind a company's firewall often only TLS on 443 gets out.
const turn = {
  urls: [
    'turn:turn.example.invalid:3478',
    'turn:turn.example.invalid:3478?transport=tcp',
    'turns:turn.example.invalid:443?transport=tcp',
  ],
  ...account,
};

function attempt(name, server) {
  try {
    new RTCPeerConnection({ iceServers: [server] });
    console.log(name, 'is taken');
  } catch (error) {
    console.warn(name, error.name);
  }
}

attempt('three ways', turn);
attempt('no account', { urls: turn.urls });
attempt('tls', {
  urls: 'turn:turn.example.invalid?transport=tls',
  ...account,
});
attempt('web address', {
  urls: 'https://turn.example.invalid',
});

// ko: 서버 없이 중계만 허용하면 오류도 없이 멈춰요.
// en: Relays only, and none given: it stops without an error.
const pc = new RTCPeerConnection({
  iceTransportPolicy: 'relay',
});
let found = 0;
pc.onicecandidate = ({ candidate }) => {
  if (candidate?.candidate) found += 1;
};
pc.onicegatheringstatechange = () =>
  console.log(
    pc.iceGatheringState,
    'with',
    found,
    'candidates',
  );
pc.createDataChannel('chat');
await pc.setLocalDescription();
