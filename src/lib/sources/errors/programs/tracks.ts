/** Programs about tracks, senders and transceivers. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const TRACKS = {
  'same-track-twice': {
    async fault({ RTCPeerConnection, picture }) {
      const pc = new RTCPeerConnection();
      const track = picture();
      pc.addTrack(track);
      pc.addTrack(track);
    },
    async cure({ RTCPeerConnection, picture }) {
      const pc = new RTCPeerConnection();
      const track = picture();
      pc.addTrack(track);
      pc.addTrack(track.clone());
      return { senders: pc.getSenders().length };
    },
  },
  'foreign-sender': {
    async fault({ RTCPeerConnection, picture }) {
      const a = new RTCPeerConnection();
      const b = new RTCPeerConnection();
      const sender = a.addTrack(picture());
      b.removeTrack(sender);
    },
    async cure({ RTCPeerConnection, picture }) {
      const a = new RTCPeerConnection();
      const sender = a.addTrack(picture());
      a.removeTrack(sender);
      return { track: sender.track };
    },
  },
  'other-kind': {
    async fault({ RTCPeerConnection, picture, sound }) {
      const pc = new RTCPeerConnection();
      const sender = pc.addTrack(picture());
      await sender.replaceTrack(sound());
    },
    async cure({ RTCPeerConnection, picture }) {
      const pc = new RTCPeerConnection();
      const sender = pc.addTrack(picture());
      await sender.replaceTrack(picture());
      return { kind: sender.track?.kind };
    },
  },
  'unknown-kind': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.addTransceiver('screen');
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { receiver } = pc.addTransceiver('video');
      return { kind: receiver.track.kind };
    },
  },
  'stopped-transceiver': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const transceiver = pc.addTransceiver('video');
      transceiver.stop();
      transceiver.direction = 'sendonly';
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const transceiver = pc.addTransceiver('video');
      transceiver.direction = 'inactive';
      transceiver.direction = 'sendonly';
      return { direction: transceiver.direction };
    },
  },
  'unknown-codec': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const transceiver = pc.addTransceiver('video');
      transceiver.setCodecPreferences([{ mimeType: 'video/best', clockRate: 90000 }]);
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const transceiver = pc.addTransceiver('video');
      const { codecs = [] } = RTCRtpReceiver.getCapabilities('video') ?? {};
      transceiver.setCodecPreferences(codecs.filter(({ mimeType }) => mimeType === 'video/VP8'));
      return { direction: transceiver.direction };
    },
  },
  'parameters-twice': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { sender } = pc.addTransceiver('video');
      const parameters = sender.getParameters();
      await sender.setParameters(parameters);
      await sender.setParameters(parameters);
      return { encodings: sender.getParameters().encodings.length };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { sender } = pc.addTransceiver('video');
      await sender.setParameters(sender.getParameters());
      await sender.setParameters(sender.getParameters());
      return { encodings: sender.getParameters().encodings.length };
    },
  },
  'encodings-changed': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { sender } = pc.addTransceiver('video');
      const parameters = sender.getParameters();
      parameters.encodings = [{ rid: 'low' }, { rid: 'high' }];
      await sender.setParameters(parameters);
      return { encodings: sender.getParameters().encodings.length };
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { sender } = pc.addTransceiver('video', {
        sendEncodings: [{ rid: 'low' }, { rid: 'high' }],
      });
      return { encodings: sender.getParameters().encodings.length };
    },
  },
  'out-of-range': {
    async fault({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      pc.addTransceiver('video', { sendEncodings: [{ scaleResolutionDownBy: 0.5 }] });
    },
    async cure({ RTCPeerConnection }) {
      const pc = new RTCPeerConnection();
      const { sender } = pc.addTransceiver('video', {
        sendEncodings: [{ scaleResolutionDownBy: 2 }],
      });
      return { scaleResolutionDownBy: sender.getParameters().encodings[0]?.scaleResolutionDownBy };
    },
  },
  'dtmf-too-early': {
    async fault({ RTCPeerConnection, sound }) {
      const pc = new RTCPeerConnection();
      const sender = pc.addTrack(sound());
      sender.dtmf?.insertDTMF('1');
    },
    async cure({ RTCPeerConnection, connect, sound }) {
      const a = new RTCPeerConnection();
      const sender = a.addTrack(sound());
      await connect(a, new RTCPeerConnection());
      sender.dtmf?.insertDTMF('1');
      return { toneBuffer: sender.dtmf?.toneBuffer };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
