/** Programs about camera, microphone and screen. What readers see of them is their text here: see `shown.ts`. */
import type { ErrorPrograms } from '../program.ts';

export const DEVICES = {
  'nothing-asked-for': {
    async fault({ navigator }) {
      const wants = { audio: false, video: false };
      await navigator.mediaDevices.getUserMedia(wants);
    },
    async cure({ navigator }) {
      const wants = { audio: false, video: false };
      if (wants.audio || wants.video) await navigator.mediaDevices.getUserMedia(wants);
      return { asked: wants.audio || wants.video };
    },
  },
  'no-device': {
    async fault({ navigator }) {
      await navigator.mediaDevices.getUserMedia({ video: true });
    },
    async cure({ navigator }) {
      const devices = await navigator.mediaDevices.enumerateDevices();
      const hasCamera = devices.some(({ kind }) => kind === 'videoinput');
      return { button: hasCamera ? 'shown' : 'hidden' };
    },
  },
  'device-by-old-id': {
    async fault({ navigator }) {
      const deviceId = { exact: 'the id of last year' };
      await navigator.mediaDevices.getUserMedia({ video: { deviceId } });
    },
    async cure({ navigator }) {
      const saved = 'the id of last year';
      const devices = await navigator.mediaDevices.enumerateDevices();
      const isThere = devices.some(({ deviceId }) => deviceId === saved);
      const video = isThere ? { deviceId: { exact: saved } } : true;
      return { video };
    },
  },
  'not-allowed': {
    async fault({ frame }) {
      const { navigator } = frame({ allow: "microphone 'none'" });
      await navigator.mediaDevices.getUserMedia({ audio: true });
    },
    async cure({ frame }) {
      const { navigator } = frame({ allow: "microphone 'none'" });
      const asked = navigator.mediaDevices.getUserMedia({ audio: true });
      const stream = await asked.catch(() => undefined);
      return { listensOnly: stream === undefined };
    },
  },
  'screen-refused': {
    async fault({ frame }) {
      const { navigator } = frame({ allow: "display-capture 'none'" });
      await navigator.mediaDevices.getDisplayMedia({ video: true });
    },
    async cure({ frame }) {
      const { navigator } = frame({ allow: "display-capture 'none'" });
      let told = 'nothing';
      try {
        await navigator.mediaDevices.getDisplayMedia({ video: true });
      } catch (error) {
        if ((error as Error).name !== 'NotAllowedError') told = 'press the button again';
      }
      return { told };
    },
  },
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
