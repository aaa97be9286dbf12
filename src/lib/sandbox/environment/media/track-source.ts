import type { Picture } from './pictures.ts';
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
}

/** A source that draws, and how to change its settings. */
export interface PictureSource extends TrackSource {
  settings: PictureSettings;
  resize(settings: PictureSettings): void;
}

/** What a picture needs of its surroundings. */
export interface PictureSurroundings {
  readonly document: Document;
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Draws `picture` as often as `settings` say, for as long as one of its tracks lives. `undefined` where canvases have no streams. */
export function createPictureSource(
  { document, now, after }: PictureSurroundings,
  about: Pick<TrackSource, 'label' | 'device' | 'kind' | 'constraints'>,
  settings: PictureSettings,
  picture: Picture,
): PictureSource | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context || !('captureStream' in canvas)) return undefined;
  const tracks = new Set<MediaStreamTrack>();
  const source: PictureSource = {
    ...about,
    settings,
    tracks,
    resize(next) {
      source.settings = next;
      canvas.width = next.width;
      canvas.height = next.height;
    },
  };
  const draw = (): void => {
    const { width, height, frameRate } = source.settings;
    picture({ context, width, height, seconds: now() / 1000 });
    for (const track of tracks) if (track.readyState === 'ended') tracks.delete(track);
    if (tracks.size > 0) after(1000 / frameRate, draw);
  };
  source.resize(settings);
  tracks.add(canvas.captureStream(settings.frameRate).getVideoTracks()[0]!);
  draw();
  return source;
}

/** A quiet tone that swells and fades; nothing is played unless the code plays it. */
export function createToneSource(
  context: AudioContext,
  about: Pick<TrackSource, 'label' | 'device' | 'kind' | 'constraints'>,
  hertz: number,
): TrackSource {
  const tone = new OscillatorNode(context, { frequency: hertz });
  const swell = new OscillatorNode(context, { frequency: 0.5 });
  const depth = new GainNode(context, { gain: 0.02 });
  // Quiet, should somebody connect it to a loudspeaker.
  const volume = new GainNode(context, { gain: 0.04 });
  const destination = new MediaStreamAudioDestinationNode(context);
  swell.connect(depth).connect(volume.gain);
  tone.connect(volume).connect(destination);
  tone.start();
  swell.start();
  return { ...about, tracks: new Set(destination.stream.getAudioTracks()) };
}
