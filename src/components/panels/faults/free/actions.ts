/** Everything that a reader can tell a peer to do, and when the specification allows it. */
import { isLegal, type StepAction } from '../../step/actions.ts';
import type { FreeGroupId } from '../../../../content/ui/faults-free.types.ts';
import type { StateOf } from '../../../../lib/trace/states.ts';

/** A call, or the message "bye". */
export type FreeAction =
  | Exclude<StepAction, 'addTransceiver()'>
  | `addTransceiver('${'audio' | 'video'}')`
  | 'addTrack(track)'
  | 'addTrack(same track)'
  | 'removeTrack(sender)'
  | 'addIceCandidate(candidate)'
  | 'addIceCandidate()'
  | 'restartIce()'
  | `setConfiguration({ iceTransportPolicy: '${RTCIceTransportPolicy}' })`
  | `channel.${'send' | 'close'}()`
  | 'sender.replaceTrack(null)'
  | "transceiver.direction = 'inactive'"
  | 'transceiver.stop()'
  | 'getConfiguration()'
  | 'getSenders()'
  | 'getReceivers()'
  | 'getTransceivers()'
  | 'getStats()'
  | 'RTCPeerConnection.generateCertificate()'
  | 'bye';

/** What is known of a peer for judging what it may be told to do. */
export interface FreeFacts {
  readonly signalingState: StateOf<'signaling'>;
  readonly hasRemoteDescription: boolean;
  readonly hasOpenChannel: boolean;
  readonly hasChannel: boolean;
  /** It has one, and so a transceiver, too. */
  readonly hasSender: boolean;
  /** The track that is added again was added, and its sender still has it. */
  readonly sendsTrack: boolean;
}

/** The buttons in groups, in the order in which they are mostly used. */
export const FREE_GROUPS: readonly {
  readonly id: FreeGroupId;
  readonly actions: readonly FreeAction[];
}[] = [
  {
    id: 'add',
    actions: [
      'createDataChannel()',
      "addTransceiver('audio')",
      "addTransceiver('video')",
      'addTrack(track)',
      'addTrack(same track)',
      'removeTrack(sender)',
    ],
  },
  {
    id: 'describe',
    actions: [
      'createOffer()',
      'createAnswer()',
      'setLocalDescription()',
      'setLocalDescription(offer)',
      'setLocalDescription(answer)',
      'setLocalDescription(pranswer)',
      'setLocalDescription(rollback)',
    ],
  },
  {
    id: 'take',
    actions: [
      'setRemoteDescription(offer)',
      'setRemoteDescription(answer)',
      'setRemoteDescription(pranswer)',
      'setRemoteDescription(rollback)',
      'addIceCandidate(candidate)',
      'addIceCandidate()',
    ],
  },
  {
    id: 'ice',
    actions: [
      'restartIce()',
      "setConfiguration({ iceTransportPolicy: 'relay' })",
      "setConfiguration({ iceTransportPolicy: 'all' })",
    ],
  },
  {
    id: 'use',
    actions: [
      'channel.send()',
      'channel.close()',
      'sender.replaceTrack(null)',
      "transceiver.direction = 'inactive'",
      'transceiver.stop()',
    ],
  },
  {
    id: 'read',
    actions: [
      'getConfiguration()',
      'getSenders()',
      'getReceivers()',
      'getTransceivers()',
      'getStats()',
      'RTCPeerConnection.generateCertificate()',
    ],
  },
  { id: 'end', actions: ['bye', 'close()'] },
];

/**
 * Whether the specification allows `action` to a peer of which `facts` are known.
 * @see https://w3c.github.io/webrtc-pc/#interface-definition
 */
export function isAllowed(action: FreeAction, facts: FreeFacts): boolean {
  const isOpen = facts.signalingState !== 'closed';
  switch (action) {
    case "addTransceiver('audio')":
    case "addTransceiver('video')":
    case 'addTrack(track)':
    case "setConfiguration({ iceTransportPolicy: 'relay' })":
    case "setConfiguration({ iceTransportPolicy: 'all' })":
      return isOpen;
    case 'addTrack(same track)':
      return isOpen && !facts.sendsTrack;
    case 'removeTrack(sender)':
    case 'sender.replaceTrack(null)':
    case "transceiver.direction = 'inactive'":
    case 'transceiver.stop()':
      return isOpen && facts.hasSender;
    case 'addIceCandidate(candidate)':
    case 'addIceCandidate()':
      return isOpen && facts.hasRemoteDescription;
    case 'channel.send()':
      return facts.hasOpenChannel;
    case 'channel.close()':
      return facts.hasChannel;
    case 'restartIce()':
    case 'getConfiguration()':
    case 'getSenders()':
    case 'getReceivers()':
    case 'getTransceivers()':
    case 'getStats()':
    case 'RTCPeerConnection.generateCertificate()':
    case 'bye':
      return true;
    default:
      return isLegal(action, facts.signalingState);
  }
}
