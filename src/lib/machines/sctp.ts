import { edge } from './edge.ts';
import { BOTH } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `RTCSctpTransport.state`.
 * @see https://w3c.github.io/webrtc-pc/#rtcsctptransportstate
 */
export const sctp = {
  id: 'sctp',
  interface: 'RTCSctpTransport',
  attribute: 'state',
  event: 'statechange',
  enumeration: 'RTCSctpTransportState',
  initial: 'connecting',
  states: [
    { state: 'connecting', seen: BOTH },
    { state: 'connected', seen: BOTH },
    { state: 'closed', seen: BOTH },
  ],
  edges: [
    edge('connecting>connected', BOTH, 'association established'),
    edge(
      'connecting>closed',
      BOTH,
      'close()',
      'DTLS failed',
      'setLocalDescription(rollback)',
      'implicit rollback',
    ),
    edge('connected>closed', BOTH, 'association aborted', "peer's close()", 'close()'),
  ],
} as const satisfies MachineData<'sctp'>;
