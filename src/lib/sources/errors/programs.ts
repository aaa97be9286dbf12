/** The programs of all entries, by their ids. Loaded when the first of them is run. */
import type { ErrorPrograms } from './program.ts';
import { CHANNELS } from './programs/channels.ts';
import { CLOSED } from './programs/closed.ts';
import { CONFIGURATION } from './programs/configuration.ts';
import { DEVICES } from './programs/devices.ts';
import { ICE } from './programs/ice.ts';
import { NEGOTIATION } from './programs/negotiation.ts';
import { TRACKS } from './programs/tracks.ts';

export const PROGRAMS = {
  ...CONFIGURATION,
  ...NEGOTIATION,
  ...TRACKS,
  ...ICE,
  ...DEVICES,
  ...CHANNELS,
  ...CLOSED,
} as const satisfies Readonly<Record<string, ErrorPrograms>>;
