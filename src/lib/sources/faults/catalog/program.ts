import type { FaultInfo } from '../types.ts';
import {
  accepts,
  connects,
  encodes,
  fires,
  leavesPending,
  neverEncodes,
  neverFires,
  neverSays,
  only,
  QUICK,
  reaches,
  refuses,
  says,
  since,
  stays,
} from './expects.ts';

/** Nothing happens, and is watched for a second. */
const WATCHED = { ...QUICK, expectedMs: { chromium: 1_200, firefox: 1_200 } } as const;

const base = { group: 'program', needs: [], connections: 2 } as const;

/** What a program forgot, or did in the wrong order. A table. */
export const PROGRAM_FAULTS = {
  /** A offers before there is anything to offer. */
  'empty-offer': {
    ...base,
    fault: {
      ...WATCHED,
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
      ...WATCHED,
      steps: ['connect-without', 'make-channel', 'channel-waits'],
      expects: [
        ...connects,
        since('make-channel', fires('A', 'negotiationneeded')),
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
      expectedMs: { chromium: 1_300, firefox: 1_500 },
      deadlineMs: 30_000,
      steps: ['connect', 'prefer-codec', 'still-the-old'],
      expects: [
        accepts('A', 'setCodecPreferences'),
        since('prefer-codec', neverFires('A', 'negotiationneeded')),
        since('still-the-old', encodes('A', 'video/VP8')),
        neverEncodes('A', 'video/VP9'),
      ],
    },
    cure: {
      slow: false,
      expectedMs: { chromium: 350, firefox: 900 },
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
        only('chromium', refuses('A', 'send', 'InvalidStateError')),
        // Firefox 153 takes what is sent through a closed channel, and loses it.
        only('firefox', since('use-it', accepts('A', 'send'))),
        since('use-it', accepts('A', 'getStats')),
        since('use-it', accepts('A', 'close')),
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
