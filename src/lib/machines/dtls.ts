import { beyond, closing, edge } from './edge.ts';
import { BOTH, CHROMIUM, FIREFOX } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `RTCDtlsTransport.state`. A new association keeps the object, whose state starts again from `new`.
 * @see https://w3c.github.io/webrtc-pc/#rtcdtlstransport-interface
 */
export const dtls = {
  id: 'dtls',
  interface: 'RTCDtlsTransport',
  attribute: 'state',
  event: 'statechange',
  enumeration: 'RTCDtlsTransportState',
  initial: 'new',
  states: [
    { state: 'new', seen: BOTH },
    { state: 'connecting', seen: BOTH },
    { state: 'connected', seen: BOTH },
    { state: 'closed', seen: BOTH },
    { state: 'failed', seen: BOTH },
  ],
  edges: [
    edge('new>connecting', BOTH, 'ICE connected'),
    edge('connecting>connected', BOTH, 'fingerprint verified'),
    edge('connecting>failed', BOTH, 'fingerprint mismatch', 'DTLS alert'),
    edge('connected>failed', BOTH, 'DTLS alert'),
    edge('connected>new', CHROMIUM, 'new fingerprint'),
    edge('failed>new', CHROMIUM, 'new fingerprint'),
    // By the specification a failed ICE transport leaves DTLS alone; Firefox fails it too, and revives it so.
    beyond('new>failed', FIREFOX, 'ICE failed'),
    beyond('failed>connecting', FIREFOX, 'restartIce()'),
    closing('new', BOTH, 'transport discarded'),
    closing('connecting', CHROMIUM),
    closing('connected', BOTH, 'close_notify'),
    closing('failed', CHROMIUM),
  ],
} as const satisfies MachineData<'dtls'>;
