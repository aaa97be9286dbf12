import type { Engine } from './types.ts';

/** The versions in which `seen` was measured. Headless, on Linux, two connections on one machine. */
export const ENGINES: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium 156',
  firefox: 'Firefox 153',
};
