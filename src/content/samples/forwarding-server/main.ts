// ko: 서버를 대신해 메시지를 나르는 방이에요.
// en: The room passes messages on, as a server would.
const room = new Map();

class Peers {
  me;
  all = new Map();
  // ko: 새 연결에 실을 것을 넣고, 오는 트랙을 받아요.
  // en: What a new connection carries; what arrives on it.
  prepare = (pc, other) => {};
  onTrack = (other, track) => {};

  constructor(me) {
    this.me = me;
  }
  // ko: 나중에 온 사람이 먼저 있던 모두에게 말을 걸어요.
  // en: Who comes later speaks to all who are there.
  join() {
    for (const other of room.keys()) this.meet(other);
    room.set(this.me, this);
  }
  tell(to, what) {
    const text = JSON.stringify({ from: this.me, ...what });
    setTimeout(() => room.get(to)?.hear(JSON.parse(text)));
  }
  meet(other) {
    const pc = new RTCPeerConnection();
    const peer = {
      pc,
      early: [],
      offering: false,
      answering: false,
      ignore: false,
    };
    this.all.set(other, peer);
    pc.onicecandidate = ({ candidate }) =>
      candidate && this.tell(other, { candidate });
    pc.onnegotiationneeded = async () => {
      peer.offering = true;
      await pc.setLocalDescription();
      peer.offering = false;
      this.tell(other, { description: pc.localDescription });
    };
    pc.ontrack = ({ track }) => this.onTrack(other, track);
    pc.onconnectionstatechange = () => {
      console.log(this.me, 'to', other, pc.connectionState);
      if (pc.connectionState === 'failed') pc.restartIce();
    };
    this.prepare(pc, other);
    return peer;
  }
  async hear({ from, description, candidate, bye }) {
    if (bye) return this.forget(from);
    const peer = this.all.get(from) ?? this.meet(from);
    const { pc } = peer;
    if (candidate) return this.add(peer, candidate);
    const isOffer = description.type === 'offer';
    // ko: answer를 적용하는 중이라면 곧 stable이에요.
    // en: While an answer is being set, stable is near.
    const ready =
      !peer.offering &&
      (pc.signalingState === 'stable' || peer.answering);
    peer.ignore = isOffer && !ready && this.me < from;
    if (peer.ignore)
      return console.log(this.me, 'ignores', from);
    peer.answering = !isOffer;
    await pc.setRemoteDescription(description);
    peer.answering = false;
    for (const one of peer.early.splice(0))
      await this.add(peer, one);
    if (!isOffer) return;
    await pc.setLocalDescription();
    this.tell(from, { description: pc.localDescription });
  }
  async add(peer, candidate) {
    const { pc, early } = peer;
    // ko: description보다 먼저 온 후보는 기다려요.
    // en: Earlier than its description: it waits.
    if (!pc.remoteDescription) return early.push(candidate);
    try {
      await pc.addIceCandidate(candidate);
    } catch (error) {
      // ko: 무시한 offer에 딸린 후보라면 실패해도 괜찮아요.
      // en: A candidate of an ignored offer may fail.
      if (!peer.ignore) throw error;
    }
  }
  forget(other) {
    this.all.get(other)?.pc.close();
    this.all.delete(other);
  }
  leave() {
    for (const other of [...this.all.keys()]) {
      this.tell(other, { bye: true });
      this.forget(other);
    }
    room.delete(this.me);
  }
}

const server = new Peers('server');
const streams = new Map();
// ko: 새로 온 사람에게는 먼저 온 사람들의 영상을 보내요.
// en: A newcomer gets the pictures of those before.
server.prepare = (pc) => {
  for (const stream of streams.values())
    pc.addTrack(stream.getTracks()[0], stream);
};
// ko: 받은 영상은 나머지 모두에게 그대로 보내요.
// en: What arrives is passed on to everyone else.
server.onTrack = (from, track) => {
  const stream = new MediaStream([track]);
  streams.set(from, stream);
  for (const [other, { pc }] of server.all)
    if (other !== from) pc.addTrack(track, stream);
};
server.join();

const camera = await navigator.mediaDevices.getUserMedia({
  video: true,
});
const [picture] = camera.getTracks();
for (const name of ['ann', 'bob', 'cho']) {
  const person = new Peers(name);
  person.prepare = (pc) => pc.addTrack(picture, camera);
  let pictures = 0;
  person.onTrack = (_, track) => {
    track.onunmute = () => {
      pictures += 1;
      const { size } = person.all;
      console.log(
        name,
        'connections',
        size,
        'pictures',
        pictures,
      );
    };
  };
  // ko: 서버에게만 말을 걸어요.
  // en: Speaks to the server alone.
  room.set(name, person);
  person.meet('server');
}
