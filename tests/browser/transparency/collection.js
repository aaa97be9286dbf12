// @ts-nocheck -- programs of pages, untyped as those are

/**
 * What the garbage collector takes, with `gc` exposed (Chromium). Each program tells what is gone and what is not:
 * both must be as without the recorder, for a listener that keeps an object alive changes the program as well.
 */
const collected = `
  globalThis.collected = async (refs) => {
    for (let i = 0; i < 6; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      gc();
    }
    return Object.fromEntries(Object.entries(refs).map(([name, ref]) => [name, ref.deref() === undefined]));
  };
`;

export const collection = Object.fromEntries(
  Object.entries({
    'a connection that was closed goes': async () => {
      const refs = (() => {
        const pc = new RTCPeerConnection();
        pc.onsignalingstatechange = () => pc;
        pc.close();
        return { pc: new WeakRef(pc) };
      })();
      return collected(refs);
    },
    'a connection that was not closed stays or goes as natively': async () =>
      collected((() => ({ pc: new WeakRef(new RTCPeerConnection()) }))()),
    'offers and answers that the program let go of go': async (kit) => {
      const refs = await (async () => {
        const { a, b } = kit.pair((a) => a.createDataChannel('x'));
        const offer = await a.createOffer();
        await a.setLocalDescription(offer);
        await b.setRemoteDescription(offer);
        const answer = await b.createAnswer();
        await b.setLocalDescription(answer);
        await a.setRemoteDescription(answer);
        globalThis.kept = [a, b];
        return { offer: new WeakRef(offer), answer: new WeakRef(answer) };
      })();
      return collected(refs);
    },
    'arguments go': async () => {
      const refs = (() => {
        const config = { iceServers: [] };
        const init = { ordered: true };
        const pc = (globalThis.kept = new RTCPeerConnection(config));
        pc.createDataChannel('x', init);
        const options = { offerToReceiveAudio: true };
        pc.createOffer(options);
        const transceiverInit = { direction: 'recvonly' };
        pc.addTransceiver('audio', transceiverInit);
        return Object.fromEntries(
          Object.entries({ config, init, options, transceiverInit }).map(([name, value]) => [
            name,
            new WeakRef(value),
          ]),
        );
      })();
      return collected(refs);
    },
    'promises go, settled, pending or rejected': async () => {
      const refs = (() => {
        const pc = new RTCPeerConnection();
        const settled = pc.createOffer();
        const closed = new RTCPeerConnection();
        const pending = closed.createOffer();
        closed.close();
        const rejected = new RTCPeerConnection().createAnswer();
        rejected.catch(() => {});
        return {
          settled: new WeakRef(settled),
          pending: new WeakRef(pending),
          rejected: new WeakRef(rejected),
        };
      })();
      return collected(refs);
    },
    'a pending promise does not keep its connection': async () => {
      const refs = (() => {
        const pc = new RTCPeerConnection();
        pc.createDataChannel('x');
        globalThis.kept = [pc.createOffer(), pc.setLocalDescription()];
        pc.close();
        return { pc: new WeakRef(pc) };
      })();
      return collected(refs);
    },
    'a channel without listeners goes while its connection stays': async () => {
      const refs = (() => {
        const pc = (globalThis.kept = new RTCPeerConnection());
        return { channel: new WeakRef(pc.createDataChannel('x')) };
      })();
      return collected(refs);
    },
    'a channel with a listener stays': async () => {
      const refs = (() => {
        const pc = (globalThis.kept = new RTCPeerConnection());
        const channel = pc.createDataChannel('x');
        channel.onopen = () => {};
        const other = pc.createDataChannel('y');
        other.addEventListener('message', () => {});
        const low = pc.createDataChannel('z');
        low.onbufferedamountlow = () => {};
        return { channel: new WeakRef(channel), other: new WeakRef(other), low: new WeakRef(low) };
      })();
      return collected(refs);
    },
    'open channels go and stay as natively, and close the other side': async (kit) => {
      const { a, b } = kit.pair();
      globalThis.kept = [a, b];
      const refs = await (async () => {
        const channel = a.createDataChannel('quiet');
        const heard = a.createDataChannel('heard');
        heard.onmessage = () => {};
        const openOnly = a.createDataChannel('open only');
        const opened = kit.once(openOnly, 'open');
        const others = [];
        const arrived = new Promise((resolve) => {
          b.ondatachannel = ({ channel }) => {
            others.push(channel);
            if (others.length === 3) resolve();
          };
        });
        await kit.negotiate(a, b);
        await Promise.all([opened, arrived]);
        b.ondatachannel = null;
        return Object.fromEntries(
          [
            ['channel', channel],
            ['heard', heard],
            ['openOnly', openOnly],
            ['other', others[0]],
          ].map(([name, value]) => [name, new WeakRef(value)]),
        );
      })();
      return collected(refs);
    },
    'channels of a closed connection go': async (kit) => {
      const refs = await (async () => {
        const { a, b, channel, other } = await kit.connect();
        channel.onmessage = () => {};
        other.onclose = () => {};
        const refs = {
          a,
          b,
          channel,
          other,
          sctp: a.sctp,
          dtls: a.sctp.transport,
          ice: a.sctp.transport.iceTransport,
        };
        await kit.settled(a, b);
        a.close();
        b.close();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return Object.fromEntries(
          Object.entries(refs).map(([name, value]) => [name, new WeakRef(value)]),
        );
      })();
      return collected(refs);
    },
    'events go': async (kit) => {
      const events = {};
      const note = (event) => (events[event.type] ??= new WeakRef(event));
      const { a, b } = kit.pair((a, b) => {
        for (const pc of [a, b])
          for (const type of [
            'signalingstatechange',
            'icecandidate',
            'connectionstatechange',
            'datachannel',
          ])
            pc.addEventListener(type, note);
      });
      const opened = kit.once(a.createDataChannel('x'), 'open');
      await kit.negotiate(a, b);
      await opened;
      globalThis.kept = [a, b];
      return Object.entries(await collected(events)).sort();
    },
    'tracks, receivers and streams of a closed connection go': async (kit) => {
      const refs = await (async () => {
        const { a, b } = kit.pair((a) => {
          const { track, stream } = kit.canvasTrack();
          a.addTrack(track, stream);
        });
        const event = kit.once(b, 'track');
        await kit.negotiate(a, b);
        const { track, receiver, transceiver, streams } = await event;
        const refs = { b, track, receiver, transceiver, stream: streams[0] };
        await kit.settled(a, b);
        a.close();
        b.close();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return Object.fromEntries(
          Object.entries(refs).map(([name, value]) => [name, new WeakRef(value)]),
        );
      })();
      return collected(refs);
    },
    'local tracks and buffers go': async (kit) => {
      const { channel, other } = await kit.connect();
      globalThis.kept = [channel, other];
      const refs = await (async () => {
        const { track } = kit.canvasTrack();
        const pc = new RTCPeerConnection();
        pc.addTrack(track);
        pc.close();
        const buffer = new Uint8Array(1000);
        channel.send(buffer);
        const arrived = await kit.once(other, 'message');
        return {
          track: new WeakRef(track),
          buffer: new WeakRef(buffer),
          data: new WeakRef(arrived.data),
        };
      })();
      return collected(refs);
    },
    'reports of statistics go': async () => {
      const refs = await (async () => {
        const pc = (globalThis.kept = new RTCPeerConnection());
        const report = await pc.getStats();
        return { report: new WeakRef(report) };
      })();
      return collected(refs);
    },
    'what a connection points to goes with it': async () => {
      const refs = (() => {
        const pc = new RTCPeerConnection();
        const big = { pc };
        pc.mine = big;
        pc.onicecandidate = () => big;
        new WeakMap().set(pc, big);
        pc.close();
        return { pc: new WeakRef(pc), big: new WeakRef(big) };
      })();
      return collected(refs);
    },
    'a frame that was removed goes': async () => {
      const refs = await (async () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const pc = new frame.contentWindow.RTCPeerConnection();
        RTCPeerConnection.prototype.getSenders.call(pc);
        pc.close();
        const refs = { pc: new WeakRef(pc), document: new WeakRef(frame.contentDocument) };
        frame.remove();
        return refs;
      })();
      return (await collected(refs)).pc;
    },
  }).map(([name, run]) => [name, { run, before: collected, only: 'chromium' }]),
);
