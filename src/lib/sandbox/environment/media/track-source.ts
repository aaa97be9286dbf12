import { drawPicture, type PictureSurroundings } from '../../../synthetic/drawn.ts';
import type { Picture } from '../../../synthetic/pictures.ts';
import { toneTracks } from '../../../synthetic/tone.ts';
import type { DeviceIdentity, PictureSettings } from './constraints.ts';

/** What stands behind a synthetic track and its clones. */
export interface TrackSource {
  readonly label: string;
  readonly device: DeviceIdentity;
  readonly kind: 'audio' | 'video' | 'screen';
  /** Of pictures only. */
  settings?: PictureSettings;
  constraints: MediaTrackConstraints;
  /** Tracks that show it; what has ended is forgotten with the next frame. */
  readonly tracks: Set<MediaStreamTrack>;
  /** Of the reader's own devices: what the page knows and does. */
  readonly own?: {
    readonly settings: () => MediaTrackSettings;
    readonly capabilities: () => MediaTrackCapabilities;
    readonly apply: (constraints: MediaTrackConstraints) => Promise<void>;
    /** One of `tracks` was stopped. */
    readonly stopped: () => void;
  };
}

/** A source that draws, and how to change its settings. */
export interface PictureSource extends TrackSource {
  settings: PictureSettings;
  resize(settings: PictureSettings): void;
}

type About = Pick<TrackSource, 'label' | 'device' | 'kind' | 'constraints'>;

/** Draws `picture` as often as `settings` say, for as long as one of its tracks lives. `undefined` where canvases have no streams. */
export function createPictureSource(
  surroundings: PictureSurroundings,
  about: About,
  settings: PictureSettings,
  picture: Picture,
): PictureSource | undefined {
  const drawn = drawPicture(surroundings, settings, picture);
  return drawn && Object.assign(drawn, about);
}

/** A quiet tone that swells and fades. */
export function createToneSource(context: AudioContext, about: About, hertz: number): TrackSource {
  return { ...about, tracks: new Set(toneTracks(context, hertz)) };
}
