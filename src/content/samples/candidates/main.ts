const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 실제로는 시그널링 채널이 이 텍스트를 날라요.
// en: In real life, signaling carries this text.
const carry = (candidate, to) =>
  to.addIceCandidate(JSON.parse(JSON.stringify(candidate)));

a.onicecandidate = ({ candidate }) => {
  if (candidate === null) {
    // ko: 모두 나왔다는 뜻이에요. 보낼 것은 없어요.
    // en: That was all of them; there is nothing to send.
    console.log('end:', a.iceGatheringState);
    return;
  }
  // ko: Firefox는 null에 앞서 빈 후보로 끝을 알려요. 이것은 보내요.
  // en: Firefox tells the end by an empty one first: send it.
  if (candidate.candidate !== '') {
    const { type, protocol, address, port } = candidate;
    console.log(type, protocol, address, port);
  }
  carry(candidate, b);
};
b.onicecandidate = ({ candidate }) => carry(candidate, a);

a.onconnectionstatechange = () =>
  console.log('A:', a.connectionState);

a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
