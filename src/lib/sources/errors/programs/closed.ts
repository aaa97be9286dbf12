/** Programs that use what is closed. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const CLOSED = {
  'offer-after-close': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.close();
      await pc.createOffer();
    },
    async cure({ RTCPeerConnection }) {
      const closed = new RTCPeerConnection();
      closed.close();
      const pc = new RTCPeerConnection();
      const offer = await pc.createOffer();
      return { type: offer.type };
    },
  },
  'track-after-close': {
    async fault({ RTCPeerConnection, picture }) {
      const pc = new RTCPeerConnection();
      pc.close();
      pc.addTrack(picture());
    },
    async cure({ RTCPeerConnection, picture }) {
      const pc = new RTCPeerConnection();
      pc.addTrack(picture());
      return { senders: pc.getSenders().length };
    },
  },
  'candidate-after-close': {
    async fault({ RTCPeerConnection, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await a.setLocalDescription();
      const { candidate } = await once(a, 'icecandidate');
      b.close();
      await b.addIceCandidate(candidate);
    },
    async cure({ RTCPeerConnection, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await a.setLocalDescription();
      const { candidate } = await once(a, 'icecandidate');
      b.close();
      if (b.signalingState !== 'closed') await b.addIceCandidate(candidate);
      return { signalingState: b.signalingState };
    },
  },
  'send-after-close': {
    async fault({ RTCPeerConnection, connect, once }) {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      const channel = await connect(a, b);
      a.close();
      await once(channel, 'close');
      channel.send('one more thing');
      return { readyState: channel.readyState };
    },
    async cure({ RTCPeerConnection, connect, once }) {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      const channel = await connect(a, b);
      a.close();
      await once(channel, 'close');
      if (channel.readyState === 'open') channel.send('one more thing');
      return { readyState: channel.readyState };
    },
  },
  'too-many': {
    async fault({ RTCPeerConnection }) {
      const kept = [];
      for (let made = 0; made < 501; made += 1) kept.push(new RTCPeerConnection());
      return { made: kept.length };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      for (let made = 0; made < 501; made += 1) pc.addTransceiver('audio');
      return { made: pc.getTransceivers().length };
    },
  },
  'never-settles': {
    async fault({ RTCPeerConnection, after }) {
      const pc = new RTCPeerConnection();
      const offer = pc.createOffer();
      pc.close();
      const came = await Promise.race([offer, after(200, 'nothing')]);
      return { came };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const offer = await pc.createOffer();
      pc.close();
      return { came: offer.type };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
