import { sample as bareConfiguration } from '../bare-configuration/sample.ts';
import { sample as configurationOptions } from '../configuration-options/sample.ts';
import { sample as oneStunServer } from '../one-stun-server/sample.ts';
import { sample as severalServers } from '../several-servers/sample.ts';
import { sample as turnServers } from '../turn-servers/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 2, in the order of its text. A table. */
export const CONFIGURATION = {
  'bare-configuration': bareConfiguration,
  'one-stun-server': oneStunServer,
  'several-servers': severalServers,
  'turn-servers': turnServers,
  'configuration-options': configurationOptions,
} as const satisfies Samples;
