const pc = new RTCPeerConnection({
  iceServers: [
    {
      // ko: 이 포트에는 아무도 없어요.
      // en: Nobody listens on this port.
      urls: 'turn:127.0.0.1:50009?transport=tcp',
      username: 'user',
      credential: 'secret',
    },
  ],
});

// ko: 어느 서버에 무슨 문제가 있는지 알려 주는 것은 이것뿐이에요.
// en: Nothing else tells which server fails, and how.
pc.onicecandidateerror = ({ errorCode, errorText, url }) =>
  console.warn(errorCode, errorText || '(no text)', url);

pc.onicecandidate = ({ candidate }) => {
  if (candidate?.candidate) console.log(candidate.type);
};

// ko: 다른 후보는 그대로 나오고, 수집도 끝까지 가요.
// en: Other candidates come all the same, and gathering ends.
pc.onicegatheringstatechange = () =>
  console.log(pc.iceGatheringState);

pc.createDataChannel('chat');
await pc.setLocalDescription();
