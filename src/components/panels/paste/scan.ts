/** Reading QR codes: off a camera, out of a picture. Loaded when somebody asks for it. */
import jsQR from 'jsqr';

/** What a browser's own reader looks like, where there is one. @see https://wicg.github.io/shape-detection-api/ */
interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorMaker = new (options: { readonly formats: readonly string[] }) => Detector;

/** Longest side of what is looked at, in px: a code fills a good part of a picture, and time grows with its area. */
const LONGEST_PX = 1000;
/** Time between two looks, in ms. */
const EVERY_MS = 150;

function createDetector(): Detector | undefined {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorMaker };
  if (BarcodeDetector === undefined) return undefined;
  try {
    return new BarcodeDetector({ formats: ['qr_code'] });
  } catch {
    // It exists and knows no QR codes.
    return undefined;
  }
}

/** What the code in `source` says; `undefined` where there is none to be found. */
async function read(
  source: HTMLVideoElement | ImageBitmap,
  width: number,
  height: number,
): Promise<string | undefined> {
  const found = await createDetector()
    ?.detect(source)
    .catch(() => []);
  if (found?.[0] !== undefined) return found[0].rawValue;
  const scale = Math.min(1, LONGEST_PX / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const text = jsQR(data, canvas.width, canvas.height)?.data;
  return text === '' ? undefined : text;
}

/** What the code in a picture says; `undefined` for a picture without one, and for what is no picture. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return undefined;
  try {
    return await read(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}

/**
 * Opens a camera, shows it in `video` and reads until it has found a code; the camera is closed in every case.
 * `undefined` when `signal` ended it. @throws {DOMException} what getUserMedia rejects with
 */
export async function scanCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  try {
    if (signal.aborted) return undefined;
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted && stream.active) {
      const text = await read(video, video.videoWidth, video.videoHeight);
      if (text !== undefined) return text;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    return undefined;
  } finally {
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  }
}
