import type { MachineId } from '../trace/states.ts';
import type { MachineData } from './types.ts';

/**
 * Address of a place: an anchor of the webrtc-pc editor's draft, `mediacapture-main/#…` of another draft of the W3C, or
 * `rfcNNNN#section-…` of the RFC editor.
 */
export function specUrl(place: string): string {
  if (place.startsWith('rfc')) return `https://www.rfc-editor.org/rfc/${place}`;
  return `https://w3c.github.io/${place.includes('/#') ? place : `webrtc-pc/#${place}`}`;
}

/** Enumerations whose section does not have the name that ReSpec gives to the others. */
const SECTION: { readonly [M in MachineId]?: string } = {
  'ice-transport': 'rtcicetransportstate',
  sctp: 'rtcsctptransportstate',
  'data-channel': 'rtcdatachannel',
};

/** Address of the section that defines a machine's states. */
export function machineSpec(machine: MachineData): string {
  return specUrl(SECTION[machine.id] ?? `${machine.enumeration.toLowerCase()}-enum`);
}

/** Address of the definition of one state. */
export function stateSpec(machine: MachineData, state: string): string {
  return specUrl(`dom-${machine.enumeration.toLowerCase()}-${state}`);
}
