const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.oniceconnectionstatechange = () =>
  console.log('A: ice', a.iceConnectionState);
a.onicegatheringstatechange = () =>
  console.log('A:', a.iceGatheringState);

// ko: 처음 연결할 때도, 재시작할 때도 같은 코드예요.
// en: The same code connects first and restarts later.
a.onnegotiationneeded = async () => {
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);

  // ko: 재시작하면 ICE 자격 증명이 바뀌어요.
  // en: A restart brings new ICE credentials.
  const { sdp } = a.localDescription;
  console.log('A:', sdp.match(/ice-ufrag:\S+/)[0]);
  if (chat.readyState === 'open') chat.send('still open');
};

// ko: 첫 채널을 만들면 협상이 필요하다는 이벤트가 와요.
// en: The first channel asks for the first negotiation.
const chat = a.createDataChannel('chat');

// ko: 실무에서는 connectionState가 failed일 때 호출하세요.
// en: In practice, call it when connectionState is failed.
chat.onopen = () => a.restartIce();

b.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) => console.log('B:', data);
};
