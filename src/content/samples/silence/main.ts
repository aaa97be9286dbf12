// ko: pc는 이미 연결돼서 소리를 보내고 있어요.
// en: pc is connected already, and sends sound.
const sender = pc
  .getSenders()
  .find(({ track }) => track?.kind === 'audio');
const microphone = sender.track;

const sleep = (ms) =>
  new Promise((done) => setTimeout(done, ms));

async function packets() {
  const report = await sender.getStats();
  return [...report.values()].find(
    ({ type }) => type === 'outbound-rtp',
  ).packetsSent;
}

// ko: 0.2초 동안 나간 패킷을 세요.
// en: Counts the packets of 0.2 s.
async function count(what) {
  await sleep(100);
  const before = await packets();
  await sleep(200);
  const sent = (await packets()) - before;
  console.log(what, sent > 0 ? 'sends' : 'is silent', sent);
}

await count('on');

// ko: 무음도 소리라서 그대로 나가요.
// en: Silence is sent like any other sound.
microphone.enabled = false;
await count('enabled = false');

// ko: 보낼 트랙이 없으면 나가는 것도 없어요.
// en: Nothing to send, so nothing is sent.
await sender.replaceTrack(null);
await count('no track');
console.log('microphone:', microphone.readyState);

// ko: 되돌리는 데 교환은 필요 없어요.
// en: The way back takes no exchange either.
microphone.enabled = true;
await sender.replaceTrack(microphone);
await count('back');
