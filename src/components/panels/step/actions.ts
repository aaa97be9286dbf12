/** What a reader can do to a peer by hand, and when the specification allows it. */
import { signaling } from '../../../lib/machines/signaling.ts';
import type { StateOf } from '../../../lib/trace/states.ts';

/** A method with the kind of its argument, as `CAUSES` of the machines spells it. */
export type StepAction =
  | 'createDataChannel()'
  | 'addTransceiver()'
  | 'createOffer()'
  | 'createAnswer()'
  | 'setLocalDescription()'
  | `set${'Local' | 'Remote'}Description(${RTCSdpType})`
  | 'close()';

/** Actions that belong together, in the order in which they are mostly used. */
export interface StepGroup {
  readonly id: 'make' | 'local' | 'remote' | 'end';
  readonly actions: readonly StepAction[];
}

/** All actions. */
export const STEP_GROUPS: readonly StepGroup[] = [
  {
    id: 'make',
    actions: ['createDataChannel()', 'addTransceiver()', 'createOffer()', 'createAnswer()'],
  },
  {
    id: 'local',
    actions: [
      'setLocalDescription()',
      'setLocalDescription(offer)',
      'setLocalDescription(answer)',
      'setLocalDescription(pranswer)',
      'setLocalDescription(rollback)',
    ],
  },
  {
    id: 'remote',
    actions: [
      'setRemoteDescription(offer)',
      'setRemoteDescription(answer)',
      'setRemoteDescription(pranswer)',
      'setRemoteDescription(rollback)',
    ],
  },
  { id: 'end', actions: ['close()'] },
];

type SignalingState = StateOf<'signaling'>;

/** A call that sets a description is legal where an edge begins with it, or a state repeats it. */
function begins(action: string, state: SignalingState): boolean {
  const from: readonly { readonly from: string; readonly causes: readonly string[] }[] =
    signaling.edges;
  const states: readonly { readonly state: string; readonly repeats?: readonly string[] }[] =
    signaling.states;
  return (
    from.some((edge) => edge.from === state && edge.causes.includes(action)) ||
    states.some((each) => each.state === state && each.repeats?.includes(action))
  );
}

/**
 * Whether the specification allows `action` in `state`. A glare is allowed, too: an offer that comes in
 * `have-local-offer` rolls the own one back.
 * @see https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer
 * @see https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setlocaldescription
 */
export function isLegal(action: StepAction, state: SignalingState): boolean {
  switch (action) {
    case 'createDataChannel()':
    case 'addTransceiver()':
      return state !== 'closed';
    case 'close()':
      return true;
    case 'createOffer()':
      return state === 'stable' || state === 'have-local-offer';
    case 'createAnswer()':
      return state === 'have-remote-offer' || state === 'have-local-pranswer';
    case 'setLocalDescription()':
      // It makes an offer or an answer, whichever the state asks for.
      return isLegal('createOffer()', state) || isLegal('createAnswer()', state);
    case 'setRemoteDescription(offer)':
      return begins(action, state) || state === 'have-local-offer';
    default:
      return begins(action, state);
  }
}
