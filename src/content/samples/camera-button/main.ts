// ko: sender를 받아 두세요. 트랙이 비어도 잃어버리지 않아요.
// en: Keep the sender: it is not lost when its track is.
const { sender } = pc.addTransceiver('video');

async function openCamera() {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: true,
  });
  return stream.getVideoTracks()[0];
}

// ko: 트랙을 바꾸고 앞의 것은 꺼요. null이면 정말로 꺼져요.
// en: Sends another track, or none, and stops the one before.
async function use(track) {
  const old = sender.track;
  await sender.replaceTrack(track);
  old?.stop();
}

// ko: 버튼은 트랙에 물어봐요. 따로 둔 변수는 어긋나니까요.
// en: The button asks the track: a flag beside it would drift.
function show(when) {
  const { track } = sender;
  const isOn = track?.readyState === 'live' && track.enabled;
  console.log(when, isOn ? 'camera on' : 'camera off');
}

await use(await openCamera());
show('at first:');
sender.track.enabled = false;
show('hidden:');

// ko: 새 트랙은 늘 켜진 채로 와요. 가렸던 것은 잊혔어요.
// en: A new track is always on: that it was hidden is forgotten.
await use(await openCamera());
show('another camera:');

await use(null);
show('turned off:');
// ko: kind로 찾는 코드는 이제 아무것도 못 찾아요.
// en: A search by kind finds nothing now.
const found = pc
  .getSenders()
  .find(({ track }) => track?.kind === 'video');
console.log('found by kind:', found);

await use(await openCamera());
show('turned on:');
