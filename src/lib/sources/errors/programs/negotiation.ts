/** Programs about offers, answers and candidates. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const NEGOTIATION = {
  'answer-unasked': {
    async fault({ RTCPeerConnection, exchange }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { answer } = await exchange(a, b);
      await a.setRemoteDescription(answer);
    },
    async cure({ RTCPeerConnection, exchange }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { answer } = await exchange(a, b);
      if (a.signalingState === 'have-local-offer') await a.setRemoteDescription(answer);
      return { signalingState: a.signalingState };
    },
  },
  'answer-without-offer': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      await pc.createAnswer();
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      const answer = await b.createAnswer();
      return { type: answer.type };
    },
  },
  'offer-on-offer': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      await b.createOffer();
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      await b.setLocalDescription();
      return { type: b.localDescription?.type, signalingState: b.signalingState };
    },
  },
  'offers-crossed': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('one');
      b.createDataChannel('two');
      const offer = await b.createOffer();
      await b.setRemoteDescription(await a.createOffer());
      await b.setLocalDescription(offer);
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('one');
      b.createDataChannel('two');
      await b.setLocalDescription();
      await b.setRemoteDescription(await a.createOffer());
      await b.setLocalDescription();
      return { type: b.localDescription?.type, signalingState: b.signalingState };
    },
  },
  'rollback-in-stable': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      await pc.setLocalDescription({ type: 'rollback' });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat');
      await pc.setLocalDescription();
      if (pc.signalingState !== 'stable') await pc.setLocalDescription({ type: 'rollback' });
      return { signalingState: pc.signalingState };
    },
  },
  'provisional-answer': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      const { sdp = '' } = await b.createAnswer();
      await b.setLocalDescription({ type: 'pranswer', sdp });
      return { signalingState: b.signalingState };
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      await b.setLocalDescription(await b.createAnswer());
      return { signalingState: b.signalingState };
    },
  },
  'foreign-offer': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setLocalDescription(await a.createOffer());
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await b.setRemoteDescription(await a.createOffer());
      return { signalingState: b.signalingState };
    },
  },
  'not-sdp': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      await pc.setRemoteDescription({ type: 'offer', sdp: '[object Object]' });
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const text = JSON.stringify(await a.createOffer());
      await b.setRemoteDescription(JSON.parse(text) as RTCSessionDescriptionInit);
      return { signalingState: b.signalingState };
    },
  },
  'description-without-type': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { sdp } = await a.createOffer();
      // @ts-expect-error: what was forgotten
      await b.setRemoteDescription({ sdp });
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { type, sdp = '' } = await a.createOffer();
      await b.setRemoteDescription({ type, sdp });
      return { signalingState: b.signalingState };
    },
  },
  'unknown-type': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      // @ts-expect-error: no such type
      await pc.setRemoteDescription({ type: 'join', room: 'lobby' });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const message = { type: 'join', room: 'lobby' };
      if (message.type === 'offer') await pc.setRemoteDescription(message as never);
      return { signalingState: pc.signalingState };
    },
  },
  'no-fingerprint': {
    async fault({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { type, sdp = '' } = await a.createOffer();
      const changed = sdp.replace(/a=fingerprint.*\r\n/g, '');
      await b.setRemoteDescription({ type, sdp: changed });
    },
    async cure({ RTCPeerConnection }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const { type, sdp = '' } = await a.createOffer();
      await b.setRemoteDescription({ type, sdp });
      return { signalingState: b.signalingState };
    },
  },
  'answer-of-another': {
    async fault({ RTCPeerConnection, exchange }) {
      const a = new RTCPeerConnection();
      a.addTransceiver('video');
      await a.setLocalDescription();
      const other = new RTCPeerConnection();
      other.createDataChannel('chat');
      const { answer } = await exchange(other, new RTCPeerConnection());
      await a.setRemoteDescription(answer);
    },
    async cure({ RTCPeerConnection, exchange }) {
      const a = new RTCPeerConnection();
      a.addTransceiver('video');
      await exchange(a, new RTCPeerConnection());
      return { signalingState: a.signalingState };
    },
  },
  'candidate-too-early': {
    async fault({ RTCPeerConnection, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await a.setLocalDescription();
      const { candidate } = await once(a, 'icecandidate');
      await b.addIceCandidate(candidate);
    },
    async cure({ RTCPeerConnection, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const offer = await a.createOffer();
      await a.setLocalDescription(offer);
      const { candidate } = await once(a, 'icecandidate');
      await b.setRemoteDescription(offer);
      await b.addIceCandidate(candidate);
      return { signalingState: b.signalingState };
    },
  },
  'candidate-without-place': {
    async fault({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const found = once(a, 'icecandidate');
      await exchange(a, b, { candidate: () => undefined });
      const { candidate } = await found;
      await b.addIceCandidate({ candidate: String(candidate?.candidate) });
    },
    async cure({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const found = once(a, 'icecandidate');
      await exchange(a, b, { candidate: () => undefined });
      const { candidate } = await found;
      await b.addIceCandidate(candidate);
      return { signalingState: b.signalingState };
    },
  },
  'candidate-of-another': {
    async fault({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const found = once(a, 'icecandidate');
      await exchange(a, b, { candidate: () => undefined });
      const { candidate } = await found;
      const { candidate: line = '' } = candidate ?? {};
      await b.addIceCandidate({ candidate: line, sdpMid: 'video-7' });
    },
    async cure({ RTCPeerConnection, exchange, once }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const found = once(a, 'icecandidate');
      await exchange(a, b, { candidate: () => undefined });
      const { candidate } = await found;
      await b.addIceCandidate(candidate);
      return { signalingState: b.signalingState };
    },
  },
  'not-cloneable': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat');
      await pc.setLocalDescription();
      const channel = new BroadcastChannel('signaling of a page');
      channel.postMessage(pc.localDescription);
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat');
      await pc.setLocalDescription();
      const channel = new BroadcastChannel('signaling of a page');
      channel.postMessage(pc.localDescription?.toJSON());
      channel.close();
      return { sent: pc.localDescription?.type };
    },
  },
  'forgotten-await': {
    async fault({ RTCPeerConnection, once, window }) {
      const pc = new RTCPeerConnection();
      const unhandled = once(window, 'unhandledrejection');
      try {
        void pc.createAnswer();
      } catch {
        return { caught: 'never' };
      }
      return unhandled;
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      let caught = 'nothing';
      try {
        await pc.createAnswer();
      } catch (error) {
        caught = (error as Error).name;
      }
      return { caught };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
