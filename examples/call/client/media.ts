import type { Picture } from '../protocol.ts';
import type { Shown } from './facts.ts';

/** What can be sent. */
export type Kind = 'audio' | 'video' | 'screen';

/** What this side sends: one sound and one picture, each from a device, the screen, or nothing at all. */
export interface OwnMedia {
  /** What is shown at present. */
  readonly shown: Shown;
  /** Whether a microphone is open, silent or not. */
  readonly hasMicrophone: boolean;
  /** The picture that is sent, for one’s own screen. */
  readonly picture: MediaStreamTrack | null;
  /** Sends through these senders from now on: those of a new connection. */
  sendThrough(audio: RTCRtpSender, video: RTCRtpSender): Promise<void>;
  readonly setMicrophone: (track: MediaStreamTrack | null) => Promise<void>;
  /** Silent, or not, also with the next microphone: the device stays open, so that the first word after it is not lost. */
  setSilent(isSilent: boolean): void;
  readonly setCamera: (track: MediaStreamTrack | null) => Promise<void>;
  readonly setScreen: (track: MediaStreamTrack | null) => Promise<void>;
  /** Closes every device. */
  stop(): void;
}

/**
 * Changes of media without a negotiation: there are always two senders, and only their tracks change.
 * @param changed is told whenever `shown` or `picture` may be another
 * @param lost is told of what others have ended
 */
export function ownMedia(changed: () => void, lost: (kind: Kind) => void): OwnMedia {
  let senders: { audio: RTCRtpSender; video: RTCRtpSender } | undefined;
  let microphone: MediaStreamTrack | null = null;
  let camera: MediaStreamTrack | null = null;
  let screen: MediaStreamTrack | null = null;
  let silent = false;

  const picture = (): MediaStreamTrack | null => screen ?? camera;
  const pictured = (): Picture => (screen ? 'screen' : camera ? 'camera' : 'none');

  async function send(): Promise<void> {
    const now = senders;
    changed();
    if (now === undefined) return;
    const video = picture();
    // A hint, not a command: of a screen, letters have to be sharp; of a face, movement has to be smooth.
    if (video) video.contentHint = screen ? 'detail' : 'motion';
    try {
      await Promise.all([now.audio.replaceTrack(microphone), now.video.replaceTrack(video)]);
    } catch (error) {
      // The connection was closed meanwhile: the next one gets the same tracks.
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
    }
  }

  /** Takes another track in place of one; the device of the old one is closed, or its light would stay on. */
  function swap(kind: Kind, old: MediaStreamTrack | null, track: MediaStreamTrack | null): void {
    if (old !== null && old !== track) old.stop();
    // Only what others end fires `ended`: the button of the browser, a cable, a permission. Never our own `stop()`.
    track?.addEventListener('ended', () => {
      if (track === microphone) microphone = null;
      else if (track === camera) camera = null;
      else if (track === screen) screen = null;
      else return;
      void send();
      lost(kind);
    });
  }

  return {
    get shown() {
      return { microphone: microphone?.enabled === true, picture: pictured() };
    },
    get hasMicrophone() {
      return microphone !== null;
    },
    get picture() {
      return picture();
    },
    async sendThrough(audio, video) {
      senders = { audio, video };
      await send();
    },
    async setMicrophone(track) {
      // A new track begins enabled, whatever the button says.
      if (track) track.enabled = !silent;
      swap('audio', microphone, track);
      microphone = track;
      await send();
    },
    setSilent(isSilent) {
      silent = isSilent;
      if (microphone) microphone.enabled = !isSilent;
      changed();
    },
    async setCamera(track) {
      swap('video', camera, track);
      camera = track;
      await send();
    },
    async setScreen(track) {
      swap('screen', screen, track);
      screen = track;
      await send();
    },
    stop() {
      for (const track of [microphone, camera, screen]) track?.stop();
      microphone = camera = screen = null;
      senders = undefined;
      changed();
    },
  };
}
