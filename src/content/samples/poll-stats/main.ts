// ko: id마다 지난번에 읽은 항목을 기억해 둬요.
// en: The entry that was read last, for each id.
const last = new Map();

function tell(now, before) {
  const { type, kind, timestamp } = now;
  const seconds = (timestamp - before.timestamp) / 1000;
  const kbits = (member) => {
    const bytes = now[member] - before[member];
    return Math.round((bytes * 8) / 1000 / seconds);
  };

  if (type === 'outbound-rtp')
    console.log('sent', kind, kbits('bytesSent'));
  if (type === 'inbound-rtp')
    console.log('arrived', kind, kbits('bytesReceived'));
  // ko: 내가 보낸 것의 손실과 왕복 시간(초)은 상대가 알려 줘요.
  // en: The other side tells loss and round trip (in seconds).
  if (type === 'remote-inbound-rtp')
    console.log('lost', now.fractionLost, now.roundTripTime);
}

async function look() {
  // ko: 직접 닫으면 이벤트가 없어요. 물어보기 전에 확인해요.
  // en: No event tells of your own close(), so look before you ask.
  if (pc.signalingState === 'closed') {
    return console.log('closed: nothing left to ask');
  }
  for (const now of (await pc.getStats()).values()) {
    const before = last.get(now.id);
    // ko: 같은 보고서를 또 받으면 0으로 나누게 돼요.
    // en: A report that is still the same would divide by 0.
    if (before && now.timestamp > before.timestamp)
      tell(now, before);
    last.set(now.id, now);
  }
  // ko: 다 읽은 다음에 다시 약속해요. 그래서 겹치지 않아요.
  // en: Only now the next one is arranged, so two never overlap.
  setTimeout(look, 400);
}

// ko: pc는 이미 연결돼서 영상과 소리를 보내고 있어요.
// en: pc is connected already, and sends picture and sound.
look();
setTimeout(() => pc.close(), 1300);
