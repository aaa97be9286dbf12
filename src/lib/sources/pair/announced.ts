/** The states of a connection as its events told them. */
export interface AnnouncedStates {
  signalingState: RTCSignalingState;
  iceGatheringState: RTCIceGatheringState;
  iceConnectionState: RTCIceConnectionState;
  connectionState: RTCPeerConnectionState;
}

/**
 * Follows what the events of `pc` tell. An attribute may be a task ahead of its event: whoever acts on the attribute may
 * act before the trace has the change.
 */
export function announcedBy(pc: RTCPeerConnection): Readonly<AnnouncedStates> {
  const { signalingState, iceGatheringState, iceConnectionState, connectionState } = pc;
  const said = { signalingState, iceGatheringState, iceConnectionState, connectionState };
  pc.addEventListener('signalingstatechange', () => (said.signalingState = pc.signalingState));
  pc.addEventListener(
    'icegatheringstatechange',
    () => (said.iceGatheringState = pc.iceGatheringState),
  );
  pc.addEventListener(
    'iceconnectionstatechange',
    () => (said.iceConnectionState = pc.iceConnectionState),
  );
  pc.addEventListener('connectionstatechange', () => (said.connectionState = pc.connectionState));
  return said;
}

/** Tracks that this side was given, in the order in which they arrived. */
export function tracksOf(pc: RTCPeerConnection): readonly MediaStreamTrack[] {
  const tracks: MediaStreamTrack[] = [];
  pc.addEventListener('track', ({ track }) => tracks.push(track));
  return tracks;
}

/** Channels, each with the state that its events told last. It keeps them: Firefox closes one that nobody refers to. */
export type AnnouncedChannels = ReadonlyMap<RTCDataChannel, RTCDataChannelState>;

/**
 * Follows what the events of `channel` tell, into `channels`. A channel that arrives is open before it says so. `isHeard`:
 * its messages belong in the trace as well.
 */
export function followChannel(
  channels: Map<RTCDataChannel, RTCDataChannelState>,
  channel: RTCDataChannel,
  isHeard = true,
): void {
  channels.set(channel, 'connecting');
  channel.addEventListener('open', () => channels.set(channel, 'open'));
  channel.addEventListener('closing', () => channels.set(channel, 'closing'));
  channel.addEventListener('close', () => channels.set(channel, 'closed'));
  // A recorder hears of a channel what its program hears: these two belong in the trace from the first one on.
  channel.addEventListener('error', () => undefined);
  if (isHeard) channel.addEventListener('message', () => undefined);
}
