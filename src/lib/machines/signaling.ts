import { closing, edge } from './edge.ts';
import { BOTH, FIREFOX_LACKS } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `signalingState`. No rollback leaves a pranswer state, and an implicit rollback passes through `stable`: two events
 * fire, so there is no edge between the two offer states.
 * @see https://w3c.github.io/webrtc-pc/#rtcsignalingstate-enum
 * @see https://www.rfc-editor.org/rfc/rfc9429#section-3.2
 */
export const signaling = {
  id: 'signaling',
  interface: 'RTCPeerConnection',
  attribute: 'signalingState',
  event: 'signalingstatechange',
  enumeration: 'RTCSignalingState',
  initial: 'stable',
  states: [
    { state: 'stable', seen: BOTH },
    { state: 'have-local-offer', seen: BOTH, repeats: ['setLocalDescription(offer)'] },
    { state: 'have-remote-offer', seen: BOTH, repeats: ['setRemoteDescription(offer)'] },
    {
      state: 'have-local-pranswer',
      seen: FIREFOX_LACKS,
      repeats: ['setLocalDescription(pranswer)'],
    },
    {
      state: 'have-remote-pranswer',
      seen: FIREFOX_LACKS,
      repeats: ['setRemoteDescription(pranswer)'],
    },
    { state: 'closed', seen: BOTH },
  ],
  edges: [
    edge('stable>have-local-offer', BOTH, 'setLocalDescription(offer)'),
    edge('stable>have-remote-offer', BOTH, 'setRemoteDescription(offer)'),
    edge(
      'have-local-offer>stable',
      BOTH,
      'setRemoteDescription(answer)',
      'setLocalDescription(rollback)',
      'implicit rollback',
    ),
    edge(
      'have-remote-offer>stable',
      BOTH,
      'setLocalDescription(answer)',
      'setRemoteDescription(rollback)',
    ),
    edge('have-local-offer>have-remote-pranswer', FIREFOX_LACKS, 'setRemoteDescription(pranswer)'),
    edge('have-remote-pranswer>stable', FIREFOX_LACKS, 'setRemoteDescription(answer)'),
    edge('have-remote-offer>have-local-pranswer', FIREFOX_LACKS, 'setLocalDescription(pranswer)'),
    edge('have-local-pranswer>stable', FIREFOX_LACKS, 'setLocalDescription(answer)'),
    closing('stable', BOTH),
    closing('have-local-offer', BOTH),
    closing('have-remote-offer', BOTH),
    closing('have-local-pranswer', FIREFOX_LACKS),
    closing('have-remote-pranswer', FIREFOX_LACKS),
  ],
} as const satisfies MachineData<'signaling'>;
