import type { FaultInfo } from '../types.ts';
import {
  both,
  fires,
  isTold,
  neverCalls,
  neverIs,
  only,
  QUICK,
  reaches,
  stays,
  within,
} from './expects.ts';

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const consentEnds = (since: string) => ({ since, fromMs: 4_000, toMs: 20_000 });

const base = { group: 'leaving', needs: [] } as const;

/** The other side is gone, with a word or without. A table. */
export const LEAVING_FAULTS = {
  /** B closes, and tells nobody. */
  'close-without-bye': {
    ...base,
    connections: 4,
    fault: {
      slow: true,
      expectedMs: { chromium: 5_300, firefox: 9_000 },
      deadlineMs: 45_000,
      steps: ['connect', 'b-closes', 'a-notices'],
      expects: [
        reaches('B', 'signaling', 'closed'),
        reaches('A', 'data-channel', 'closed'),
        reaches('A', 'dtls', 'closed'),
        neverIs('A', 'connection', 'closed'),
        within(consentEnds('b-closes'), reaches('A', 'connection', 'disconnected')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['connect-again', 'b-says-bye', 'a-closes'],
      expects: [
        isTold('A', 'bye'),
        neverIs('A', 'connection', 'disconnected'),
        reaches('A', 'signaling', 'closed'),
      ],
    },
  },
  /** B's page disappears with its process. */
  'page-gone': {
    ...base,
    needs: ['frame'],
    connections: 2,
    fault: {
      slow: true,
      expectedMs: { chromium: 15_600, firefox: 30_800 },
      deadlineMs: 100_000,
      steps: ['connect', 'b-gone', 'disconnected', 'failed'],
      expects: [
        only('chromium', stays('A', 'data-channel', 'open')),
        only('chromium', stays('A', 'dtls', 'connected')),
        only('firefox', reaches('A', 'dtls', 'closed')),
        within(consentEnds('b-gone'), reaches('A', 'connection', 'disconnected')),
        within(
          { since: 'b-gone', fromMs: 12_000, toMs: 50_000 },
          reaches('A', 'connection', 'failed'),
        ),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['another-b', 'restart', 'hello'],
      expects: [reaches('A', 'connection', 'connected'), reaches('A', 'data-channel', 'open')],
    },
  },
  /** The network is gone for a while. A page cannot cut it: here B's page disappears, and another one takes its place. */
  'network-gone': {
    ...base,
    needs: ['frame'],
    connections: 2,
    nearest: {
      steps: ['connect', 'network-cut', 'disconnected', 'network-back', 'hello'],
      expects: {
        fault: both((peer) =>
          within(consentEnds('network-cut'), reaches(peer, 'connection', 'disconnected')),
        ),
        cure: [
          ...both((peer) => stays(peer, 'dtls', 'connected')),
          ...both((peer) => stays(peer, 'data-channel', 'open')),
          neverCalls('A', 'restartIce'),
          ...both((peer) =>
            within(
              { since: 'network-back', fromMs: 0, toMs: 20_000 },
              reaches(peer, 'connection', 'connected'),
            ),
          ),
          ...both((peer) => fires(peer, 'message')),
        ],
      },
    },
    fault: {
      slow: true,
      expectedMs: { chromium: 5_600, firefox: 10_500 },
      deadlineMs: 45_000,
      steps: ['connect', 'b-out-of-reach', 'disconnected'],
      expects: [
        only('chromium', stays('A', 'data-channel', 'open')),
        only('firefox', reaches('A', 'dtls', 'closed')),
        within(consentEnds('b-out-of-reach'), reaches('A', 'connection', 'disconnected')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['another-b', 'restart', 'hello'],
      expects: [
        neverIs('A', 'connection', 'failed'),
        reaches('A', 'connection', 'connected'),
        reaches('A', 'data-channel', 'open'),
      ],
    },
  },
} as const satisfies Readonly<Record<string, FaultInfo>>;
