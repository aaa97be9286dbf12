const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

// ko: 아무것도 넘기지 않았지만 값은 정해져 있어요.
// en: Nothing was said, and yet there are values.
const { iceServers, iceTransportPolicy, bundlePolicy } =
  a.getConfiguration();
console.log('servers:', iceServers.length);
console.log('policies:', iceTransportPolicy, bundlePolicy);

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onconnectionstatechange = () =>
  console.log('A:', a.connectionState);

a.createDataChannel('chat');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
