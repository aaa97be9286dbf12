import type { FaultInfo } from '../types.ts';
import {
  accepts,
  both,
  connects,
  fires,
  isTold,
  neverIs,
  only,
  pairs,
  QUICK,
  reaches,
  refuses,
  since,
  stays,
  within,
} from './expects.ts';

const base = { group: 'candidates', needs: [], connections: 2 } as const;

/** Checks of candidates that lead nowhere give up after 15 s in Chromium, 11–15 s in Firefox. */
const GIVES_UP = { since: 'checking', fromMs: 8_000, toMs: 25_000 } as const;

const unreachable = {
  slow: true,
  expectedMs: { chromium: 15_200, firefox: 14_300 },
  deadlineMs: 60_000,
} as const;

/** Candidates that do not arrive, or lead nowhere. A table. */
export const CANDIDATE_FAULTS = {
  /** Nobody is told of any candidate. */
  'no-candidates': {
    ...base,
    fault: {
      slow: true,
      expectedMs: { chromium: 8_200, firefox: 5_100 },
      deadlineMs: 40_000,
      steps: ['candidates-withheld', 'nothing-happens'],
      expects: [
        ...both((peer) => reaches(peer, 'signaling', 'stable')),
        ...both((peer) => fires(peer, 'icecandidate')),
        only('chromium', stays('A', 'ice-connection', 'new')),
        only('chromium', stays('A', 'connection', 'new')),
        only('firefox', neverIs('A', 'ice-connection', 'checking')),
        only(
          'firefox',
          within(
            { since: 'candidates-withheld', fromMs: 3_500, toMs: 15_000 },
            reaches('A', 'connection', 'failed'),
          ),
        ),
      ],
    },
    cure: { ...QUICK, how: 'goes-on', steps: ['restart-with-candidates'], expects: [...connects] },
  },
  /** Only A's candidates are delivered, and that is enough. */
  'one-way-candidates': {
    ...base,
    connections: 4,
    fault: {
      ...QUICK,
      steps: ['one-direction-only', 'connected-all-the-same'],
      expects: [...connects, pairs('A', 'remote', 'prflx')],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['both-directions'],
      expects: [isTold('A', 'candidate'), isTold('B', 'candidate'), ...connects],
    },
  },
  /** The candidates name ports at which nobody listens. */
  unreachable: {
    ...base,
    fault: {
      ...unreachable,
      steps: ['checking', 'failed'],
      expects: [
        reaches('A', 'ice-connection', 'checking'),
        only('chromium', within(GIVES_UP, reaches('A', 'ice-connection', 'disconnected'))),
        only('firefox', within(GIVES_UP, reaches('A', 'ice-connection', 'failed'))),
        ...both((peer) => within(GIVES_UP, reaches(peer, 'connection', 'failed'))),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['restart-with-real-ones'],
      expects: [
        accepts('A', 'restartIce'),
        ...connects,
        only('chromium', reaches('A', 'data-channel', 'open')),
        only('firefox', neverIs('A', 'data-channel', 'open')),
      ],
    },
  },
  /** A may use relays only, and has none. */
  'relay-only': {
    ...base,
    fault: {
      slow: false,
      expectedMs: { chromium: 1_300, firefox: 1_200 },
      deadlineMs: 40_000,
      steps: ['relays-only', 'nothing-found'],
      expects: [
        reaches('A', 'ice-gathering', 'complete'),
        only('chromium', stays('A', 'ice-connection', 'new')),
        only('firefox', reaches('A', 'connection', 'failed')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['allow-all', 'restart'],
      expects: [accepts('A', 'setConfiguration'), accepts('A', 'restartIce'), ...connects],
    },
  },
  /** At `failed`, A closes; the other program restarts ICE instead. */
  'failed-close': {
    ...base,
    connections: 4,
    fault: {
      ...unreachable,
      steps: ['checking', 'failed', 'close'],
      expects: [
        within(GIVES_UP, reaches('A', 'connection', 'failed')),
        reaches('A', 'signaling', 'closed'),
        since('close', accepts('A', 'restartIce')),
        since('close', refuses('A', 'setLocalDescription', 'InvalidStateError')),
        neverIs('A', 'connection', 'connected'),
      ],
    },
    cure: {
      ...unreachable,
      how: 'afresh',
      steps: ['checking-again', 'failed-again', 'restart'],
      expects: [
        within({ ...GIVES_UP, since: 'checking-again' }, reaches('A', 'connection', 'failed')),
        accepts('A', 'restartIce'),
        ...connects,
      ],
    },
  },
} as const satisfies Readonly<Record<string, FaultInfo>>;
