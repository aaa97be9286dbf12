const a = new RTCPeerConnection();
const b = new RTCPeerConnection();

a.onicecandidate = ({ candidate }) =>
  b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) =>
  a.addIceCandidate(candidate);

// ko: 첫 채널은 offer보다 먼저 만들어야 함께 협상돼요.
// en: The first channel comes before the offer, to be in it.
const chat = a.createDataChannel('chat');

try {
  chat.send('too early');
} catch (error) {
  console.warn(error.name, 'in', chat.readyState);
}

chat.onopen = () => {
  chat.send('hello');
  // ko: 객체를 그대로 보내면 "[object Object]"가 도착해요.
  // en: The object itself would arrive as "[object Object]".
  chat.send(JSON.stringify({ x: 1, y: 2 }));
  chat.send(new Uint8Array([1, 2, 3]));
};
chat.onclose = () =>
  console.log('A:', chat.readyState, a.connectionState);

b.ondatachannel = ({ channel }) => {
  // ko: 기본값이 브라우저마다 달랐으니 직접 정해 두세요.
  // en: Browsers have had different defaults: set it.
  channel.binaryType = 'arraybuffer';
  channel.onmessage = ({ data }) => {
    console.log('B: received', data);
    // ko: 채널만 닫혀요. 연결은 그대로예요.
    // en: Closes the channel; the connection stays.
    if (data instanceof ArrayBuffer) channel.close();
  };
};

await a.setLocalDescription();
await b.setRemoteDescription(a.localDescription);
await b.setLocalDescription();
await a.setRemoteDescription(b.localDescription);
