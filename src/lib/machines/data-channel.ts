import { edge } from './edge.ts';
import { BOTH } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `RTCDataChannel.readyState`.
 * @see https://w3c.github.io/webrtc-pc/#rtcdatachannel
 */
export const dataChannel = {
  id: 'data-channel',
  interface: 'RTCDataChannel',
  attribute: 'readyState',
  event: null,
  enumeration: 'RTCDataChannelState',
  initial: 'connecting',
  states: [
    { state: 'connecting', seen: BOTH },
    { state: 'open', seen: BOTH },
    { state: 'closing', seen: BOTH },
    { state: 'closed', seen: BOTH },
  ],
  edges: [
    edge('connecting>open', BOTH, 'channel established'),
    edge('open>closing', BOTH, 'channel.close()', "peer's channel.close()", "peer's close()"),
    edge('closing>closed', BOTH, 'buffer sent', 'transport closed'),
    edge('connecting>closing', BOTH, 'channel.close()'),
    edge('connecting>closed', BOTH, 'close()', 'transport closed'),
    edge('open>closed', BOTH, 'close()', 'transport closed'),
  ],
} as const satisfies MachineData<'data-channel'>;
