// ko: description보다 먼저 온 후보가 기다리는 곳이에요.
// en: Where candidates wait that come before the offer.
const early = [];

socket.on('ice-candidate', async ({ candidate }) => {
  // ko: 지금 더하면 InvalidStateError로 버려져요.
  // en: Added now, it would be refused and lost.
  if (!pc.remoteDescription) {
    early.push(candidate);
    console.log('early:', early.length);
    return;
  }
  await pc.addIceCandidate(candidate);
  console.log('added in time');
});

socket.on('offer', async ({ offer }) => {
  // ko: 카메라 허락을 기다리는 사이에도 후보는 계속 와요.
  // en: While the user is asked, candidates keep coming.
  const stream = await navigator.mediaDevices.getUserMedia({
    video: true,
  });
  stream
    .getTracks()
    .forEach((track) => pc.addTrack(track, stream));

  await pc.setRemoteDescription(offer);
  for (const candidate of early.splice(0)) {
    await pc.addIceCandidate(candidate);
    console.log('added late');
  }

  await pc.setLocalDescription();
  socket.emit('answer', {
    target: remoteUserId,
    answer: pc.localDescription,
  });
});

pc.onicecandidate = ({ candidate }) =>
  socket.emit('ice-candidate', {
    target: remoteUserId,
    candidate,
  });
