import type { FaultInfo } from '../types.ts';
import { connects, only, QUICK, reaches, refuses } from './expects.ts';

const base = { group: 'sdp', needs: [] } as const;

/** Descriptions that were changed by hand. A table. */
export const SDP_FAULTS = {
  /** The fingerprint in B's answer is changed on its way. */
  'munged-fingerprint': {
    ...base,
    connections: 4,
    fault: {
      ...QUICK,
      steps: ['tamper', 'refused-by-dtls'],
      expects: [
        reaches('A', 'ice-connection', 'connected'),
        reaches('A', 'dtls', 'failed'),
        reaches('A', 'connection', 'failed'),
      ],
    },
    cure: { ...QUICK, how: 'afresh', steps: ['leave-it-alone'], expects: [...connects] },
  },
  /** Lines of the descriptions are changed, removed and added: before they are sent, and before they are applied. */
  'munged-lines': {
    ...base,
    connections: 4,
    fault: {
      ...QUICK,
      steps: ['change-own-offer', 'answer-without-fingerprint', 'answer-with-another-line'],
      expects: [
        only('chromium', refuses('A', 'setLocalDescription', 'InvalidModificationError')),
        refuses('A', 'setRemoteDescription', 'InvalidAccessError', 2),
      ],
    },
    cure: { ...QUICK, how: 'afresh', steps: ['answer-as-it-was'], expects: [...connects] },
  },
} as const satisfies Readonly<Record<string, FaultInfo>>;
