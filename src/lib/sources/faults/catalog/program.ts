import type { FaultInfo } from '../types.ts';
import {
  accepts,
  connects,
  encodes,
  fires,
  leavesPending,
  neverFires,
  neverSays,
  QUICK,
  reaches,
  refuses,
  says,
  stays,
} from './expects.ts';

const base = { group: 'program', needs: [], connections: 2 } as const;

/** What a program forgot, or did in the wrong order. A table. */
export const PROGRAM_FAULTS = {
  /** A offers before there is anything to offer. */
  'empty-offer': {
    ...base,
    fault: {
      ...QUICK,
      steps: ['offer-nothing', 'nothing-happens'],
      expects: [
        accepts('A', 'setLocalDescription'),
        reaches('A', 'signaling', 'stable'),
        stays('A', 'ice-gathering', 'new'),
        stays('A', 'ice-connection', 'new'),
        neverFires('A', 'icecandidate'),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['make-channel', 'offer-something'],
      expects: [fires('A', 'negotiationneeded'), ...connects, reaches('A', 'data-channel', 'open')],
    },
  },
  /** A makes its data channel after the only offer. */
  'channel-too-late': {
    ...base,
    fault: {
      ...QUICK,
      steps: ['connect-without', 'make-channel', 'channel-waits'],
      expects: [
        ...connects,
        fires('A', 'negotiationneeded'),
        stays('A', 'data-channel', 'connecting'),
        neverFires('B', 'datachannel'),
      ],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['offer-again'],
      expects: [fires('B', 'datachannel'), reaches('A', 'data-channel', 'open')],
    },
  },
  /** B listens for tracks when the offer has been applied. */
  'handler-too-late': {
    ...base,
    connections: 4,
    fault: {
      ...QUICK,
      steps: ['offer-applied', 'handler-attached'],
      expects: [
        fires('B', 'track'),
        says('B', 'handler-attached'),
        neverSays('B', 'handler-called'),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['handler-first', 'offer-applied-then'],
      expects: [says('B', 'handler-attached'), fires('B', 'track'), says('B', 'handler-called')],
    },
  },
  /** A adds a track that it already sends. */
  'same-track-twice': {
    ...base,
    needs: ['media'],
    fault: {
      ...QUICK,
      steps: ['add-track', 'add-it-again'],
      expects: [accepts('A', 'addTrack'), refuses('A', 'addTrack', 'InvalidAccessError')],
    },
    cure: {
      ...QUICK,
      how: 'goes-on',
      steps: ['add-its-clone'],
      expects: [accepts('A', 'addTrack'), ...connects],
    },
  },
  /** A prefers another codec when the codecs have been agreed on. */
  'codec-too-late': {
    ...base,
    needs: ['media'],
    fault: {
      slow: false,
      expectedMs: { chromium: 1_000, firefox: 1_000 },
      deadlineMs: 30_000,
      steps: ['connect', 'prefer-codec', 'still-the-old'],
      expects: [encodes('A', 'video/VP8'), accepts('A', 'setCodecPreferences')],
    },
    cure: {
      slow: false,
      expectedMs: { chromium: 1_000, firefox: 1_000 },
      deadlineMs: 30_000,
      how: 'goes-on',
      steps: ['negotiate-again', 'the-new-one'],
      expects: [encodes('A', 'video/VP9')],
    },
  },
  /** A closes, and goes on using what it closed. */
  'use-after-close': {
    ...base,
    connections: 4,
    fault: {
      ...QUICK,
      steps: ['connect', 'close-in-midcall', 'use-it'],
      expects: [
        reaches('A', 'signaling', 'closed'),
        leavesPending('A', 'createOffer'),
        refuses('A', 'setLocalDescription', 'InvalidStateError'),
        refuses('A', 'createDataChannel', 'InvalidStateError'),
        refuses('A', 'addTransceiver', 'InvalidStateError'),
        refuses('A', 'send', 'InvalidStateError'),
        accepts('A', 'getStats'),
        accepts('A', 'close'),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['new-connections', 'hello'],
      expects: [...connects, fires('B', 'message')],
    },
  },
} as const satisfies Readonly<Record<string, FaultInfo>>;
