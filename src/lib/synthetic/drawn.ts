/** A video track of a picture that the page draws itself: no camera, no permission. */
import type { Picture } from './pictures.ts';

/** What a drawn picture is like: CSS px and frames per second. */
export interface PictureSettings {
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
}

/** What drawing needs of its surroundings. */
export interface PictureSurroundings {
  readonly document: Document;
  /** Milliseconds; the picture shows them as its clock. */
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
}

/** A picture that is being drawn, for as long as one of its tracks lives. */
export interface DrawnPicture {
  settings: PictureSettings;
  /** Tracks that show it; what has ended is forgotten with the next frame. A clone is added by whoever makes it. */
  readonly tracks: Set<MediaStreamTrack>;
  resize(settings: PictureSettings): void;
}

/** Draws `picture` as often as `settings` say. `undefined` where canvases have no streams. */
export function drawPicture(
  { document, now, after }: PictureSurroundings,
  settings: PictureSettings,
  picture: Picture,
): DrawnPicture | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context || !('captureStream' in canvas)) return undefined;
  const tracks = new Set<MediaStreamTrack>();
  const drawn: DrawnPicture = {
    settings,
    tracks,
    resize(next) {
      drawn.settings = next;
      canvas.width = next.width;
      canvas.height = next.height;
    },
  };
  const draw = (): void => {
    const { width, height, frameRate } = drawn.settings;
    picture({ context, width, height, seconds: now() / 1000 });
    for (const track of tracks) if (track.readyState === 'ended') tracks.delete(track);
    if (tracks.size > 0) after(1000 / frameRate, draw);
  };
  drawn.resize(settings);
  tracks.add(canvas.captureStream(settings.frameRate).getVideoTracks()[0]!);
  draw();
  return drawn;
}
