// @ts-nocheck -- programs of pages, untyped as those are
export const identity = {
  'a connection has no properties of its own': () => {
    const pc = new RTCPeerConnection();
    return [Reflect.ownKeys(pc), Object.keys(pc), JSON.stringify(pc)];
  },
  'a connection lists its properties in the order of the interface': () => {
    const keys = [];
    for (const key in new RTCPeerConnection()) keys.push(key);
    return keys;
  },
  'the prototype chain is the browser’s': () => {
    const chain = [];
    for (let at = new RTCPeerConnection(); at; at = Object.getPrototypeOf(at)) {
      chain.push([Object.prototype.toString.call(at), at.constructor.name]);
    }
    const pc = new RTCPeerConnection();
    return [
      chain,
      Object.getPrototypeOf(pc) === RTCPeerConnection.prototype,
      Object.getPrototypeOf(RTCPeerConnection) === EventTarget,
      RTCPeerConnection.prototype.constructor === RTCPeerConnection,
      pc.constructor === RTCPeerConnection,
      pc instanceof RTCPeerConnection,
      pc instanceof EventTarget,
      RTCPeerConnection.prototype instanceof RTCPeerConnection,
    ];
  },
  'an event points to the connection that the program holds': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    pc.onsignalingstatechange = function (event) {
      seen.push(
        this === pc,
        event.target === pc,
        event.currentTarget === pc,
        event.composedPath()[0] === pc,
      );
    };
    pc.addEventListener('signalingstatechange', function (event) {
      seen.push(this === pc, event.srcElement === pc, event.eventPhase);
    });
    pc.createDataChannel('x');
    await pc.setLocalDescription();
    await kit.tasks();
    return seen;
  },
  'an event has no properties of its own but isTrusted': async (kit) => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const event = kit.once(pc, 'signalingstatechange');
    await pc.setLocalDescription();
    return Reflect.ownKeys(await event);
  },
  'connections are keys of maps and members of sets': () => {
    const pc = new RTCPeerConnection();
    const map = new Map([[pc, 1]]);
    const weak = new WeakMap([[pc, 2]]);
    return [
      map.get(pc),
      weak.get(pc),
      new Set([pc, pc]).size,
      Object.is(pc, map.keys().next().value),
    ];
  },
  'transceivers, senders, receivers and tracks are one object each': () => {
    const pc = new RTCPeerConnection();
    const transceiver = pc.addTransceiver('audio');
    return [
      pc.getTransceivers()[0] === transceiver,
      pc.getSenders()[0] === transceiver.sender,
      pc.getReceivers()[0] === transceiver.receiver,
      transceiver.receiver.track === transceiver.receiver.track,
      pc.getTransceivers() === pc.getTransceivers(),
      Reflect.ownKeys(transceiver),
      Reflect.ownKeys(transceiver.sender),
      Reflect.ownKeys(transceiver.receiver.track),
    ];
  },
  'a sender is the one that addTrack returned, its track the one given': (kit) => {
    const pc = new RTCPeerConnection();
    const { track, stream } = kit.canvasTrack();
    const sender = pc.addTrack(track, stream);
    return [
      sender.track === track,
      pc.getSenders()[0] === sender,
      Reflect.ownKeys(track),
      Reflect.ownKeys(stream),
    ];
  },
  'a track event carries the objects of the connection': async (kit) => {
    const { a, b } = kit.pair((a) => {
      const { track, stream } = kit.canvasTrack();
      a.addTrack(track, stream);
    });
    const event = kit.once(b, 'track');
    await kit.negotiate(a, b);
    const { track, receiver, transceiver, streams } = await event;
    return [
      receiver === b.getReceivers()[0],
      transceiver === b.getTransceivers()[0],
      track === receiver.track,
      streams[0].getTracks()[0] === track,
      streams.length,
      Object.isFrozen(streams),
      track.muted,
    ];
  },
  'a channel is one object in all its events': async (kit) => {
    const { channel, other } = await kit.connect();
    const seen = [];
    other.onmessage = (event) =>
      seen.push(event.target === other, event.data, Reflect.ownKeys(event));
    channel.send('hello');
    await kit.once(other, 'message');
    return [seen, Reflect.ownKeys(channel), Object.keys(channel)];
  },
  'descriptions keep their identity': async () => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const offer = await pc.createOffer();
    const copy = { ...offer };
    await pc.setLocalDescription(offer);
    return [
      pc.localDescription === pc.localDescription,
      pc.localDescription === offer,
      Object.prototype.toString.call(offer),
      Reflect.ownKeys(offer),
      Reflect.ownKeys(copy),
      typeof offer.toJSON,
    ];
  },
  'transports are one object each': async (kit) => {
    const { a, channel } = await kit.connect();
    return [
      a.sctp === a.sctp,
      a.sctp.transport === a.sctp.transport,
      a.sctp.transport.iceTransport === a.sctp.transport.iceTransport,
      Reflect.ownKeys(a.sctp),
      Reflect.ownKeys(a.sctp.transport),
      channel.readyState,
    ];
  },
  'a promise carries nothing, before and after it is used': async () => {
    const pc = new RTCPeerConnection();
    const promise = pc.createOffer();
    const look = () => [
      Reflect.ownKeys(promise).map(String),
      Object.getPrototypeOf(promise) === Promise.prototype,
      promise instanceof Promise,
      Object.prototype.toString.call(promise),
    ];
    const before = look();
    const during = promise.then(() => look());
    return [
      before,
      look(),
      await during,
      look(),
      promise.constructor === Promise,
      Promise.resolve(promise) === promise,
    ];
  },
  'a connection cannot be cloned': (kit) =>
    kit.outcomeOf(() => structuredClone(new RTCPeerConnection())),
  'a channel can be transferred where the engine can': async (kit) => {
    const pc = new RTCPeerConnection();
    const channel = pc.createDataChannel('x');
    const worker = new Worker(
      URL.createObjectURL(
        new Blob(['onmessage = (e) => postMessage([e.data.label, e.data.readyState])']),
      ),
    );
    const sent = await kit.outcomeOf(() => worker.postMessage(channel, [channel]));
    if (sent[0] !== 'returned') return sent;
    const { data } = await kit.once(worker, 'message');
    worker.terminate();
    return [sent, data];
  },
  'a certificate can be made, cloned and used': async () => {
    const certificate = await RTCPeerConnection.generateCertificate({
      name: 'ECDSA',
      namedCurve: 'P-256',
    });
    const pc = new RTCPeerConnection({ certificates: [certificate] });
    return [
      structuredClone(certificate).getFingerprints?.().length,
      pc.getConfiguration().certificates.length,
      pc.getConfiguration().certificates[0] === certificate,
      Reflect.ownKeys(certificate),
    ];
  },
  'a stream of the other side can be played': async (kit) => {
    const { a, b } = kit.pair((a) => {
      const { track, stream } = kit.canvasTrack();
      a.addTrack(track, stream);
    });
    const event = kit.once(b, 'track');
    await kit.negotiate(a, b);
    const { streams } = await event;
    const video = document.createElement('video');
    video.srcObject = streams[0];
    return [
      video.srcObject === streams[0],
      new MediaStream(streams[0]).getTracks()[0] === streams[0].getTracks()[0],
    ];
  },
};
