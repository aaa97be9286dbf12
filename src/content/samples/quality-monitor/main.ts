const LEVELS = ['unknown', 'good', 'fair', 'poor'];

// ko: 손실을 말할 수 없으면 unknown이에요. good이 아니에요.
// en: Where loss is not known, say so: unknown is not good.
function judge(loss) {
  if (loss === undefined) return 'unknown';
  if (loss >= 0.1) return 'poor';
  return loss >= 0.02 ? 'fair' : 'good';
}

class QualityMonitor {
  #last = new Map();

  // ko: 지난번에 본 뒤로 이 스트림이 잃은 비율이에요.
  // en: What share of this stream was lost since the last look.
  #loss(now) {
    const before = this.#last.get(now.id);
    this.#last.set(now.id, now);
    if (!before) return undefined;
    const lost = now.packetsLost - before.packetsLost;
    const arrived =
      now.packetsReceived - before.packetsReceived;
    // ko: 온 것도 잃은 것도 없어요. 꺼진 카메라일 뿐이에요.
    // en: Nothing came, nothing is missing: no camera, no verdict.
    if (lost + arrived <= 0) return undefined;
    return Math.max(0, lost) / (lost + arrived);
  }

  // ko: 스트림마다 한 줄, 전체는 가장 나쁜 것으로 정해요.
  // en: One row for each stream; the worst of them is the verdict.
  async look(pc) {
    const rows = [];
    for (const entry of (await pc.getStats()).values()) {
      if (entry.type !== 'inbound-rtp') continue;
      const loss = this.#loss(entry);
      rows.push({ kind: entry.kind, loss, level: judge(loss) });
    }
    const worst = Math.max(
      0,
      ...rows.map((row) => LEVELS.indexOf(row.level)),
    );
    return { level: LEVELS[worst], rows };
  }
}

const monitor = new QualityMonitor();
for (let round = 1; round <= 3; round++) {
  const { level, rows } = await monitor.look(pc);
  console.log(`look ${round}:`, level);
  for (const { kind, loss } of rows)
    console.log(kind, 'lost', loss);
  updateQualityIndicator(level);
  await new Promise((done) => setTimeout(done, 400));
}
