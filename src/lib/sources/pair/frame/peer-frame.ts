/** Peer B in a frame of its own: a classic script without globals, beside `peer-frame.html`. */
import { createPortEnd } from '../../../signaling/port.ts';
import type { TraceSink } from '../../../trace/events.ts';
import { createPeerMaker } from '../peer-maker.ts';
import { createSide, takeMessages, trickle } from '../peer.ts';
import { HANDSHAKE, type FromFrame, type ToFrame } from './protocol.ts';

const now = (): number => performance.now();
/** What lives as long as the frame: nothing else refers to it. */
const kept: unknown[] = [];

function spin(forMs: number): void {
  const end = now() + forMs;
  while (now() < end);
}

function begin(port: MessagePort): void {
  const say = (message: FromFrame): void => port.postMessage(message);
  const sink: TraceSink = {
    append(event) {
      say({ say: 'event', event });
      return -1;
    },
  };
  let arrived: ReturnType<typeof createPortEnd>['arrived'] | undefined;

  function start(idPrefix: string): void {
    const maker = createPeerMaker({ global: window, sink, now, idPrefix });
    const portEnd = createPortEnd({
      self: 'B',
      other: 'A',
      sink,
      now,
      idPrefix,
      post: (message) => say({ say: 'signal', message }),
    });
    ({ arrived } = portEnd);
    const peer = createSide(maker.createPeer('B'), portEnd.end, (work) => {
      work().catch((error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        say({ say: 'failed', name, message });
      });
    });
    trickle(peer);
    takeMessages(peer);
    peer.pc.addEventListener('datachannel', ({ channel }) => {
      channel.addEventListener('message', () => channel.send('Hello from B'));
    });
    kept.push(peer, maker);
    say({ say: 'started' });
  }

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    switch (data.do) {
      case 'clock':
        return say({ say: 'clock', round: data.round, at: now() });
      case 'start':
        return start(data.idPrefix);
      case 'spin':
        say({ say: 'spinning' });
        spin(data.forMs);
        return say({ say: 'spun' });
      case 'signal':
        return arrived?.(data.message);
    }
  };
  kept.push(port);
}

addEventListener('message', ({ data, source, ports }) => {
  const [port] = ports;
  if (source === parent && data === HANDSHAKE && port !== undefined) begin(port);
});
