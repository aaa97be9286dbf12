import type { Cause, ObjectKind } from '../../trace/events.ts';
import type { MachineId } from '../../trace/states.ts';
import type { Followed, Draft } from './followed.ts';
import { bare } from './intrinsics.ts';
import type { InterfaceName, Natives } from './natives.ts';

type Where = readonly [InterfaceName, attribute: string];

/** Where a machine's state stands in the API. */
const STATE_ATTRIBUTE: { readonly [M in MachineId]: Where } = bare({
  signaling: ['RTCPeerConnection', 'signalingState'],
  'ice-gathering': ['RTCPeerConnection', 'iceGatheringState'],
  'ice-connection': ['RTCPeerConnection', 'iceConnectionState'],
  connection: ['RTCPeerConnection', 'connectionState'],
  dtls: ['RTCDtlsTransport', 'state'],
  'ice-transport': ['RTCIceTransport', 'state'],
  sctp: ['RTCSctpTransport', 'state'],
  'data-channel': ['RTCDataChannel', 'readyState'],
});

/** The state that `object`'s machine is in now; `undefined` where there is no such machine or attribute. */
export function stateNow(
  natives: Natives,
  object: object,
  machine: MachineId | ObjectKind,
): string | undefined {
  const where = STATE_ATTRIBUTE[machine as MachineId] as Where | undefined;
  if (where === undefined) return undefined;
  const state = natives.read(object, where[0], where[1]);
  return typeof state === 'string' ? state : undefined;
}

/** The machines of a connection itself. */
export const PC_MACHINES = [
  'signaling',
  'ice-gathering',
  'ice-connection',
  'connection',
] as const satisfies readonly MachineId[];

/** Records a change of state, if it is one. What was read after a call is not recorded again when its event fires. */
export function noteState(
  natives: Natives,
  object: object,
  followed: Followed,
  machine: MachineId,
  seen: 'event' | 'read',
  cause?: Cause,
): void {
  const to = stateNow(natives, object, machine);
  const from = followed.states[machine];
  if (to === undefined || to === from) return;
  followed.states[machine] = to;
  if (from === undefined) return;
  const { peer, id: on, log } = followed;
  log.append(
    {
      type: 'state',
      at: log.now(),
      peer,
      on,
      machine,
      from,
      to,
      seen,
    } as Draft,
    cause,
  );
}
