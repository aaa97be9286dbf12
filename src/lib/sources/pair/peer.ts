import type { SignalingEnd } from '../../signaling/end.ts';
import {
  candidateMessage,
  describing,
  type CandidateMessage,
  type SignalingMessage,
} from '../../signaling/messages.ts';
import type { PeerId } from '../../trace/events.ts';
import {
  announcedBy,
  followChannel,
  tracksOf,
  type AnnouncedChannels,
  type AnnouncedStates,
} from './announced.ts';

/** Ends the run when `work` throws. */
export type Guard = (work: () => Promise<void>) => void;

/** One side of a connection: the connection, and how it reaches the other side. */
export interface Peer {
  readonly name: PeerId;
  readonly pc: RTCPeerConnection;
  readonly end: SignalingEnd;
  /** What the connection's events told of its states. */
  readonly said: Readonly<AnnouncedStates>;
  /** Channels of this side, its own and those that arrived. */
  readonly channels: AnnouncedChannels;
  /** Tracks that arrived. */
  readonly tracks: readonly MediaStreamTrack[];
  /** Makes a channel on this side. Throws what the browser throws. */
  openChannel(label: string, init?: RTCDataChannelInit): RTCDataChannel;
  readonly guard: Guard;
}

/**
 * Makes a side of `pc`. From here on it keeps its channels, and knows what was announced. `isHeard`: whether the messages of
 * a channel belong in the trace; those of all of them by default.
 */
export function createSide(
  pc: RTCPeerConnection,
  end: SignalingEnd,
  guard: Guard,
  isHeard: (label: string) => boolean = () => true,
): Peer {
  const channels = new Map<RTCDataChannel, RTCDataChannelState>();
  pc.addEventListener('datachannel', ({ channel }) =>
    followChannel(channels, channel, isHeard(channel.label)),
  );
  return {
    name: end.self,
    pc,
    end,
    said: announcedBy(pc),
    channels,
    tracks: tracksOf(pc),
    openChannel(label, init) {
      // Without options, without an argument: the trace tells what was given.
      const channel = init ? pc.createDataChannel(label, init) : pc.createDataChannel(label);
      followChannel(channels, channel, isHeard(label));
      return channel;
    },
    guard,
  };
}

/** Sets the local description that the signaling state asks for, and sends it. */
export async function describe(peer: Peer): Promise<void> {
  await peer.pc.setLocalDescription();
  peer.end.send(describing(peer.pc.localDescription));
}

/** Offers whenever the browser asks for a negotiation; returns what ends it. */
export function offerWhenNeeded(peer: Peer): () => void {
  const offer = (): void => peer.guard(() => describe(peer));
  peer.pc.addEventListener('negotiationneeded', offer);
  return () => peer.pc.removeEventListener('negotiationneeded', offer);
}

/** What a message becomes before it is sent; `undefined`: it is not sent. */
export type Change<M extends SignalingMessage> = (message: M) => M | undefined;

/** Sends candidates as they are found. Firefox ends them twice (an empty one, then `null`): one end is sent. */
export function trickle(
  peer: Peer,
  change: Change<CandidateMessage> = (message) => message,
): () => void {
  let ended = false;
  const send = ({ candidate }: RTCPeerConnectionIceEvent): void => {
    if (candidate === null && ended) return;
    ended = candidate === null || candidate.candidate === '';
    const message = change(candidateMessage(candidate));
    if (message !== undefined) peer.end.send(message);
  };
  peer.pc.addEventListener('icecandidate', send);
  return () => peer.pc.removeEventListener('icecandidate', send);
}

/** Hands to the connection what the other side sends, and answers its offers; returns what ends it. */
export function takeMessages(peer: Peer): () => void {
  const { pc, end } = peer;
  return end.receive((message) =>
    peer.guard(async () => {
      if ('description' in message) {
        await pc.setRemoteDescription(message.description);
        if (message.description.type === 'offer') await describe(peer);
      } else if ('candidate' in message) {
        await pc.addIceCandidate(message.candidate);
      }
    }),
  );
}
