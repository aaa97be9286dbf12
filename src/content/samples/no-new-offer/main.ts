// ko: pc는 이미 연결돼서 영상을 보내고 있어요.
// en: pc is connected already, and sends a picture.
const sender = pc
  .getSenders()
  .find(({ track }) => track?.kind === 'video');
const camera = sender.track;

let asked = 0;
pc.addEventListener('negotiationneeded', () => {
  asked += 1;
});

async function timed(what, change) {
  const start = performance.now();
  await change();
  const ms = (performance.now() - start).toFixed(1);
  console.log(what, `${ms} ms`);
}

await timed('maxBitrate', () => {
  const parameters = sender.getParameters();
  parameters.encodings[0].maxBitrate = 150_000;
  return sender.setParameters(parameters);
});
console.log(
  'limit:',
  sender.getParameters().encodings[0].maxBitrate,
);

// ko: 다른 트랙으로 바꾸고, 다시 되돌려요.
// en: Another track, and back again.
const copy = camera.clone();
await timed('replaceTrack', () => sender.replaceTrack(copy));
await timed('and back', () => sender.replaceTrack(camera));
copy.stop();

await timed('getStats', () => pc.getStats());

// ko: negotiationneeded는 나중에 올 수도 있으니 조금 기다려요.
// en: negotiationneeded may come later: wait a little.
await new Promise((done) => setTimeout(done, 100));
console.log('new offers asked for:', asked);
