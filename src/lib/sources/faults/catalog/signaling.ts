import type { FaultInfo } from '../types.ts';
import {
  both,
  connects,
  isTold,
  neverIs,
  pairs,
  QUICK,
  reaches,
  refuses,
  says,
  since,
  stays,
} from './expects.ts';

const base = { group: 'signaling', needs: [], connections: 4 } as const;

/** Descriptions and candidates that come too early, too late, twice or at once. A table. */
export const SIGNALING_FAULTS = {
  /** A's candidates overtake its offer. */
  'early-candidate': {
    ...base,
    fault: {
      ...QUICK,
      steps: ['offer-held-up', 'candidate-arrives', 'offer-arrives'],
      expects: [
        refuses('B', 'addIceCandidate', 'InvalidStateError'),
        ...connects,
        pairs('B', 'remote', 'prflx'),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['candidate-queued', 'queue-emptied'],
      expects: [says('B', 'queued'), ...connects],
    },
  },
  /** The channel delivers B's answer twice. */
  'answer-twice': {
    ...base,
    fault: {
      ...QUICK,
      steps: ['offer', 'same-answer-twice'],
      expects: [refuses('A', 'setRemoteDescription', 'InvalidStateError'), ...connects],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['offer-again', 'second-answer-ignored'],
      expects: [says('A', 'ignored'), ...connects],
    },
  },
  /** A has begun anew when the answer to its former offer comes. */
  'answer-in-stable': {
    ...base,
    connections: 7,
    fault: {
      ...QUICK,
      steps: ['offer', 'a-begins-anew', 'late-answer'],
      expects: [
        refuses('A', 'setRemoteDescription', 'InvalidStateError'),
        ...both((peer) => neverIs(peer, 'connection', 'connected')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['offer-again', 'a-begins-anew-again', 'late-answer-ignored', 'new-offer'],
      expects: [says('A', 'ignored'), ...connects],
    },
  },
  /** Both offer at once, again and again, because nobody is told to give way. */
  glare: {
    ...base,
    fault: {
      ...QUICK,
      deadlineMs: 60_000,
      steps: ['both-offer', 'again-and-again', 'given-up'],
      expects: [
        refuses('A', 'setRemoteDescription', 'InvalidStateError', 3),
        refuses('B', 'setRemoteDescription', 'InvalidStateError', 3),
        says('A', 'gave-up'),
        ...both((peer) => neverIs(peer, 'connection', 'connected')),
        ...both((peer) => reaches(peer, 'dtls', 'failed')),
        ...both((peer) => reaches(peer, 'connection', 'failed')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['roles', 'both-offer-again'],
      expects: [
        isTold('A', 'offer'),
        reaches('B', 'signaling', 'have-remote-offer'),
        ...connects,
        reaches('A', 'data-channel', 'open'),
      ],
    },
  },
  /** A takes its offer back and tells nobody. */
  rollback: {
    ...base,
    fault: {
      ...QUICK,
      steps: ['nothing-to-take-back', 'offer', 'taken-back', 'answered-all-the-same'],
      expects: [
        refuses('A', 'setLocalDescription', 'InvalidStateError'),
        reaches('A', 'signaling', 'have-local-offer'),
        since('taken-back', reaches('A', 'signaling', 'stable')),
        reaches('B', 'signaling', 'stable'),
        refuses('A', 'setRemoteDescription', 'InvalidStateError'),
        ...both((peer) => stays(peer, 'connection', 'new')),
      ],
    },
    cure: {
      ...QUICK,
      how: 'afresh',
      steps: ['not-answered-yet', 'both-take-back', 'offer-again'],
      expects: [
        reaches('B', 'signaling', 'have-remote-offer'),
        isTold('B', 'rollback'),
        since('both-take-back', reaches('B', 'signaling', 'stable')),
        ...connects,
      ],
    },
  },
} as const satisfies Readonly<Record<string, FaultInfo>>;
