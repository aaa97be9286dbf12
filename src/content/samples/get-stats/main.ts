// ko: 맵처럼 생긴 보고서에서 조건에 맞는 첫 항목을 찾아요.
// en: The report is a map: finds its first entry that fits.
const find = (report, fits) => [...report.values()].find(fits);

const isVideoOut = ({ type, kind }) =>
  type === 'outbound-rtp' && kind === 'video';

// ko: pc는 이미 연결돼서 영상을 보내고 있어요.
// en: pc is connected already, and sends video.
const before = find(await pc.getStats(), isVideoOut);
await new Promise((done) => setTimeout(done, 1000));

const report = await pc.getStats();
const after = find(report, isVideoOut);

// ko: 값은 계속 쌓이기만 해요. 두 값의 차이가 속도예요.
// en: Counters only grow. A rate is a difference over time.
const bits = (after.bytesSent - before.bytesSent) * 8;
const ms = after.timestamp - before.timestamp;
console.log('kbit/s:', Math.round(bits / ms));
console.log('frames:', after.framesSent - before.framesSent);

// ko: 성공한 쌍은 여럿일 수 있어요. 쓰는 쌍은 transport가 알아요.
// en: Of the pairs that work, transport names the one in use.
const transport = find(
  report,
  ({ type }) => type === 'transport',
);
const pair = report.get(transport.selectedCandidatePairId);
const local = report.get(pair.localCandidateId);
const remote = report.get(pair.remoteCandidateId);
console.log(
  'route:',
  local.candidateType,
  '→',
  remote.candidateType,
);
