/** Programs about routes and encryption. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const ICE = {
  'server-unreachable': {
    async fault({ RTCPeerConnection, once }) {
      const server = 'turn:127.0.0.1:50009?transport=tcp';
      const pc = new RTCPeerConnection({
        iceServers: [{ urls: server, username: 'ada', credential: 'secret' }],
      });
      pc.createDataChannel('chat');
      const told = once(pc, 'icecandidateerror');
      await pc.setLocalDescription();
      return told;
    },
    async cure({ RTCPeerConnection, connect }) {
      const server = 'turn:127.0.0.1:50009?transport=tcp';
      const a = new RTCPeerConnection({
        iceServers: [{ urls: server, username: 'ada', credential: 'secret' }],
      });
      await connect(a, new RTCPeerConnection());
      return { connectionState: a.connectionState };
    },
  },
  'wrong-account': {
    async fault({ RTCPeerConnection, once, turn }) {
      const pc = new RTCPeerConnection({
        iceServers: [{ urls: turn, username: 'ada', credential: 'of last year' }],
      });
      pc.createDataChannel('chat');
      const told = once(pc, 'icecandidateerror');
      await pc.setLocalDescription();
      return told;
    },
    async cure({ RTCPeerConnection, connect, turn }) {
      const account = { urls: turn, username: 'ada', credential: 'of last year' };
      const a = new RTCPeerConnection({ iceServers: [account] });
      await connect(a, new RTCPeerConnection());
      const fresh = { ...account, credential: 'of today' };
      a.setConfiguration({ ...a.getConfiguration(), iceServers: [fresh] });
      a.restartIce();
      return { connectionState: a.connectionState };
    },
  },
  'no-candidates': {
    async fault({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await exchange(a, b, { candidate: () => undefined });
      await until(a, 'icegatheringstatechange', () => a.iceGatheringState === 'complete');
      return { iceConnectionState: a.iceConnectionState, signalingState: a.signalingState };
    },
    async cure({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await exchange(a, b);
      await until(a, 'connectionstatechange', () => a.connectionState === 'connected');
      return { connectionState: a.connectionState };
    },
  },
  'leads-nowhere': {
    async fault({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      const astray = (line: string) => line.replace(/^((?:\S+ ){5})\d+/, '$11025');
      await exchange(a, b, {
        candidate: (found) => ({ ...found.toJSON(), candidate: astray(found.candidate) }),
      });
      await until(a, 'iceconnectionstatechange', () => a.iceConnectionState === 'checking');
      return { iceConnectionState: a.iceConnectionState };
    },
    async cure({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await exchange(a, b);
      await until(a, 'iceconnectionstatechange', () => a.iceConnectionState === 'connected');
      return { iceConnectionState: a.iceConnectionState };
    },
  },
  'relay-without-turn': {
    async fault({ RTCPeerConnection, once }) {
      const pc = new RTCPeerConnection({ iceTransportPolicy: 'relay' });
      pc.createDataChannel('chat');
      await pc.setLocalDescription();
      const { candidate } = await once(pc, 'icecandidate');
      return { firstCandidate: candidate?.type ?? 'none' };
    },
    async cure({ RTCPeerConnection, once }) {
      const pc = new RTCPeerConnection({ iceTransportPolicy: 'all' });
      pc.createDataChannel('chat');
      await pc.setLocalDescription();
      const { candidate } = await once(pc, 'icecandidate');
      return { firstCandidate: candidate?.type };
    },
  },
  'wrong-fingerprint': {
    async fault({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await exchange(a, b, {
        answer: (sdp) => sdp.replace(/(a=fingerprint:\S+) \S+/, `$1 ${'00:'.repeat(31)}00`),
      });
      await until(a, 'connectionstatechange', () => a.connectionState === 'failed');
      return { connectionState: a.connectionState, iceConnectionState: a.iceConnectionState };
    },
    async cure({ RTCPeerConnection, exchange, until }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      a.createDataChannel('chat');
      await exchange(a, b);
      await until(a, 'connectionstatechange', () => a.connectionState === 'connected');
      return { connectionState: a.connectionState, iceConnectionState: a.iceConnectionState };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
