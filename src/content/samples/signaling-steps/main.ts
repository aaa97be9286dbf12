const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onsignalingstatechange = () =>
  console.log('A:', a.signalingState);
b.onsignalingstatechange = () =>
  console.log('B:', b.signalingState);

// ko: 여기서는 상태만 봐요. 후보를 나르지 않아 연결되지는 않아요.
// en: Without candidates it never connects: see the states alone.
a.addTransceiver('video');

console.log('offer');
await a.setLocalDescription();

// ko: 같은 상태로 다시 가면 이벤트가 없어요.
// en: The same state again: no event.
console.log('offer again');
await a.setLocalDescription();

console.log('take it back');
await a.setLocalDescription({ type: 'rollback' });

console.log('offer once more, and the answer');
await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);

// ko: 닫는 쪽에는 이벤트가 오지 않아요.
// en: Whoever closes is told nothing.
a.close();
console.log('closed:', a.signalingState);
