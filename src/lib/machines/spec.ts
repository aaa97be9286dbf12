import { CAUSES } from './causes.ts';
import type { EdgeData, MachineData } from './types.ts';

/** Address of a place: an anchor of the webrtc-pc editor's draft, or `rfcNNNN#section-…` of the RFC editor. */
export function specUrl(place: string): string {
  return place.startsWith('rfc')
    ? `https://www.rfc-editor.org/rfc/${place}`
    : `https://w3c.github.io/webrtc-pc/#${place}`;
}

/** Address of the enumeration of a machine's states. */
export function machineSpec(machine: MachineData): string {
  // RTCIceTransport's enumeration is the one whose section carries no `-enum`.
  const anchor = machine.enumeration.toLowerCase();
  return specUrl(
    ['ice-transport', 'sctp'].includes(machine.id)
      ? anchor
      : machine.id === 'data-channel'
        ? 'rtcdatachannel'
        : `${anchor}-enum`,
  );
}

/** Address of the definition of one state. */
export function stateSpec(machine: MachineData, state: string): string {
  return specUrl(`dom-${machine.enumeration.toLowerCase()}-${state}`);
}

/** Address of what the specification says of an edge; for one beyond it, of its machine's states. */
export function edgeSpec(machine: MachineData, edge: EdgeData): string {
  return edge.beyondSpec === undefined
    ? specUrl(CAUSES[edge.causes[0]].spec)
    : machineSpec(machine);
}
