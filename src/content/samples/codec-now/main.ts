// ko: pc는 이미 연결돼서 영상을 보내고 있어요.
// en: pc is connected already, and sends a picture.
const sender = pc
  .getSenders()
  .find(({ track }) => track?.kind === 'video');

let exchanges = 0;
pc.onnegotiationneeded = () => exchanges++;

async function codec() {
  await new Promise((done) => setTimeout(done, 50));
  const report = await sender.getStats();
  const sent = [...report.values()].find(
    ({ type }) => type === 'outbound-rtp',
  );
  return report.get(sent?.codecId)?.mimeType;
}

// ko: 읽고, 바꾸고, 읽은 것을 통째로 돌려줘요.
// en: Read, change, and give back the whole of what was read.
async function send(mimeType) {
  const parameters = sender.getParameters();
  const [encoding] = parameters.encodings;

  // ko: 협상한 코덱 중에서만 고를 수 있어요.
  // en: Only what was negotiated may be chosen.
  encoding.codec = parameters.codecs.find(
    (one) => one.mimeType === mimeType,
  );
  await sender.setParameters(parameters);
  while ((await codec()) !== mimeType);
  console.log('sends', await codec());
}

while (!(await codec()));
console.log('at first', await codec());
await send('video/VP9');
await send('video/VP8');
console.log('exchanges', exchanges);

const parameters = sender.getParameters();
parameters.encodings[0].codec = {
  mimeType: 'video/H266',
  clockRate: 90_000,
};
try {
  await sender.setParameters(parameters);
} catch ({ name }) {
  console.log('refused:', name);
}
