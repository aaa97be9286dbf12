const pc = new RTCPeerConnection({
  iceServers: [
    {
      urls: 'turn:127.0.0.1:50009?transport=tcp',
      username: 'user',
      credential: 'secret',
    },
  ],
});

// ko: 1. 던짐. 프로미스가 없는 메서드예요.
// en: 1. Thrown: by a method without a promise.
try {
  pc.createDataChannel('a', { negotiated: true });
} catch (error) {
  console.warn('1', error.name);
}

// ko: 2. 거부. await가 있어야 catch가 받아요.
// en: 2. Rejected: only with await does catch see it.
try {
  await pc.createAnswer();
} catch (error) {
  console.warn('2', error.name);
}

// ko: 3. 이벤트. 예외는 나지 않아요.
// en: 3. An event: nothing is thrown.
pc.onicecandidateerror = ({ errorCode }) =>
  console.warn('3', errorCode);

// ko: 4. 상태. 어떤 호출도 실패하지 않아요.
// en: 4. A state: no call fails.
pc.onsignalingstatechange = () =>
  console.log('4', pc.signalingState);

pc.createDataChannel('chat');
await pc.setLocalDescription();

// ko: 5. 침묵. 아무도 answer를 보내지 않아요.
// en: 5. Silence: nobody will send an answer.
pc.onicegatheringstatechange = () => {
  if (pc.iceGatheringState === 'complete')
    console.log('5', pc.connectionState);
};
