/** Opens what a call sends: pictures and tones that the page makes, or the reader's own devices. */
import type { Picture, PictureWords } from '../../synthetic/pictures.ts';
import { cameraPicture, screenPicture } from '../../synthetic/pictures.ts';
import { RunUnsupported } from '../pair/errors.ts';
import { createAudioTrack, createVideoTrack } from '../pair/synthetic-media.ts';
import type { RunHost } from '../pair/types.ts';
import type { Capture, CaptureKind, Captures } from './captures.ts';

/** Texts of the synthetic pictures. */
export interface DeviceWords {
  readonly camera: (peer: 'A' | 'B', count: number) => PictureWords;
  readonly screen: PictureWords;
}

/** Opens captures. */
export interface Devices {
  /** `large`: big enough for three layers of simulcast. */
  synthetic(kind: CaptureKind, peer: 'A' | 'B', size?: 'usual' | 'large'): Capture;
  /**
   * Opens a device of the reader's: the browser asks now.
   * @throws {DOMException} `NotAllowedError`, `NotFoundError`, `NotReadableError` … as the browser has it
   * @throws {RunUnsupported} where the page may not even ask: no secure context
   */
  real(kind: CaptureKind): Promise<Capture>;
}

/** What devices are made of. */
export interface DevicesOptions {
  readonly host: RunHost;
  readonly own: (dispose: () => void) => void;
  readonly captures: Captures;
  readonly words: DeviceWords;
}

/** Hues of the peers' pictures, as everywhere; a second camera has another one. */
const HUE = { A: 205, B: 20 } as const;
const OTHER_HUE = 110;
const CAMERA = { width: 480, height: 270, frameRate: 15 };
/** Chromium sends three layers from 960 × 540 on. */
const SCREEN = { width: 960, height: 540, frameRate: 10 };

/** Makes the devices of one call. */
export function createDevices({ host, own, captures, words }: DevicesOptions): Devices {
  let cameras = 0;
  return {
    synthetic(kind, peer, size = 'usual') {
      let track: MediaStreamTrack;
      if (kind === 'microphone') track = createAudioTrack({ host, own });
      else {
        let picture: Picture;
        if (kind === 'screen') picture = screenPicture(words.screen);
        else {
          if (peer === 'A') cameras += 1;
          const isOther = peer === 'A' && cameras % 2 === 0;
          picture = cameraPicture(
            words.camera(peer, peer === 'A' ? cameras : 1),
            isOther ? OTHER_HUE : HUE[peer],
          );
        }
        track = createVideoTrack(
          { host, own },
          picture,
          kind === 'screen' || size === 'large' ? SCREEN : CAMERA,
        );
      }
      return captures.add({ kind, peer, isReal: false, track });
    },
    async real(kind) {
      // Absent in a page on plain http, whatever the types say.
      const devices = host.document?.defaultView?.navigator.mediaDevices;
      if (devices === undefined) throw new RunUnsupported('navigator.mediaDevices');
      const stream =
        kind === 'screen'
          ? await devices.getDisplayMedia({ video: true })
          : await devices.getUserMedia(kind === 'camera' ? { video: true } : { audio: true });
      const [track] = stream.getTracks();
      if (track === undefined) throw new RunUnsupported('MediaStreamTrack');
      own(() => track.stop());
      return captures.add({ kind, peer: 'A', isReal: true, track });
    },
  };
}
