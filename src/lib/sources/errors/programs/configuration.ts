/** Programs about configurations. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const CONFIGURATION = {
  'bad-server-url': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({
        iceServers: [{ urls: 'https://stun.invalid' }],
      });
      return { signalingState: pc.signalingState };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({
        iceServers: [{ urls: 'stun:stun.invalid:3478' }],
      });
      return { signalingState: pc.signalingState };
    },
  },
  'turn-without-credential': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({
        iceServers: [{ urls: 'turn:turn.invalid:3478' }],
      });
      return { signalingState: pc.signalingState };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({
        iceServers: [
          {
            urls: 'turn:turn.invalid:3478',
            username: 'ada',
            credential: 'a-short-lived-secret',
          },
        ],
      });
      return { signalingState: pc.signalingState };
    },
  },
  'bad-policy-value': {
    async fault({ RTCPeerConnection }) {
      // @ts-expect-error: no such value
      const pc = new RTCPeerConnection({ iceTransportPolicy: 'turn' });
      return { signalingState: pc.signalingState };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({ iceTransportPolicy: 'relay' });
      return { signalingState: pc.signalingState };
    },
  },
  'configuration-fixed': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({ bundlePolicy: 'balanced' });
      pc.setConfiguration({ bundlePolicy: 'max-bundle' });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection({ bundlePolicy: 'balanced' });
      pc.setConfiguration({
        ...pc.getConfiguration(),
        iceServers: [{ urls: 'stun:stun.invalid:3478' }],
      });
      return { iceServers: pc.getConfiguration().iceServers?.length };
    },
  },
  'certificate-algorithm': {
    async fault({ RTCPeerConnection }) {
      await RTCPeerConnection.generateCertificate('SHA-256');
    },
    async cure({ RTCPeerConnection }) {
      const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
      const certificate = await RTCPeerConnection.generateCertificate(algorithm);
      const pc = new RTCPeerConnection({ certificates: [certificate] });
      return { signalingState: pc.signalingState };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
