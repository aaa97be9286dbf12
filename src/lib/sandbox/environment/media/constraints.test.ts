import { expect, it } from 'vitest';

import { selectSettings } from './constraints.ts';

const device = { deviceId: 'one', groupId: 'all', facingMode: 'user' };
const usual = { width: 640, height: 480, frameRate: 30 };

it.each<[string, MediaTrackConstraints, unknown]>([
  ['the usual picture where nothing is asked for', {}, usual],
  [
    'ideals as they are',
    { width: 320, height: { ideal: 180 }, frameRate: 15 },
    { width: 320, height: 180, frameRate: 15 },
  ],
  ['the other side at 4:3', { width: 320 }, { width: 320, height: 240, frameRate: 30 }],
  [
    'the other side at 16:9 for what is large',
    { height: { exact: 720 } },
    { width: 1280, height: 720, frameRate: 30 },
  ],
  [
    'no more than the device has',
    { width: { ideal: 4096 }, height: { ideal: 2160 } },
    { width: 1280, height: 720, frameRate: 30 },
  ],
  [
    'what its limits leave',
    { frameRate: { max: 10 }, width: { min: 800 } },
    { width: 800, height: 600, frameRate: 10 },
  ],
  ['the usual value where the limits allow it', { width: { min: 320, max: 1280 } }, usual],
  ['its own name', { deviceId: { exact: ['other', 'one'] }, facingMode: 'environment' }, usual],
  ['a refusal of what is beyond it', { width: { exact: 1920 } }, { constraint: 'width' }],
  ['a refusal of a minimum beyond it', { frameRate: { min: 60 } }, { constraint: 'frameRate' }],
  [
    'a refusal of limits that exclude each other',
    { height: { min: 300, max: 200 } },
    { constraint: 'height' },
  ],
  ['a refusal of another device', { deviceId: { exact: 'other' } }, { constraint: 'deviceId' }],
  [
    'a refusal to look elsewhere',
    { facingMode: { exact: 'environment' } },
    { constraint: 'facingMode' },
  ],
])('gives %s', (_, constraints, expected) => {
  expect(selectSettings(constraints, device)).toEqual(expected);
});
