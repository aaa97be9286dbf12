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

const ann = new Peers('ann');
const bob = new Peers('bob');
let chat;
bob.prepare = (pc) => {
  chat = pc.createDataChannel('chat');
  chat.onopen = bothWantMore;
};
ann.join();
bob.join();

// ko: 동시에 바꿔도 엇갈린 offer는 하나만 남아요.
// en: Both change something at once; one offer survives.
function bothWantMore() {
  const { pc } = ann.all.get('bob');
  pc.addTransceiver('video');
  bob.all.get('ann').pc.addTransceiver('video');
  pc.onsignalingstatechange = () => {
    if (pc.signalingState !== 'stable') return;
    const kinds = pc
      .getTransceivers()
      .map(({ receiver }) => receiver.track.kind);
    if (kinds.length < 2) return;
    console.log('agreed on', kinds.join(' and '));
    bob.leave();
    setTimeout(() => console.log('ann knows', ann.all.size));
  };
}
