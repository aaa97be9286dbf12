import type { MachineId } from '../../../../lib/trace/states.ts';
import type { AnyLayout, MachineLayout } from '../layout.ts';
import { connectionLayout } from './connection.ts';
import { dataChannelLayout } from './data-channel.ts';
import { dtlsLayout } from './dtls.ts';
import { iceGatheringLayout } from './ice-gathering.ts';
import { iceLayout } from './ice.ts';
import { sctpLayout } from './sctp.ts';
import { signalingLayout } from './signaling.ts';

const LAYOUTS: { readonly [M in MachineId]: MachineLayout<M> } = {
  signaling: signalingLayout,
  'ice-gathering': iceGatheringLayout,
  'ice-connection': iceLayout,
  connection: connectionLayout,
  dtls: dtlsLayout,
  'ice-transport': iceLayout,
  sctp: sctpLayout,
  'data-channel': dataChannelLayout,
};

/** The layout of one machine. */
export function layoutOf(machine: MachineId): AnyLayout {
  return LAYOUTS[machine];
}
