import type { MachineId } from '../trace/states.ts';
import type { Engine } from './types.ts';

/** A proof that an engine takes edges which no golden trace takes. */
export interface SeenElsewhere {
  readonly engine: Engine;
  /** The test in a real browser that asserts it. */
  readonly where: string;
  readonly saw: readonly `${MachineId} ${string}>${string}`[];
}

/** Proofs outside tests/fixtures/traces. */
export const SEEN_ELSEWHERE: readonly SeenElsewhere[] = [
  {
    engine: 'chromium',
    where: 'tests/browser/engines/machine-edges.test.ts',
    saw: [
      'signaling have-local-offer>closed',
      'signaling have-remote-offer>closed',
      'signaling have-local-pranswer>closed',
      'signaling have-remote-pranswer>closed',
      'ice-gathering complete>new',
      'ice-connection connected>checking',
      'ice-connection new>closed',
      'ice-connection checking>closed',
      'connection connected>connecting',
      'connection connected>failed',
      'connection disconnected>connected',
      'connection new>closed',
      'connection connecting>closed',
      'connection failed>closed',
      'dtls connected>failed',
      'dtls failed>new',
      'dtls connecting>closed',
      'dtls failed>closed',
      'ice-transport new>closed',
      'ice-transport checking>closed',
      'data-channel connecting>closing',
      'data-channel connecting>closed',
      'data-channel open>closed',
    ],
  },
  {
    engine: 'firefox',
    where: 'tests/browser/engines/machine-edges.test.ts',
    saw: [
      'signaling have-local-offer>closed',
      'signaling have-remote-offer>closed',
      'ice-gathering new>complete',
      'ice-connection disconnected>checking',
      'ice-connection disconnected>connected',
      'ice-connection new>failed',
      'ice-connection new>closed',
      'ice-connection checking>closed',
      'connection disconnected>connected',
      'connection disconnected>connecting',
      'connection new>failed',
      'connection new>closed',
      'connection connecting>closed',
      'connection disconnected>closed',
      'dtls connected>failed',
      'ice-transport disconnected>checking',
      'ice-transport new>failed',
      'ice-transport connected>closed',
      'data-channel connecting>closing',
      'ice-transport disconnected>connected',
    ],
  },
];
