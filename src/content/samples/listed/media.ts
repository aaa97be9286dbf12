import { sample as cameraButton } from '../camera-button/sample.ts';
import { sample as codecNow } from '../codec-now/sample.ts';
import { sample as codecOrder } from '../codec-order/sample.ts';
import { sample as shareScreen } from '../share-screen/sample.ts';
import { sample as silence } from '../silence/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 6, in the order of its text. A table. */
export const MEDIA = {
  silence,
  'camera-button': cameraButton,
  'share-screen': shareScreen,
  'codec-order': codecOrder,
  'codec-now': codecNow,
} as const satisfies Samples;
