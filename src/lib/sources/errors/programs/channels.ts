/** Programs about data channels. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const CHANNELS = {
  'send-too-early': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('chat');
      channel.send('hello');
    },
    async cure({ RTCPeerConnection, connect, once }) {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      const arrived = once(b, 'datachannel');
      const channel = await connect(a, b);
      const { channel: other } = await arrived;
      const heard = once(other, 'message');
      channel.send('hello');
      const { data } = await heard;
      return { message: data };
    },
  },
  'both-limits': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('game', { maxRetransmits: 0, maxPacketLifeTime: 100 });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('game', { maxRetransmits: 0 });
      return { maxRetransmits: channel.maxRetransmits };
    },
  },
  'negotiated-without-id': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat', { negotiated: true });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('chat', { negotiated: true, id: 0 });
      return { id: channel.id };
    },
  },
  'id-in-use': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat', { negotiated: true, id: 0 });
      pc.createDataChannel('files', { negotiated: true, id: 0 });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat', { negotiated: true, id: 0 });
      const channel = pc.createDataChannel('files', { negotiated: true, id: 1 });
      return { id: channel.id };
    },
  },
  'id-too-large': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat', { negotiated: true, id: 65535 });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('chat', { negotiated: true, id: 1 });
      return { id: channel.id };
    },
  },
  'label-too-long': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('x'.repeat(65_536));
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('notes', { protocol: 'json' });
      return { label: channel.label };
    },
  },
  'message-too-large': {
    async fault({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const channel = a.createDataChannel('chat');
      await exchange(a, new RTCPeerConnection(), {
        answer: (sdp) => sdp.replace(/(max-message-size):\d+/, '$1:1000'),
      });
      await once(channel, 'open');
      channel.send('x'.repeat(1001));
    },
    async cure({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const channel = a.createDataChannel('chat');
      await exchange(a, new RTCPeerConnection(), {
        answer: (sdp) => sdp.replace(/(max-message-size):\d+/, '$1:1000'),
      });
      await once(channel, 'open');
      const text = 'x'.repeat(1001);
      const most = a.sctp?.maxMessageSize ?? 0;
      for (let at = 0; at < text.length; at += most) channel.send(text.slice(at, at + most));
      return { maxMessageSize: most };
    },
  },
  'queue-full': {
    async fault({ RTCPeerConnection, connect }) {
      const channel = await connect(new RTCPeerConnection(), new RTCPeerConnection());
      const part = new Uint8Array(64 * 1024);
      for (let sent = 0; sent < 400; sent += 1) channel.send(part);
      return { readyState: channel.readyState };
    },
    async cure({ RTCPeerConnection, connect, once }) {
      const channel = await connect(new RTCPeerConnection(), new RTCPeerConnection());
      const part = new Uint8Array(64 * 1024);
      channel.bufferedAmountLowThreshold = part.length;
      for (let sent = 0; sent < 40; sent += 1) {
        channel.send(part);
        if (channel.bufferedAmount > 4 * part.length) await once(channel, 'bufferedamountlow');
      }
      return { readyState: channel.readyState };
    },
  },
  'other-side-closed': {
    async fault({ RTCPeerConnection, connect, once }) {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      const channel = await connect(a, b);
      const told = once(channel, 'error', 'close');
      b.close();
      return told;
    },
    async cure({ RTCPeerConnection, connect, once }) {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      const arrived = once(b, 'datachannel');
      const channel = await connect(a, b);
      const { channel: other } = await arrived;
      const told = once(channel, 'error', 'close');
      other.close();
      return { told: (await told).type };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
