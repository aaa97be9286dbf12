// ko: 보고서는 Map 같은 객체예요. 맞는 첫 항목을 찾아요.
// en: The report works like a Map: this finds the first match.
const find = (report, fits) => [...report.values()].find(fits);

const isVideoOut = ({ type, kind }) =>
  type === 'outbound-rtp' && kind === 'video';

// ko: pc는 이미 연결돼서 영상을 보내고 있어요.
// en: pc is connected already, and sends video.
let before;
for (let round = 0; round < 3; round++) {
  await new Promise((done) => setTimeout(done, 1000));
  const now = find(await pc.getStats(), isVideoOut);

  // ko: 누적값이라 커지기만 해요. 차이를 시간으로 나눠요.
  // en: Counters only grow: a rate is a difference over time.
  if (before) {
    const bits = (now.bytesSent - before.bytesSent) * 8;
    const ms = now.timestamp - before.timestamp;
    const frames = now.framesSent - before.framesSent;
    console.log('kbit/s:', Math.round(bits / ms));
    console.log('frames/s:', Math.round((frames * 1000) / ms));
  }
  before = now;
}

// ko: 통하는 쌍은 여럿일 수 있어요. 쓰는 쌍은 transport에 있어요.
// en: Of the pairs that work, transport names the one in use.
const report = await pc.getStats();
const transport = find(report, (s) => s.type === 'transport');
const pair = report.get(transport.selectedCandidatePairId);
const local = report.get(pair.localCandidateId);
const remote = report.get(pair.remoteCandidateId);
console.log('from:', local.candidateType, local.protocol);
console.log('to:', remote.candidateType, remote.protocol);
