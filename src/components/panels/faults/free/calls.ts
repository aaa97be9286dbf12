/** The calls behind the buttons. */
import { describing } from '../../../../lib/signaling/messages.ts';
import type { Peer } from '../../../../lib/sources/pair/peer.ts';
import { createVideoTrack } from '../../../../lib/sources/pair/synthetic-media.ts';
import type { LabRun } from '../../lab/lab.ts';
import type { FreeAction } from './actions.ts';
import type { FreeOutcome } from './types.ts';

/** A peer, and what its buttons refer to. */
export interface Side {
  readonly peer: Peer;
  readonly pc: RTCPeerConnection;
  /** What was created and not set yet. */
  readonly created: Map<'offer' | 'answer', RTCSessionDescriptionInit>;
  /** The track that was added last. */
  readonly track: { current?: MediaStreamTrack };
  /** Senders that this side was given, and those of tracks that arrived. They are kept: to ask for them is a call. */
  readonly senders: Set<RTCRtpSender>;
  /** Makes a track of a picture that the page draws. */
  readonly makeTrack: () => MediaStreamTrack;
}

/** What buttons do to `peer`. */
export function toSide(peer: Peer, run: LabRun): Side {
  const senders = new Set<RTCRtpSender>();
  peer.pc.addEventListener('track', ({ transceiver }) => senders.add(transceiver.sender));
  return {
    peer,
    pc: peer.pc,
    created: new Map(),
    track: {},
    senders,
    makeTrack: () => createVideoTrack(run),
  };
}

const DONE: FreeOutcome = { kind: 'done' };
const NOTHING: FreeOutcome = { kind: 'nothing' };
const found = (value: unknown): FreeOutcome => ({ kind: 'done', value: String(value) });

async function create(
  { pc, created }: Side,
  type: 'offer' | 'answer',
): Promise<RTCSessionDescriptionInit> {
  const description = type === 'offer' ? await pc.createOffer() : await pc.createAnswer();
  created.set(type, description);
  return description;
}

/** Sets the own description and sends it; a rollback is nobody else's business. */
async function setLocal(side: Side, type?: RTCSdpType): Promise<FreeOutcome> {
  const { pc, peer, created } = side;
  if (type === 'rollback') {
    await pc.setLocalDescription({ type });
    return DONE;
  }
  if (type === undefined) await pc.setLocalDescription();
  else {
    const kind = type === 'offer' ? type : 'answer';
    // It takes one to set one. (An empty one would make Chromium choose the type by itself.)
    const { sdp } = created.get(kind) ?? (await create(side, kind));
    await pc.setLocalDescription({ type, sdp: sdp ?? '' });
    // A provisional answer may still become the final one.
    if (type !== 'pranswer') created.delete(kind);
  }
  if (pc.localDescription !== null) peer.end.send(describing(pc.localDescription));
  return DONE;
}

/** Calls `action` on a peer. @throws what the browser throws */
export async function callOn(side: Side, action: FreeAction): Promise<FreeOutcome> {
  const { pc, peer, track, senders } = side;
  const channel = [...peer.channels.keys()].at(-1);
  // A sender without a track has been removed already; where there is no other, it will do.
  const all = [...senders];
  const sender = all.findLast((each) => each.track !== null) ?? all.at(-1);
  switch (action) {
    case 'createDataChannel()':
      peer.openChannel('free');
      return DONE;
    case "addTransceiver('audio')":
      senders.add(pc.addTransceiver('audio').sender);
      return DONE;
    case "addTransceiver('video')":
      senders.add(pc.addTransceiver('video').sender);
      return DONE;
    case 'addTrack(track)':
      track.current = side.makeTrack();
      senders.add(pc.addTrack(track.current, new MediaStream([track.current])));
      return DONE;
    case 'addTrack(same track)':
      senders.add(pc.addTrack((track.current ??= side.makeTrack())));
      return DONE;
    case 'removeTrack(sender)':
      if (sender === undefined) return NOTHING;
      pc.removeTrack(sender);
      return DONE;
    case 'createOffer()':
      await create(side, 'offer');
      return DONE;
    case 'createAnswer()':
      await create(side, 'answer');
      return DONE;
    case 'setLocalDescription()':
      return setLocal(side);
    case 'setLocalDescription(offer)':
      return setLocal(side, 'offer');
    case 'setLocalDescription(answer)':
      return setLocal(side, 'answer');
    case 'setLocalDescription(pranswer)':
      return setLocal(side, 'pranswer');
    case 'setLocalDescription(rollback)':
      return setLocal(side, 'rollback');
    // Of these three nothing has arrived: what the browser says to an empty one is its answer.
    case 'setRemoteDescription(offer)':
      await pc.setRemoteDescription({ type: 'offer', sdp: '' });
      return DONE;
    case 'setRemoteDescription(answer)':
      await pc.setRemoteDescription({ type: 'answer', sdp: '' });
      return DONE;
    case 'setRemoteDescription(pranswer)':
      await pc.setRemoteDescription({ type: 'pranswer', sdp: '' });
      return DONE;
    case 'setRemoteDescription(rollback)':
      await pc.setRemoteDescription({ type: 'rollback' });
      return DONE;
    case 'addIceCandidate(candidate)':
      return NOTHING;
    case 'addIceCandidate()':
      await pc.addIceCandidate();
      return DONE;
    case 'restartIce()':
      pc.restartIce();
      return DONE;
    case "setConfiguration({ iceTransportPolicy: 'relay' })":
      pc.setConfiguration({ iceTransportPolicy: 'relay' });
      return DONE;
    case "setConfiguration({ iceTransportPolicy: 'all' })":
      pc.setConfiguration({ iceTransportPolicy: 'all' });
      return DONE;
    case 'channel.send()':
      if (channel === undefined) return NOTHING;
      channel.send('hello');
      return DONE;
    case 'channel.close()':
      if (channel === undefined) return NOTHING;
      channel.close();
      return DONE;
    case 'sender.replaceTrack(null)':
      if (sender === undefined) return NOTHING;
      await sender.replaceTrack(null);
      return DONE;
    case "transceiver.direction = 'inactive'": {
      const transceiver = pc.getTransceivers().at(-1);
      if (transceiver === undefined) return NOTHING;
      transceiver.direction = 'inactive';
      return DONE;
    }
    case 'transceiver.stop()': {
      const transceiver = pc.getTransceivers().at(-1);
      if (transceiver === undefined) return NOTHING;
      transceiver.stop();
      return DONE;
    }
    case 'getConfiguration()':
      return found(JSON.stringify(pc.getConfiguration()));
    case 'getSenders()':
      return found(pc.getSenders().length);
    case 'getReceivers()':
      return found(pc.getReceivers().length);
    case 'getTransceivers()':
      return found(pc.getTransceivers().length);
    case 'getStats()':
      return found([...(await pc.getStats()).keys()].length);
    case 'RTCPeerConnection.generateCertificate()': {
      const certificate = await RTCPeerConnection.generateCertificate({
        name: 'ECDSA',
        namedCurve: 'P-256',
      } as AlgorithmIdentifier);
      return found(new Date(certificate.expires).toISOString());
    }
    case 'bye':
      peer.end.send({ bye: true });
      return DONE;
    case 'close()':
      pc.close();
      return DONE;
  }
}
