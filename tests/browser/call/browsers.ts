import { launchChromium } from '../engine-chromium.ts';
import { launchFirefox } from '../engine-firefox.ts';
import type { Engine } from '../engine.ts';

// A browser takes longer to start than most tests take: each is started once for all files, and ends with the process.
let chromium: Promise<Engine> | undefined;
let firefox: Promise<Engine> | undefined;

/** Chromium with devices of its own making, which allows them without asking. */
export const callingChromium = (): Promise<Engine> =>
  (chromium ??= launchChromium('http://localhost/', [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ]));

/** Firefox likewise; it tells its address as it is, so that Chromium need not look up a name. */
export const callingFirefox = (): Promise<Engine> =>
  (firefox ??= launchFirefox('http://localhost/', {
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
    'media.peerconnection.ice.obfuscate_host_addresses': false,
  }));
