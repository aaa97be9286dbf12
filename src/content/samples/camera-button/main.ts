// ko: sender를 받아 두세요. 트랙이 비어도 잃어버리지 않아요.
// en: Keep the sender: it is not lost when its track is.
const { sender } = pc.addTransceiver('video');

// ko: 버튼은 트랙에 물어봐요. 따로 둔 변수는 어긋나니까요.
// en: The button asks the track: a flag beside it would drift.
function show(when) {
  const { track } = sender;
  const isOn = track?.readyState === 'live' && track.enabled;
  console.log(when, isOn ? 'camera on' : 'camera off');
}

async function turnOn() {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: true,
  });
  await sender.replaceTrack(stream.getVideoTracks()[0]);
}

// ko: 정말로 꺼요. 보내기도 멈추고, 표시등도 꺼져요.
// en: Really off: nothing is sent, and the light goes out.
async function turnOff() {
  const { track } = sender;
  await sender.replaceTrack(null);
  track.stop();
}

// ko: 잠깐 가려요. 카메라는 열린 채라 바로 되돌릴 수 있어요.
// en: Hides it for a moment: the camera stays open.
function hide() {
  sender.track.enabled = false;
}

await turnOn();
show('at first:');
hide();
show('hidden:');
await turnOff();
show('turned off:');

// ko: kind로 찾는 코드는 여기서부터 아무것도 못 찾아요.
// en: From here on, a search by kind finds nothing.
const found = pc
  .getSenders()
  .find(({ track }) => track?.kind === 'video');
console.log('found by kind:', found);

// ko: 새 트랙은 늘 켜진 채로 와요. 가렸던 것은 잊혔어요.
// en: A new track is always on: that it was hidden is forgotten.
await turnOn();
show('a new track:');
