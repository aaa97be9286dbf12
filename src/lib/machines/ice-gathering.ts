import { beyond, edge } from './edge.ts';
import { BOTH, CHROMIUM, FIREFOX } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `iceGatheringState`, gathered over all ICE transports. It has no `closed`: `close()` leaves it as it is.
 * @see https://w3c.github.io/webrtc-pc/#rtcicegatheringstate-enum
 */
export const iceGathering = {
  id: 'ice-gathering',
  interface: 'RTCPeerConnection',
  attribute: 'iceGatheringState',
  event: 'icegatheringstatechange',
  enumeration: 'RTCIceGatheringState',
  initial: 'new',
  states: [
    { state: 'new', seen: BOTH },
    { state: 'gathering', seen: BOTH },
    { state: 'complete', seen: BOTH },
  ],
  edges: [
    edge('new>gathering', BOTH, 'setLocalDescription(offer)', 'setLocalDescription(answer)'),
    edge('gathering>complete', BOTH, 'gathering finished'),
    edge('complete>gathering', BOTH, 'restartIce()', 'new transport'),
    // Firefox 153 has finished gathering before a rollback can come in between.
    edge('gathering>new', CHROMIUM, 'setLocalDescription(rollback)', 'implicit rollback'),
    edge('complete>new', BOTH, 'setLocalDescription(rollback)', 'implicit rollback'),
    // Seen with iceTransportPolicy 'relay' and no TURN server.
    beyond('new>complete', FIREFOX, 'nothing to gather'),
  ],
} as const satisfies MachineData<'ice-gathering'>;
