import type { MachineId } from '../../lib/trace/states.ts';

/** What both languages call a machine: the attribute or interface of the API, and the protocol where room is short. */
export const MACHINE_NAMES: {
  readonly [M in MachineId]: { readonly full: string; readonly short: string };
} = {
  signaling: { full: 'signalingState', short: 'signaling' },
  'ice-gathering': { full: 'iceGatheringState', short: 'gathering' },
  'ice-connection': { full: 'iceConnectionState', short: 'ICE' },
  connection: { full: 'connectionState', short: 'connection' },
  dtls: { full: 'RTCDtlsTransport', short: 'DTLS' },
  'ice-transport': { full: 'RTCIceTransport', short: 'ICE transport' },
  sctp: { full: 'RTCSctpTransport', short: 'SCTP' },
  'data-channel': { full: 'RTCDataChannel', short: 'channel' },
};

/** A machine's name with the number of its object, where a peer has several. */
export function laneName(machine: MachineId, ordinal: number, of: number): string {
  const { full } = MACHINE_NAMES[machine];
  return of === 1 ? full : `${full} ${String(ordinal)}/${String(of)}`;
}

/** The text of a detail of a mark, if it is one. */
export function detailText(
  detail: Readonly<Record<string, unknown>>,
  key: string,
): string | undefined {
  const value = detail[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
