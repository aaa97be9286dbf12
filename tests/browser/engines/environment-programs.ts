/**
 * A table: fragments as guides and answers in forums print them. Each takes names for granted that it does not declare;
 * together they use every name that the environment supplies.
 */
import type { Expected } from './environment-run.ts';

export interface Fragment extends Expected {
  readonly does: string;
  readonly code: string;
}

const bothConnect = ['A connection connected', 'B connection connected'];

export const FRAGMENTS: readonly Fragment[] = [
  {
    does: 'makes its own connection from a configuration',
    code: `const link = new RTCPeerConnection(config);
console.log('servers', config.iceServers.length, link.signalingState);`,
    connection: 'none',
    lines: ['servers 0 stable'],
    trace: ['A construct'],
  },
  {
    does: 'declares a name itself that would be supplied',
    code: `const socket = { emit: (name) => console.log('my own', name) };
socket.emit('offer');`,
    connection: 'none',
    lines: ['my own offer'],
  },
  {
    does: 'offers from a new connection that has something to offer',
    code: `const first = await pc.createOffer();
console.log(first.type, first.sdp.includes('m=video'), pc.signalingState);`,
    connection: 'fresh',
    lines: ['offer true stable'],
  },
  {
    does: 'answers what the remote peer offered',
    code: `await pc.setRemoteDescription(receivedOffer);
const reply = await pc.createAnswer();
await pc.setLocalDescription(reply);
console.log(reply.type, pc.signalingState);`,
    connection: 'fresh',
    lines: ['answer stable'],
    trace: ['B sent offer', 'A createAnswer fulfilled'],
  },
  {
    does: 'answers over the socket, and is connected',
    code: `pc.onicecandidate = ({ candidate }) => socket.emit('ice', { to: remoteUserId, candidate });
socket.on('ice', ({ candidate }) => pc.addIceCandidate(candidate));
pc.onconnectionstatechange = () => console.log('now', pc.connectionState);
await pc.setRemoteDescription(receivedOffer);
await pc.setLocalDescription();
socket.emit('answer', { to: remoteUserId, answer: pc.localDescription });`,
    connection: 'fresh',
    lines: ['now connecting', 'now connected'],
    trace: bothConnect,
  },
  {
    does: 'plays both roles with one connection, which the browser refuses',
    code: `await pc.setLocalDescription(await pc.createOffer());
console.log(pc.signalingState);
await pc.createAnswer();`,
    connection: 'fresh',
    lines: ['have-local-offer'],
    problems: ['InvalidStateError 3'],
  },
  {
    does: 'applies an answer to its own offer that it never sent',
    code: `await pc.setLocalDescription(await pc.createOffer());

await pc.setRemoteDescription(receivedAnswer);
console.log(pc.signalingState, pc.remoteDescription.type);`,
    connection: 'fresh',
    lines: ['stable answer'],
    trace: ['A sent offer', 'B sent answer'],
  },
  {
    does: 'applies an answer where it has been offered to, which the browser refuses',
    code: `await pc.setRemoteDescription(receivedOffer);

await pc.setRemoteDescription(receivedAnswer);`,
    connection: 'fresh',
    problems: ['InvalidStateError 3'],
  },
  {
    does: 'goes through a whole life in the order of an outline',
    code: `const line = new RTCPeerConnection(config);
for (const one of stream.getTracks()) line.addTrack(one, stream);
await line.setLocalDescription(await line.createOffer());
await line.setRemoteDescription(answer);
await line.addIceCandidate(candidate);
console.log('candidate of', candidate.candidate.split(' ')[7]);
line.ontrack = (event) => (videoElement.srcObject = event.streams[0]);
line.close();
console.log(line.connectionState);`,
    connection: 'none',
    lines: ['candidate of host', 'closed'],
    trace: ['A sent offer', 'A addIceCandidate fulfilled', 'A connection closed'],
  },
  {
    does: 'takes candidates from the socket and leaves the rest to others',
    code: `socket.on('ice-candidate', async (data) => {
  await pc.addIceCandidate(data.candidate);
  console.log('added', typeof data.from);
});`,
    connection: 'connecting',
    lines: ['added string'],
    trace: bothConnect,
  },
  {
    does: 'takes bare candidates, as it sends them',
    code: `pc.onicecandidate = (event) => socket.emit('candidate', event.candidate);
socket.on('candidate', async (one) => {
  await pc.addIceCandidate(one);
  console.log(one === null ? 'no more' : 'one ' + one.sdpMid);
});`,
    connection: 'connecting',
    lines: ['one '],
    trace: ['A connection connected'],
  },
  {
    does: 'adds a track twice, which the browser refuses',
    code: `const mine = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
mine.getTracks().forEach((one) => pc.addTrack(one, mine));
pc.addTrack(mine.getVideoTracks()[0], mine);`,
    connection: 'fresh',
    problems: ['InvalidAccessError 3'],
  },
  {
    does: 'adds the track that is there',
    code: `const sender = pc.addTrack(track, localStream);
console.log(sender.track.kind, sender.track.label, pc.getSenders().length);`,
    connection: 'fresh',
    lines: ['video Camera (synthetic) 1'],
  },
  {
    does: 'removes all tracks of a call, and the call is negotiated anew',
    code: `pc.getSenders().forEach((sender) => pc.removeTrack(sender));`,
    connection: 'connected',
    trace: ['A sent offer', 'A sent offer', 'B removetrack', 'A negotiationneeded'],
  },
  {
    does: 'lists senders, receivers and transceivers of a call',
    code: `console.log(pc.getSenders().map(({ track }) => track.kind).sort().join());
console.log(pc.getReceivers().map(({ track }) => track.kind).sort().join());
console.log(pc.getTransceivers().map(({ currentDirection }) => currentDirection).join());`,
    connection: 'connected',
    lines: ['audio,video', 'audio,video', 'sendrecv,sendrecv'],
    stage: true,
  },
  {
    does: 'reads statistics of a call, and of one of its senders',
    code: `const types = new Set();
(await pc.getStats()).forEach(({ type }) => types.add(type));
console.log(types.has('candidate-pair'), (await pc.getSenders()[0].getStats()).size > 0);`,
    connection: 'connected',
    lines: ['true true'],
  },
  {
    does: 'ends a call',
    code: `pc.close();
console.log(pc.connectionState, pc.signalingState);`,
    connection: 'connected',
    lines: ['closed closed'],
  },
  {
    does: 'restarts ICE by an offer to whose answer it does not listen',
    code: `const ufrag = () => /ufrag:(\\S+)/.exec(pc.localDescription.sdp)[1];
const before = ufrag();
await pc.setLocalDescription(await pc.createOffer({ iceRestart: true }));
socket.emit('offer', { target: remoteUserId, offer: pc.localDescription });
console.log('new credentials', ufrag() !== before);`,
    connection: 'connected',
    lines: ['new credentials true'],
    trace: ['A sent offer', 'A sent offer', 'A delivered answer', 'A delivered answer'],
  },
  {
    does: 'restarts ICE and leaves the negotiation to others',
    code: `pc.restartIce();`,
    connection: 'connected',
    trace: ['A negotiationneeded', 'A sent offer', 'A sent offer', 'A delivered answer'],
  },
  {
    does: 'listens to candidates and sends them',
    code: `pc.onicecandidate = (event) => {
  if (event.candidate) {
    console.log(event.candidate.type);
    socket.emit('ice-candidate', { target: remoteUserId, candidate: event.candidate });
  } else console.log('gathered');
};`,
    connection: 'connecting',
    lines: ['host', 'gathered'],
    trace: bothConnect,
  },
  {
    does: 'shows the tracks that arrive',
    code: `pc.ontrack = ({ track, streams }) => {
  console.log(track.kind, track.label);
  const video = document.getElementById('remoteVideo');
  console.log('the same element', video === videoElement);
  video.srcObject = streams[0];
  track.onunmute = () => console.log('plays', track.kind);
};`,
    connection: 'connecting',
    lines: ['audio remote audio', 'video remote video', 'the same element true', 'plays video'],
    stage: true,
  },
  {
    does: 'tells its interface what state the connection is in',
    code: `pc.onconnectionstatechange = () => {
  console.log(pc.connectionState);
  if (pc.connectionState === 'connecting') showLoadingSpinner();
  if (pc.connectionState !== 'connected') return;
  hideLoadingSpinner();
  showVideoChat();
  updateQualityIndicator('good');
};`,
    connection: 'connecting',
    lines: ['connecting', 'connected'],
    stage: true,
  },
  {
    does: 'listens to the states of ICE, of gathering and of signaling',
    code: `pc.oniceconnectionstatechange = () => console.log('ice', pc.iceConnectionState);
pc.onsignalingstatechange = () => console.log('signaling', pc.signalingState);
pc.onicegatheringstatechange = () => {
  console.log('gathering', pc.iceGatheringState);
  if (pc.iceGatheringState === 'gathering') showProgressBar();
  else hideProgressBar();
};`,
    connection: 'connecting',
    lines: [
      'ice checking',
      'ice connected',
      'gathering gathering',
      'gathering complete',
      'signaling have-local-offer',
      'signaling stable',
    ],
  },
  {
    does: 'offers when it is needed, and leaves the answer to others',
    code: `pc.onnegotiationneeded = async () => {
  const fresh = await pc.createOffer();
  await pc.setLocalDescription(fresh);
  socket.emit('offer', { target: remoteUserId, offer: pc.localDescription });
  console.log('offered');
};`,
    connection: 'connecting',
    lines: ['offered'],
    trace: bothConnect,
  },
  {
    does: 'waits for a channel',
    code: `pc.ondatachannel = ({ channel }) => {
  console.log('got', channel.label);
  channel.onmessage = ({ data }) => console.log('heard', data);
};`,
    connection: 'connecting',
    lines: ['got remote', 'heard Hello from the remote peer!'],
  },
  {
    does: 'opens a channel and waits for another with the same connection',
    code: `const chat = pc.createDataChannel('chat', { ordered: true, maxRetransmits: 3 });
chat.onopen = () => chat.send('hi');
chat.onmessage = ({ data }) => console.log('back', data);
pc.ondatachannel = ({ channel }) => {
  channel.onmessage = () => channel.send('thanks');
};`,
    connection: 'connecting',
    lines: ['back hi'],
    trace: ['B message "hi"', 'B message "thanks"'],
  },
  {
    does: 'switches what a call sends',
    code: `const sender = pc.getSenders().find(({ track }) => track?.kind === 'video');
sender.track.enabled = !sender.track.enabled;
console.log('enabled', sender.track.enabled);
const shared = await navigator.mediaDevices.getDisplayMedia({ video: { cursor: 'always' }, audio: false });
const [picture] = shared.getVideoTracks();
picture.onended = () => console.log('never by stop()');
await sender.replaceTrack(picture);
console.log(picture.label, picture.getSettings().displaySurface);`,
    connection: 'connected',
    lines: ['enabled false', 'Screen (synthetic) monitor'],
    stage: true,
  },
  {
    does: 'prefers a codec',
    code: `function prefer(pc, name) {
  const [video] = pc.getTransceivers().filter(({ sender }) => sender.track?.kind === 'video');
  const { codecs } = RTCRtpReceiver.getCapabilities('video');
  const liked = codecs.filter(({ mimeType }) => mimeType.endsWith(name));
  video.setCodecPreferences([...liked, ...codecs.filter((one) => !liked.includes(one))]);
  console.log('prefers', name, liked.length > 0);
}
prefer(pc, 'VP8');`,
    connection: 'connected',
    lines: ['prefers VP8 true'],
  },
  {
    does: 'sends texts, bytes and a file over a channel that is open',
    code: `dataChannel.onmessage = ({ data }) => console.log('back', data);
dataChannel.send('text');
dataChannel.send(new Uint8Array([1, 2, 3]));
const piece = 16384;
let sent = 0;
for (let at = 0; at < file.size; at += piece) {
  const bytes = await file.slice(at, at + piece).arrayBuffer();
  dataChannel.send(bytes);
  sent += bytes.byteLength;
}
console.log(file.name, sent === file.size, sent);`,
    connection: 'connected',
    lines: ['pcscope.txt true 204800', 'back text'],
    trace: ['B message "text"'],
  },
  {
    does: 'measures a call again and again',
    code: `class Meter {
  constructor(pc) { this.pc = pc; }
  async level() {
    let level = 'poor';
    (await this.pc.getStats()).forEach((one) => { if (one.type === 'outbound-rtp') level = 'fair'; });
    return level;
  }
}
const meter = new Meter(pc);
setInterval(async () => {
  const level = await meter.level();
  updateQualityIndicator(level);
  console.log('level', level);
}, 50);`,
    connection: 'connected',
    lines: ['level fair', 'level fair'],
    stage: true,
  },
  {
    does: 'manages calls by user, over the socket that it is given',
    code: `class Calls {
  #calls = new Map();
  constructor(socket, stream) { Object.assign(this, { socket, stream }); }
  call(user) {
    const pc = new RTCPeerConnection();
    for (const one of this.stream.getTracks()) pc.addTrack(one, this.stream);
    pc.onicecandidate = ({ candidate }) => this.socket.emit('ice-candidate', { target: user, candidate });
    pc.ontrack = ({ streams }) => this.show(user, streams[0]);
    pc.onnegotiationneeded = async () => {
      await pc.setLocalDescription();
      this.socket.emit('offer', { target: user, offer: pc.localDescription });
    };
    this.#calls.set(user, pc);
  }
  show(user, stream) {
    if (document.getElementById(user)) return;
    const video = Object.assign(document.createElement('video'), { id: user, autoplay: true });
    document.getElementById('remoteVideos').append(video);
    video.srcObject = stream;
    video.onplaying = () => console.log('plays silently', video.muted);
  }
  of(user) { return this.#calls.get(user); }
}
const calls = new Calls(socket, localStream);
socket.on('answer', ({ from, answer }) => calls.of(from).setRemoteDescription(answer));
socket.on('ice-candidate', ({ from, candidate }) => calls.of(from).addIceCandidate(candidate));
calls.call(remoteUserId);`,
    connection: 'none',
    trace: bothConnect,
    stage: true,
  },
  {
    does: 'reads handlers and sets none',
    code: `pc.onicecandidate;
pc.ontrack;
console.log(pc.onconnectionstatechange);`,
    connection: 'connecting',
    lines: ['null'],
    trace: bothConnect,
  },
  {
    does: 'waits at its top level for a connection that others make',
    code: `await new Promise((resolve) => {
  pc.onconnectionstatechange = () => pc.connectionState === 'connected' && resolve();
});
console.log('there');`,
    connection: 'connecting',
    lines: ['there'],
  },
  {
    does: 'calls a remote peer that is just calling',
    code: `console.log(receivedOffer.type);
pc.createDataChannel('any').onopen = () => console.log('open');
socket.on('answer', ({ answer }) => pc.setRemoteDescription(answer));
socket.on('ice-candidate', ({ candidate, from }) => pc.addIceCandidate(candidate).catch(() => {}));
pc.onicecandidate = ({ candidate }) => socket.emit('ice-candidate', { target: remoteUserId, candidate });
await pc.setLocalDescription();
socket.emit('offer', { target: remoteUserId, offer: pc.localDescription });`,
    connection: 'fresh',
    lines: ['offer', 'open'],
    trace: bothConnect,
  },
  {
    does: 'waits to be called',
    code: `socket.on('offer', async ({ offer, from }) => {
  await pc.setRemoteDescription(offer);
  await pc.setLocalDescription();
  socket.emit('answer', { target: from, answer: pc.localDescription });
  console.log('answered', from === remoteUserId);
});
socket.on('ice-candidate', ({ candidate }) => pc.addIceCandidate(candidate));
pc.onicecandidate = ({ candidate }) => socket.emit('ice-candidate', { target: remoteUserId, candidate });`,
    connection: 'fresh',
    lines: ['answered true'],
    trace: bothConnect,
  },
  {
    does: 'negotiates perfectly over one kind of message',
    code: `let making = false;
pc.onnegotiationneeded = async () => {
  making = true;
  await pc.setLocalDescription();
  socket.emit('message', { description: pc.localDescription });
  making = false;
};
pc.onicecandidate = ({ candidate }) => socket.emit('message', { candidate });
socket.on('message', async ({ description, candidate }) => {
  if (description) {
    if (description.type === 'offer' && (making || pc.signalingState !== 'stable')) return;
    await pc.setRemoteDescription(description);
    if (description.type === 'offer') {
      await pc.setLocalDescription();
      socket.emit('message', { description: pc.localDescription });
    }
  } else await pc.addIceCandidate(candidate);
});
pc.createDataChannel('any');`,
    connection: 'fresh',
    trace: bothConnect,
  },
  {
    does: 'uses every function of its interface, with texts of its own',
    code: `showLoadingSpinner('one moment');
showProgressBar('half');
showReconnectingMessage();
showErrorMessage('no luck');
updateQualityIndicator('poor');
hideLoadingSpinner();
hideProgressBar();
const shown = () => [...document.querySelectorAll('[role=status] > *')].map((row) => row.textContent);
console.log(shown().join(' | '));
cleanupUI();
console.log('left', shown().length);
showVideoChat();`,
    connection: 'none',
    lines: ['!no luck | Connection quality: poor', 'left 0'],
    stage: true,
  },
];
