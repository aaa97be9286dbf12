// ko: offer보다 먼저 온 후보를 모아 두는 곳이에요.
// en: Candidates wait here until the offer is applied.
const early = [];

socket.on('ice-candidate', async ({ candidate }) => {
  // ko: 지금 추가하면 오류가 나고 이 후보를 잃어요.
  // en: Adding it now would fail, and the candidate be lost.
  if (!pc.remoteDescription) {
    early.push(candidate);
    console.log('early:', early.length);
    return;
  }
  await pc.addIceCandidate(candidate);
  console.log('added in time');
});

socket.on('offer', async ({ offer }) => {
  // ko: 카메라 권한을 기다리는 시간이라고 해 볼게요.
  // en: Stands for the time it takes to get camera permission.
  await new Promise((done) => setTimeout(done, 300));

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
