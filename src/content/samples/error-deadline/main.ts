const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 이 시그널링은 처음에 후보를 잃어버려요.
// en: This signaling loses candidates at first.
let isBroken = true;
const carry =
  (to) =>
  ({ candidate }) => {
    if (!isBroken) to.addIceCandidate(candidate);
  };
a.onicecandidate = carry(b);
b.onicecandidate = carry(a);

a.onnegotiationneeded = async () => {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
};

// ko: 브라우저가 말하지 않으니, 시간은 프로그램이 재요.
// en: The browser says nothing, so the program keeps time.
const clock = setTimeout(() => {
  console.warn('no connection yet:', a.connectionState);
  isBroken = false;
  a.restartIce();
}, 400);

a.onconnectionstatechange = () => {
  console.log('A:', a.connectionState);
  if (a.connectionState === 'connected') clearTimeout(clock);
};

a.createDataChannel('chat');
