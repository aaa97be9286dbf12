/** How long engines wait for what never answers. */

/** One measurement: the time from setLocalDescription() to iceGatheringState `complete`, ms. */
export interface MeasuredWait {
  readonly name: 'Chromium' | 'Firefox';
  readonly version: string;
  readonly ms: number;
}

/**
 * With one STUN server over UDP that hears everything and says nothing, of an offer that nobody answers. Held against real
 * browsers by tests/browser/waits/configuration.test.ts.
 */
export const SILENT_SERVER: readonly MeasuredWait[] = [
  { name: 'Chromium', version: '156', ms: 39_900 },
  { name: 'Firefox', version: '153', ms: 11_100 },
];
