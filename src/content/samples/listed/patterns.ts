import { sample as forwardingServer } from '../forwarding-server/sample.ts';
import { sample as meshOfThree } from '../mesh-of-three/sample.ts';
import { sample as peerManager } from '../peer-manager/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 8, in the order of its text. A table. */
export const PATTERNS = {
  'peer-manager': peerManager,
  'mesh-of-three': meshOfThree,
  'forwarding-server': forwardingServer,
} as const satisfies Samples;
