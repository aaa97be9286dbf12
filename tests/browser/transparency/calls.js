// @ts-nocheck -- programs of pages, untyped as those are

export const calls = {
  'methods on what is no connection are the browser’s errors': async (kit) => {
    const outcomes = [];
    for (const method of Object.getOwnPropertyNames(RTCPeerConnection.prototype)) {
      const { value } = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, method);
      if (typeof value !== 'function' || method === 'constructor') continue;
      for (const self of [
        {},
        undefined,
        null,
        1,
        document,
        RTCPeerConnection.prototype,
        Object.create(new RTCPeerConnection()),
        new Proxy(new RTCPeerConnection(), {}),
      ]) {
        outcomes.push([method, await kit.outcomeOf(() => value.call(self))]);
      }
    }
    return outcomes;
  },
  'methods without arguments fail or not as natively': async (kit) => {
    const outcomes = [];
    for (const method of Object.getOwnPropertyNames(RTCPeerConnection.prototype).sort()) {
      const { value } = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, method);
      if (typeof value !== 'function' || method === 'constructor') continue;
      outcomes.push([method, await kit.outcomeOf(() => new RTCPeerConnection()[method]())]);
    }
    return outcomes;
  },
  'undefined given is not the same as nothing given': async (kit) => {
    const outcomes = [];
    for (const method of [
      'createDataChannel',
      'setRemoteDescription',
      'setLocalDescription',
      'addIceCandidate',
      'addTransceiver',
      'setConfiguration',
      'createOffer',
      'getStats',
    ]) {
      for (const args of [
        [],
        [undefined],
        [undefined, undefined],
        [null],
        [undefined, undefined, undefined],
      ]) {
        const pc = new RTCPeerConnection();
        const outcome = await Promise.race([
          kit.outcomeOf(() => pc[method](...args)),
          new Promise((resolve) => setTimeout(resolve, 300, 'pending')),
        ]);
        outcomes.push([method, args.length, outcome]);
      }
    }
    return outcomes;
  },
  'errors of calls out of order are the browser’s': async (kit) => {
    const pc = new RTCPeerConnection();
    const outcomes = [
      await kit.outcomeOf(() => pc.createAnswer()),
      await kit.outcomeOf(() => pc.addIceCandidate({ candidate: 'x', sdpMid: '0' })),
      await kit.outcomeOf(() => pc.addIceCandidate({ candidate: 'x' })),
      await kit.outcomeOf(() => pc.setRemoteDescription({ type: 'answer', sdp: '' })),
      await kit.outcomeOf(() => pc.setRemoteDescription({ type: 'offer', sdp: 'hello' })),
      await kit.outcomeOf(() => pc.setLocalDescription({ type: 'rollback' })),
      await kit.outcomeOf(() => pc.setRemoteDescription({ type: 'bogus' })),
      await kit.outcomeOf(() => pc.addTransceiver('smell')),
      await kit.outcomeOf(() => pc.removeTrack({})),
      await kit.outcomeOf(() => pc.addTrack({})),
      await kit.outcomeOf(() => pc.createDataChannel('x', { negotiated: true })),
      await kit.outcomeOf(() => pc.createDataChannel(Symbol())),
    ];
    pc.close();
    for (const method of [
      'createOffer',
      'createAnswer',
      'setLocalDescription',
      'restartIce',
      'close',
      'getSenders',
      'getStats',
    ]) {
      outcomes.push([method, await kit.outcomeOf(() => pc[method]())]);
    }
    outcomes.push(await kit.outcomeOf(() => pc.createDataChannel('x')));
    return outcomes;
  },
  'what a getter throws comes out as it is': async () => {
    const mine = new Error('mine');
    const caught = [];
    const bad = {
      get iceServers() {
        throw mine;
      },
      get type() {
        throw mine;
      },
      get ordered() {
        throw mine;
      },
    };
    try {
      new RTCPeerConnection(bad);
    } catch (error) {
      caught.push(error === mine);
    }
    const pc = new RTCPeerConnection();
    try {
      pc.createDataChannel('x', bad);
    } catch (error) {
      caught.push(error === mine);
    }
    await pc.setRemoteDescription(bad).catch((error) => caught.push(error === mine));
    return [caught, Reflect.ownKeys(mine).sort()];
  },
  'the legacy callbacks of createOffer are called': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    const returned = pc.createOffer(
      function (offer) {
        seen.push('success', offer.type, this === undefined || this === globalThis);
      },
      () => seen.push('failure'),
      { offerToReceiveAudio: true },
    );
    const value = await returned;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [seen, value === undefined, (await pc.createOffer()).sdp.includes('m=audio')];
  },
  'the legacy callbacks of the other methods are called': async () => {
    const a = new RTCPeerConnection();
    const b = new RTCPeerConnection();
    a.createDataChannel('x');
    const seen = [];
    const call = (name, act) =>
      Promise.race([
        new Promise((resolve) =>
          act(
            (value) => resolve(seen.push(name, value?.type)),
            (error) => resolve(seen.push(name, error.name, error.message)),
          ),
        ),
        new Promise((resolve) => setTimeout(() => resolve(seen.push(name, 'no callback')), 400)),
      ]);
    const offer = await a.createOffer();
    await call('local', (...callbacks) => a.setLocalDescription(offer, ...callbacks));
    await call('remote', (...callbacks) => b.setRemoteDescription(offer, ...callbacks));
    await call('answer', (...callbacks) => b.createAnswer(...callbacks));
    await call('bad', (...callbacks) =>
      b.setRemoteDescription({ type: 'answer', sdp: 'x' }, ...callbacks),
    );
    await call('candidate', (...callbacks) =>
      b.addIceCandidate({ candidate: '', sdpMid: '0' }, ...callbacks),
    );
    return seen;
  },
  'a legacy callback that throws is reported by the browser': async () => {
    const pc = new RTCPeerConnection();
    const reported = new Promise((resolve) =>
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          resolve([event.message, event.error?.message]);
        },
        { once: true },
      ),
    );
    pc.createOffer(
      () => {
        throw new Error('from callback');
      },
      () => {},
    );
    return Promise.race([reported, new Promise((resolve) => setTimeout(resolve, 500, 'nothing'))]);
  },
  'statistics have the same shape and are cached as before': async () => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    pc.addTransceiver('audio');
    await pc.setLocalDescription();
    while (pc.iceGatheringState !== 'complete')
      await new Promise((resolve) => setTimeout(resolve, 20));
    const [one, two] = await Promise.all([pc.getStats(), pc.getStats()]);
    const shape = (report) =>
      [...report.values()].map((stats) => [stats.type, Object.keys(stats).sort()]).sort();
    return [
      shape(one),
      one === two,
      Object.prototype.toString.call(one),
      one.size === two.size,
      Reflect.ownKeys(one),
    ];
  },
  'statistics are asked for as often as the program asks': async () => {
    const pc = new RTCPeerConnection();
    pc.addTransceiver('audio');
    const reports = [];
    for (let i = 0; i < 3; i++) reports.push(await pc.getStats());
    const times = reports.map((report) => [...report.values()][0].timestamp);
    return times[0] <= times[2];
  },
  'values returned are plain results of the browser': async (kit) => {
    const { a, channel } = await kit.connect();
    const sender = a.addTransceiver('video').sender;
    return [
      Object.prototype.toString.call(a.getConfiguration()),
      Object.keys(a.getConfiguration()).sort(),
      a.close.call(a) === undefined,
      a.restartIce() === undefined,
      Object.keys(sender.getParameters()).sort(),
      channel.bufferedAmount,
      Array.isArray(a.getSenders()),
      Object.getPrototypeOf(a.getSenders()) === Array.prototype,
    ];
  },
  'messages of every kind arrive as they were sent': async (kit) => {
    const { channel, other } = await kit.connect();
    const got = [];
    const done = new Promise((resolve) => {
      other.onmessage = ({ data }) => {
        got.push(data);
        if (got.length === 6) resolve();
      };
    });
    other.binaryType = 'arraybuffer';
    const buffer = new Uint8Array([1, 2, 3]);
    channel.send('text');
    channel.send('');
    channel.send(buffer);
    channel.send(buffer.buffer);
    channel.send(new DataView(buffer.buffer, 1));
    channel.send('x'.repeat(70_000));
    await done;
    return got
      .map((data) =>
        typeof data === 'string'
          ? ['text', data.length]
          : [Object.prototype.toString.call(data), data.byteLength],
      )
      .concat([[buffer.byteLength]]);
  },
  'sending wrong things fails as natively': async (kit) => {
    const { channel } = await kit.connect();
    const closed = new RTCPeerConnection().createDataChannel('y');
    return [
      await kit.outcomeOf(() => channel.send()),
      await kit.outcomeOf(() => closed.send('x')),
      await kit.outcomeOf(() => RTCDataChannel.prototype.send.call({}, 'x')),
      await kit.outcomeOf(() =>
        channel.send({
          toString: () => {
            throw new RangeError('mine');
          },
        }),
      ),
      await kit.outcomeOf(() => channel.send(null)),
      await kit.outcomeOf(() => channel.send(Symbol())),
    ];
  },
  'objects in the place of strings are turned into strings once': async (kit) => {
    const turned = [];
    const text = (value) => ({ toString: () => (turned.push(value), value) });
    const pc = new RTCPeerConnection();
    const channel = pc.createDataChannel(text('label'), { protocol: text('protocol') });
    pc.addTransceiver(text('audio'), { direction: text('sendonly') });
    await kit.outcomeOf(() => pc.setRemoteDescription({ type: text('offer'), sdp: text('v=0') }));
    await kit.outcomeOf(() => pc.addIceCandidate({ candidate: text('c'), sdpMid: text('0') }));
    pc.getTransceivers()[0].direction = text('inactive');
    return [turned, channel.label, channel.protocol];
  },
  'a direction is set, and a bad one refused, as natively': async (kit) => {
    const transceiver = new RTCPeerConnection().addTransceiver('audio');
    transceiver.direction = 'recvonly';
    return [
      transceiver.direction,
      await kit.outcomeOf(() => {
        transceiver.direction = 'x';
      }),
      transceiver.direction,
      await kit.outcomeOf(() => {
        transceiver.direction = 'stopped';
      }),
      await kit.outcomeOf(() =>
        Object.getOwnPropertyDescriptor(RTCRtpTransceiver.prototype, 'direction').set.call(
          {},
          'inactive',
        ),
      ),
      await kit.outcomeOf(() =>
        Object.getOwnPropertyDescriptor(RTCRtpTransceiver.prototype, 'direction').set.call(
          transceiver,
        ),
      ),
    ];
  },
  'senders, receivers and transceivers answer as natively': async (kit) => {
    const pc = new RTCPeerConnection();
    const transceiver = pc.addTransceiver('audio');
    const { sender, receiver } = transceiver;
    const { track } = kit.canvasTrack();
    return [
      await kit.outcomeOf(() => sender.replaceTrack(null)),
      await kit.outcomeOf(() => sender.replaceTrack(track)),
      await kit.outcomeOf(() => sender.setParameters({})),
      await kit.outcomeOf(() => sender.getStats()),
      await kit.outcomeOf(() => receiver.getStats()),
      await kit.outcomeOf(() => sender.setStreams()),
      await kit.outcomeOf(() => transceiver.setCodecPreferences([])),
      await kit.outcomeOf(() => transceiver.stop()),
      await kit.outcomeOf(() => transceiver.stop()),
      sender.dtmf === sender.dtmf,
      await kit.outcomeOf(() => sender.dtmf?.insertDTMF('1')),
      receiver.getContributingSources?.().length,
    ];
  },
  'many calls at once settle in their order': async () => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const order = [];
    const run = (name, promise) =>
      promise.then(
        () => order.push(name),
        () => order.push(`${name}!`),
      );
    await Promise.all([
      run('offer', pc.createOffer()),
      run('local', pc.setLocalDescription()),
      run('answer', pc.createAnswer()),
      run('rollback', pc.setLocalDescription({ type: 'rollback' })),
      run('again', pc.setLocalDescription()),
    ]);
    return [order, pc.signalingState];
  },
};
