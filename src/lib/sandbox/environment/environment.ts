import { createMemorySignaling } from '../../signaling/memory.ts';
import { createDialect, type SocketMessage } from './dialect.ts';
import { createHands, type Hands } from './hands.ts';
import { installDevices } from './media/devices.ts';
import { areTwo, hasRemote, isUsed, suppliesPc, usesMember } from './names.ts';
import { carryOffers, keepReceived } from './received.ts';
import { createRemotePeer } from './remote-peer.ts';
import { createSampleFile } from './sample-file.ts';
import { createCallWatch } from './sessions.ts';
import { createSocket, type OpenSocket } from './socket.ts';
import { createStage } from './stage/stage.ts';
import { namedAfter, USER_ID } from './two-files.ts';
import type { Environment, EnvironmentFile, EnvironmentOptions } from './types.ts';

/** A pair connects in some 30 ms; one that has not after so long will not. */
const CONNECT_MS = 5000;
/** Code that waits at its top level waits for the connection. */
const WAITING_MS = 400;
/** Until a handler of the code has made an offer that is needed. */
const CALL_MS = 100;
/** Hue in degrees and pitch in Hz of the two peers. */
const LOOKS = { A: { hue: 205, hertz: 440 }, B: { hue: 20, hertz: 554 } } as const;
const AN_OFFER = { description: { type: 'offer', sdp: '' } } as const;

/** Everything that names can stand for; each is made when it is first asked for. */
type Supplies = Readonly<Record<string, () => unknown>>;

/** Makes the surroundings that the guide's code takes for granted. Two files get half of it each, and each other. */
export function createEnvironment(options: EnvironmentOptions): Environment {
  const { global, files, needs, words, recorder, sink, now, after, soon, channel: rules } = options;
  const two = areTwo(files);
  const stage = createStage(options);
  const devices = options.devices ?? installDevices({ global, words, now, after });
  devices.whenShared(stage.share);
  const signaling = createMemorySignaling({
    peers: ['A', 'B'],
    sink,
    now,
    after,
    soon,
    ...(rules && { rules }),
  });
  const streams: Partial<Record<'A' | 'B', MediaStream>> = {};
  const streamOf = (peer: 'A' | 'B'): MediaStream =>
    (streams[peer] ??= devices.peerStream(
      peer === 'A' ? words.localVideo : words.remoteVideo,
      LOOKS[peer].hue,
      LOOKS[peer].hertz,
    ));

  let hands: Hands | undefined;
  const beginsAnew = createCallWatch();
  /** The code has sent a description itself. */
  let spoke = false;
  const sockets: Partial<Record<'A' | 'B', OpenSocket>> = {};
  const socketOf = (peer: 'A' | 'B'): OpenSocket =>
    (sockets[peer] ??= createSocket({
      id: USER_ID[peer],
      end: signaling.end(peer),
      ...(!two && { dialect: createDialect({ own: USER_ID.A, other: USER_ID.B }) }),
      soon,
      onError: (error) => global.reportError(error),
      onEmit: (message) => {
        spoke ||= 'description' in message;
        if (!two && beginsAnew(message)) sockets[peer]?.forget();
        hands?.leave(message);
      },
      unheard: (message: SocketMessage) => hands?.take(message) ?? false,
    }));

  const connections: Partial<Record<'A' | 'B', RTCPeerConnection>> = {};
  const channels: Partial<Record<'A' | 'B', RTCDataChannel>> = {};
  const constructors: Partial<Record<'A' | 'B', typeof RTCPeerConnection>> = {};
  const constructorOf = (peer: 'A' | 'B'): typeof RTCPeerConnection =>
    (constructors[peer] ??= namedAfter(peer, recorder));
  const pcOf = (peer: 'A' | 'B'): RTCPeerConnection =>
    (connections[peer] ??= new (constructorOf(peer))());
  const channelOf = (peer: 'A' | 'B'): RTCDataChannel =>
    (channels[peer] ??= pcOf(peer).createDataChannel('chat'));

  const ownsPc = suppliesPc(files, needs);
  const received = hasRemote(files, needs) ? keepReceived(signaling.end('A')) : undefined;
  const remote = received
    ? createRemotePeer({
        Connection: recorder.named('B'),
        end: signaling.end('B'),
        media: () => streamOf('B'),
        offersMedia: ownsPc && !needs.media && usesMember(files, 'pc', 'ontrack'),
        offersChannel: ownsPc && usesMember(files, 'pc', 'ondatachannel'),
        greeting: words.greeting,
      })
    : undefined;

  let sendsMedia = false;
  function addMedia(): void {
    if (sendsMedia) return;
    sendsMedia = true;
    const stream = streamOf('A');
    const pc = pcOf('A');
    for (const track of stream.getTracks()) pc.addTrack(track, stream);
    stage.localVideo.srcObject ??= stream;
  }

  function createPcHands(): Hands {
    const offers = [
      'onnegotiationneeded',
      'createOffer',
      'setLocalDescription',
      'addEventListener',
    ];
    return createHands({
      pc: pcOf('A'),
      end: signaling.end('A'),
      after,
      codeOffers: usesMember(files, 'pc', ...offers),
      codeTrickles: usesMember(files, 'pc', 'onicecandidate', 'addEventListener'),
    });
  }

  /** Connects `pc`: what the code does itself is left to it. */
  function connect(): void {
    const pc = pcOf('A');
    socketOf('A');
    if (!usesMember(files, 'pc', 'ontrack')) {
      pc.addEventListener('track', ({ streams: [stream] }) => {
        stage.remoteVideo.srcObject ??= stream ?? null;
      });
    }
    hands?.begin();
    if (needs.media) addMedia();
    if (needs.channel) channelOf('A');
    // Nothing to offer: the other side calls, once it is clear that the code has not made a channel or track after all.
    const brings = usesMember(files, 'pc', 'createDataChannel', 'addTrack', 'addTransceiver');
    if (needs.media || needs.channel || brings) return;
    after(CALL_MS, () => {
      if (!hands?.needed) void remote?.invite({ media: false, channel: true });
    });
  }

  async function untilConnected(): Promise<void> {
    const pc = pcOf('A');
    const given = channels.A;
    const isThere = (): boolean =>
      pc.connectionState === 'connected' &&
      remote?.pc?.connectionState === 'connected' &&
      (given === undefined || given.readyState === 'open');
    const until = now() + CONNECT_MS;
    while (!isThere()) {
      if (now() > until) return stage.note(words.notConnected);
      await new Promise<void>((resolve) => after(2, resolve));
    }
  }

  let ran = false;
  function ranToEnd(): void {
    if (ran) return;
    ran = true;
    if (hands) {
      if (needs.connection === 'connecting') connect();
      return;
    }
    // Code that waits to be called is called; what is still about to call gets the time for it.
    after(CALL_MS, () => {
      if (spoke || !sockets.A?.hears(AN_OFFER)) return;
      const media = needs.media || usesMember(files, 'pc', 'ontrack', 'addTrack', 'addTransceiver');
      void remote?.invite({ media, channel: !media });
    });
  }

  function suppliesFor(peer: 'A' | 'B'): Supplies {
    const other = peer === 'A' ? 'B' : 'A';
    return {
      ...(needs.connection !== 'none' && { pc: () => pcOf(peer) }),
      ...(needs.connection !== 'none' && { dataChannel: () => channelOf(peer) }),
      ...(two && { RTCPeerConnection: () => constructorOf(peer) }),
      ...(received && {
        receivedOffer: () => received.receivedOffer,
        receivedAnswer: () => received.receivedAnswer,
        answer: () => received.receivedAnswer,
        candidate: () => received.candidate,
      }),
      socket: () => socketOf(peer).socket,
      remoteUserId: () => USER_ID[other],
      config: (): RTCConfiguration => ({ iceServers: [] }),
      localStream: () => streamOf(peer),
      stream: () => streamOf(peer),
      track: () => streamOf(peer).getVideoTracks()[0],
      videoElement: () => stage.remoteVideo,
      file: () => createSampleFile(global),
      ...Object.fromEntries(Object.entries(stage.stubs).map(([name, stub]) => [name, () => stub])),
    };
  }

  return {
    async prepare() {
      if (received && isUsed(files, 'receivedAnswer', 'answer', 'candidate')) {
        carryOffers({
          global,
          end: signaling.end('A'),
          after,
          forCandidate: isUsed(files, 'candidate'),
          isOurs: (pc) => pc === remote?.pc || hands !== undefined,
        });
      }
      if (received && isUsed(files, 'receivedOffer')) {
        await remote?.invite({ media: needs.media, channel: !needs.media });
        const late = new Promise<void>((resolve) => after(WAITING_MS, resolve));
        await Promise.race([received.offered, late]);
      }
      after(WAITING_MS, ranToEnd);
      if (!ownsPc || two) return;
      if (needs.connection !== 'fresh') hands = createPcHands();
      switch (needs.connection) {
        case 'none':
          return;
        case 'fresh':
          if (needs.media) addMedia();
          if (needs.channel) channelOf('A');
          return;
        case 'connecting':
          // Senders that the code asks for have to be there; otherwise the code sees what adding them brings about.
          if (needs.media && usesMember(files, 'pc', 'getSenders', 'getTransceivers')) addMedia();
          return;
        case 'connected':
          connect();
          return untilConnected();
      }
    },
    bindings(file: EnvironmentFile) {
      const supplies = suppliesFor(file.peer ?? 'A');
      const names = file.free.filter((name) => Object.hasOwn(supplies, name));
      return Object.fromEntries(names.map((name) => [name, supplies[name]!()]));
    },
    ranToEnd,
    setChannel: (next) => signaling.setRules(next),
  };
}
