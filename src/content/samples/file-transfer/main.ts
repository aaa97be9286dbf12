const a = new RTCPeerConnection();
const b = new RTCPeerConnection();
a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

const CHUNK = 16 * 1024;
const ENOUGH = 256 * 1024;
const bytes = new Uint8Array(1_000_000);
const file = new File([bytes], 'picture.raw');
const channel = a.createDataChannel('file');
channel.bufferedAmountLowThreshold = ENOUGH / 4;
channel.onmessage = ({ data }) => console.log('A:', data);
channel.onopen = async () => {
  const { name, size } = file;
  channel.send(JSON.stringify({ name, size }));
  let longest = 0;
  for (let at = 0; at < size; at += CHUNK) {
    const chunk = file.slice(at, at + CHUNK);
    // ko: 대기열이 길면 줄어들 때까지 기다려요.
    // en: While the queue is long, wait for it to shrink.
    if (channel.bufferedAmount > ENOUGH)
      await new Promise((go) => {
        channel.onbufferedamountlow = go;
      });
    channel.send(await chunk.arrayBuffer());
    longest = Math.max(longest, channel.bufferedAmount);
  }
  console.log('A: queue at most', longest, 'bytes');
};

b.ondatachannel = ({ channel }) => {
  channel.binaryType = 'arraybuffer';
  const parts = [];
  let header,
    received = 0;
  channel.onmessage = ({ data }) => {
    if (typeof data === 'string') {
      header = JSON.parse(data);
      return;
    }
    parts.push(data);
    received += data.byteLength;
    if (received < header.size) return;
    const copy = new File(parts, header.name);
    console.log('B: has', copy.name, copy.size);
    // ko: 다 받았다는 건 받은 쪽만 알아요.
    // en: Only the receiver knows that it has all.
    channel.send('all of it is here');
  };
};

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
