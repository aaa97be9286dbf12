import type { MachineId } from '../../../lib/trace/states.ts';

/** The attribute that shows a machine's state, as the specification spells it. */
const ATTRIBUTES: { readonly [M in MachineId]: string } = {
  signaling: 'signalingState',
  'ice-gathering': 'iceGatheringState',
  'ice-connection': 'iceConnectionState',
  connection: 'connectionState',
  dtls: 'RTCDtlsTransport.state',
  'ice-transport': 'RTCIceTransport.state',
  sctp: 'RTCSctpTransport.state',
  'data-channel': 'RTCDataChannel.readyState',
};

/** The attribute that shows a machine's state; those of transports with their interface before it. */
export const attributeOf = (machine: MachineId): string => ATTRIBUTES[machine];
