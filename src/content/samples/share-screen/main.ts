const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

a.onnegotiationneeded = async () => {
  console.log('A: negotiates');
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
};

const { mediaDevices } = navigator;
const stream = await mediaDevices.getUserMedia({ video: true });
const [camera] = stream.getVideoTracks();
const video = a.addTrack(camera, stream);

async function share() {
  const display = await mediaDevices.getDisplayMedia();
  const [screen] = display.getVideoTracks();
  // ko: 브라우저의 “공유 중지” 버튼만 이 이벤트를 일으켜요.
  // en: Only the browser's own "Stop sharing" fires this.
  screen.onended = goBack;
  screen.contentHint = 'detail';
  await video.replaceTrack(screen);
}

// ko: 어떤 버튼으로 멈추든 여기로 와요. 카메라는 켜져 있었어요.
// en: All buttons lead here. The camera has been on all along.
async function goBack() {
  const screen = video.track;
  await video.replaceTrack(camera);
  screen.stop();
  console.log('screen', screen.readyState);
  console.log('camera', camera.readyState);
}

b.ontrack = ({ streams }) =>
  (videoElement.srcObject = streams[0]);

// ko: B에게는 이벤트가 없어요. 그림의 모양만 바뀌어요.
// en: B gets no event, only a picture of another shape.
const seen = (shape) =>
  new Promise((done) => {
    videoElement.onresize = () => {
      const { videoWidth: w, videoHeight: h } = videoElement;
      if ((w / h).toFixed(2) === shape) done(shape);
    };
  });
console.log('B: sees', await seen('1.33'));
await share();
console.log('B: sees', await seen('1.78'));
await goBack();
console.log('B: sees', await seen('1.33'));
