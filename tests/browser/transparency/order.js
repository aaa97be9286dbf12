// @ts-nocheck -- programs of pages, untyped as those are
export const order = {
  'listeners run in the order in which they were added': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    pc.addEventListener('signalingstatechange', () => seen.push('first'));
    pc.onsignalingstatechange = () => seen.push('attribute');
    pc.addEventListener('signalingstatechange', {
      handleEvent(event) {
        seen.push('object', this !== pc, event.type);
      },
    });
    pc.addEventListener('signalingstatechange', () => seen.push('capture'), true);
    pc.addEventListener('signalingstatechange', () => seen.push('once'), { once: true });
    pc.createDataChannel('x');
    await pc.setLocalDescription();
    await pc.setLocalDescription({ type: 'rollback' });
    await kit.tasks();
    return seen;
  },
  'a listener that stops the event stops the program’s others only': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    pc.addEventListener('signalingstatechange', (event) => {
      seen.push('one');
      event.stopImmediatePropagation();
    });
    pc.addEventListener('signalingstatechange', () => seen.push('two'));
    pc.createDataChannel('x');
    await pc.setLocalDescription();
    await kit.tasks();
    return seen;
  },
  'handler attributes keep what they are given': async () => {
    const pc = new RTCPeerConnection();
    const result = {};
    for (const key in pc) {
      if (!key.startsWith('on')) continue;
      const handler = () => {};
      const first = pc[key];
      pc[key] = handler;
      const kept = pc[key] === handler;
      pc[key] = 5;
      const number = pc[key];
      pc[key] = { handleEvent() {} };
      const object = typeof pc[key];
      pc[key] = null;
      result[key] = [first, kept, number, object, pc[key]];
    }
    const channel = pc.createDataChannel('x');
    for (const key in channel) {
      if (!key.startsWith('on')) continue;
      const handler = () => {};
      const first = channel[key];
      channel[key] = handler;
      result[`channel ${key}`] = [
        first,
        channel[key] === handler,
        ((channel[key] = null), channel[key]),
      ];
    }
    return result;
  },
  'a program’s own events reach its own listeners': () => {
    const pc = new RTCPeerConnection();
    const seen = [];
    for (const type of ['signalingstatechange', 'icecandidate', 'track', 'datachannel', 'mine'])
      pc.addEventListener(type, (event) =>
        seen.push([event.type, event.isTrusted, event.candidate]),
      );
    pc.onconnectionstatechange = (event) => seen.push([event.type, pc.connectionState]);
    const results = [
      'signalingstatechange',
      'icecandidate',
      'track',
      'datachannel',
      'connectionstatechange',
      'mine',
    ].map((type) => pc.dispatchEvent(new Event(type, { cancelable: true })));
    pc.dispatchEvent(
      new RTCPeerConnectionIceEvent('icecandidate', {
        candidate: new RTCIceCandidate({ candidate: 'x', sdpMid: '0' }),
      }),
    );
    return [seen.map(String), results];
  },
  'a listener that is removed or aborted hears nothing': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    const listener = () => seen.push('removed');
    const abort = new AbortController();
    pc.addEventListener('signalingstatechange', listener);
    pc.addEventListener('signalingstatechange', () => seen.push('aborted'), {
      signal: abort.signal,
    });
    pc.addEventListener('signalingstatechange', () => seen.push('kept'));
    pc.removeEventListener('signalingstatechange', listener);
    abort.abort();
    pc.createDataChannel('x');
    await pc.setLocalDescription();
    await kit.tasks();
    return seen;
  },
  'a listener that throws is reported and the others run': async (kit) => {
    const pc = new RTCPeerConnection();
    const seen = [];
    addEventListener('error', (event) => {
      event.preventDefault();
      seen.push(event.message);
    });
    pc.addEventListener('signalingstatechange', () => {
      throw new Error('in listener');
    });
    pc.addEventListener('signalingstatechange', () => seen.push('next'));
    pc.createDataChannel('x');
    await pc.setLocalDescription();
    await kit.tasks();
    return seen;
  },
  'bad listeners are the browser’s errors': async (kit) => {
    const pc = new RTCPeerConnection();
    return [
      await kit.outcomeOf(() => pc.addEventListener()),
      await kit.outcomeOf(() => pc.addEventListener('x')),
      await kit.outcomeOf(() => pc.addEventListener('x', 1)),
      await kit.outcomeOf(() => pc.addEventListener('x', null)),
      await kit.outcomeOf(() => EventTarget.prototype.addEventListener.call({}, 'x', () => {})),
      await kit.outcomeOf(() => pc.addEventListener('x', () => {}, { signal: 1 })),
      await kit.outcomeOf(() => pc.addEventListener(Symbol(), () => {})),
      await kit.outcomeOf(() => pc.createDataChannel('x').addEventListener('open', 1)),
      await kit.outcomeOf(() => {
        const { addEventListener } = EventTarget.prototype;
        addEventListener('x', () => {});
      }),
    ];
  },
  'signaling events and promises of both sides come in their order': async (kit) => {
    const seen = [];
    const { a, b } = kit.pair((a, b) => {
      a.createDataChannel('x');
      a.onsignalingstatechange = () => seen.push(`a ${a.signalingState}`);
      b.onsignalingstatechange = () => seen.push(`b ${b.signalingState}`);
    });
    await a.setLocalDescription();
    seen.push('a local');
    await b.setRemoteDescription(a.localDescription);
    seen.push('b remote');
    await b.setLocalDescription();
    seen.push('b local');
    await a.setRemoteDescription(b.localDescription);
    seen.push('a remote');
    return seen;
  },
  'a track event comes before its description is set': async (kit) => {
    const seen = [];
    const { a, b } = kit.pair((a, b) => {
      a.addTransceiver('audio');
      b.ontrack = ({ track }) => {
        seen.push(`track ${track.kind}`);
        queueMicrotask(() => seen.push('microtask of track'));
      };
      b.onsignalingstatechange = () => seen.push(b.signalingState);
    });
    await a.setLocalDescription();
    await b.setRemoteDescription(a.localDescription).then(() => seen.push('set'));
    return seen;
  },
  'negotiation is asked for once for many changes': async (kit) => {
    const pc = new RTCPeerConnection();
    let count = 0;
    const seen = [];
    pc.onnegotiationneeded = () => seen.push(`needed ${++count}`);
    pc.createDataChannel('x');
    seen.push('channel');
    pc.addTransceiver('audio');
    seen.push('transceiver');
    await kit.tasks();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return seen;
  },
  'states of a connect come in an order that both engines keep': async (kit) => {
    const seen = { a: [], b: [] };
    const { a, b } = kit.pair((a, b) => {
      a.createDataChannel('x').onopen = () => seen.a.push('open');
      for (const [name, pc] of Object.entries({ a, b })) {
        pc.addEventListener('iceconnectionstatechange', () =>
          seen[name].push(`ice ${pc.iceConnectionState}`),
        );
        pc.addEventListener('signalingstatechange', () => seen[name].push(pc.signalingState));
      }
      b.ondatachannel = ({ channel }) => {
        seen.b.push('datachannel');
        channel.onopen = () => seen.b.push('open');
      };
    });
    await kit.negotiate(a, b);
    while (!seen.a.includes('open') || !seen.b.includes('open')) await kit.task();
    const before = (list, first, second) =>
      list.indexOf(first) < list.indexOf(second) && list.includes(first);
    return [
      before(seen.a, 'ice checking', 'ice connected'),
      before(seen.a, 'ice connected', 'open'),
      before(seen.b, 'datachannel', 'open'),
      before(seen.b, 'ice checking', 'ice connected'),
      [...seen.a].sort(),
      [...seen.b].sort(),
    ];
  },
  'close is silent on this side and says close on its channels': async (kit) => {
    const { a, b, channel, other } = await kit.connect();
    const seen = [];
    for (const type of [
      'signalingstatechange',
      'iceconnectionstatechange',
      'connectionstatechange',
      'icegatheringstatechange',
    ])
      a.addEventListener(type, () => seen.push(type));
    channel.onclose = () => seen.push('close');
    channel.onclosing = () => seen.push('closing');
    channel.onerror = ({ error }) => seen.push(`error ${error?.errorDetail}`);
    const closed = kit.once(other, 'close');
    a.close();
    const states = [a.signalingState, a.connectionState, a.iceConnectionState, channel.readyState];
    await closed;
    await kit.tasks(20);
    b.close();
    return [seen, states, channel.readyState, other.readyState];
  },
  'an error in a message handler does not stop the channel': async (kit) => {
    const { channel, other } = await kit.connect();
    const errors = [];
    const got = [];
    addEventListener('error', (event) => {
      event.preventDefault();
      errors.push(event.error.message);
    });
    const done = new Promise((resolve) => {
      other.onmessage = ({ data }) => {
        got.push(data);
        if (data === 'two') resolve();
        else throw new Error('handler');
      };
    });
    channel.send('one');
    channel.send('two');
    await done;
    return [got, errors];
  },
  'adding a listener in a listener works': async (kit) => {
    const { channel, other } = await kit.connect();
    const got = [];
    const second = new Promise((resolve) => {
      other.addEventListener(
        'message',
        () => {
          got.push('outer');
          other.addEventListener(
            'message',
            ({ data }) => {
              got.push(`inner ${data}`);
              resolve();
            },
            { once: true },
          );
        },
        { once: true },
      );
    });
    channel.send('one');
    channel.send('two');
    await second;
    return got;
  },
};
