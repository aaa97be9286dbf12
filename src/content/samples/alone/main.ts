const pc = new RTCPeerConnection();
console.log('begin:', pc.connectionState);

// ko: 무엇을 나를지 알려 줘야 일이 시작돼요.
// en: It begins to work once there is something to carry.
pc.createDataChannel('chat');

let addresses = 0;
pc.onicecandidate = ({ candidate }) => {
  if (candidate) addresses += 1;
};
pc.onicegatheringstatechange = () => {
  if (pc.iceGatheringState === 'complete') tell();
};

function tell() {
  // ko: 여기까지는 브라우저가 알아서 해요.
  // en: This much the browser does by itself.
  const { type, sdp } = pc.localDescription;
  console.log('description:', type);
  console.log('with a key:', sdp.includes('a=fingerprint:'));
  console.log('with addresses:', addresses > 0);

  // ko: 아무도 전하지 않았으니 상대는 아무것도 몰라요.
  // en: Nobody has carried it anywhere, so nobody knows.
  console.log('remote:', pc.remoteDescription);
  console.log('end:', pc.connectionState);
}

await pc.setLocalDescription();
