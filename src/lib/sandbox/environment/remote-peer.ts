import type { SignalingEnd } from '../../signaling/end.ts';
import type { SignalingMessage } from '../../signaling/messages.ts';
import { createNegotiator, type Negotiator } from './negotiator.ts';

/** What the remote peer needs. */
export interface RemotePeerOptions {
  readonly Connection: typeof RTCPeerConnection;
  readonly end: SignalingEnd;
  /** What it sends when it is offered to: made when it is first needed. */
  readonly media: () => MediaStream;
  /** It sends media though nobody offered any: the code waits for tracks. */
  readonly offersMedia: boolean;
  /** It opens a channel of its own: the code waits for one. */
  readonly offersChannel: boolean;
  /** What it says over the channel that it opens. */
  readonly greeting: string;
}

/** The peer at the other end: a real connection, which does what a video call's other side does. */
export interface RemotePeer {
  /** Its present connection; `undefined` before there is one. */
  readonly pc: RTCPeerConnection | undefined;
  /** Offers by itself, with media or else with a channel. */
  invite(what: { readonly media: boolean; readonly channel: boolean }): Promise<void>;
}

/** A program that answers each of its channel's messages must not go on for ever. */
const ECHOES = 32;
/** More candidates than a machine has. */
const EARLY = 100;

/**
 * Makes the remote peer. It constructs a connection when it is offered to, and a new one when the offer is that of another
 * connection or after a goodbye.
 */
export function createRemotePeer(options: RemotePeerOptions): RemotePeer {
  const { Connection, end, media, offersMedia, offersChannel, greeting } = options;
  let side: { readonly pc: RTCPeerConnection; readonly negotiator: Negotiator } | undefined;
  /** Candidates that came before any offer. */
  const early: SignalingMessage[] = [];
  /** Firefox closes channels that nobody refers to. */
  const channels = new Set<RTCDataChannel>();

  function greet(channel: RTCDataChannel): void {
    channels.add(channel);
    channel.addEventListener('message', () => undefined);
    channel.addEventListener('open', () => channel.send(greeting));
  }

  function echo(channel: RTCDataChannel): void {
    let left = ECHOES;
    channels.add(channel);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || (left -= 1) < 0 || channel.readyState !== 'open') return;
      channel.send(data);
    });
    channel.addEventListener('close', () => channels.delete(channel));
  }

  /** Sends with every transceiver over which the other side wants to receive, one track of a kind. */
  function sendBack(pc: RTCPeerConnection): void {
    const wanted = wantedKinds(pc.remoteDescription?.sdp ?? '');
    for (const kind of wanted) {
      if (pc.getSenders().some(({ track }) => track?.kind === kind)) continue;
      const stream = media();
      const track = stream
        .getTracks()
        .find((own) => own.kind === kind && own.readyState === 'live');
      if (track) pc.addTrack(track, stream);
    }
  }

  function begin(): NonNullable<typeof side> {
    const pc = new Connection();
    const negotiator = createNegotiator({
      pc,
      send: end.send,
      polite: true,
      beforeAnswer: () => sendBack(pc),
    });
    negotiator.trickle();
    pc.addEventListener('datachannel', ({ channel }) => echo(channel));
    pc.addEventListener('negotiationneeded', () => void negotiator.offer());
    if (offersMedia)
      media()
        .getTracks()
        .forEach((track) => pc.addTrack(track, media()));
    if (offersChannel) greet(pc.createDataChannel('remote'));
    return (side = { pc, negotiator });
  }

  function leave(): void {
    side?.pc.close();
    side = undefined;
    channels.clear();
  }

  end.receive((message: SignalingMessage) => {
    if ('bye' in message) return leave();
    if ('other' in message) return;
    const isOffer = 'description' in message && message.description.type === 'offer';
    const known = side?.pc.remoteDescription?.sdp;
    if (isOffer && known !== undefined) {
      if (sessionOf(known) !== sessionOf(message.description.sdp)) leave();
    }
    if (side === undefined && !isOffer) {
      if (early.length < EARLY) early.push(message);
      return;
    }
    const { negotiator } = side ?? begin();
    void negotiator.take(message);
    for (const waiting of early.splice(0)) void negotiator.take(waiting);
  });

  return {
    get pc() {
      return side?.pc;
    },
    async invite(what) {
      const { pc } = side ?? begin();
      if (what.channel && !offersChannel) greet(pc.createDataChannel('remote'));
      if (what.media && !offersMedia) {
        media()
          .getTracks()
          .forEach((track) => pc.addTrack(track, media()));
      }
      while (pc.signalingState === 'stable') {
        await new Promise((resolve) => {
          pc.addEventListener('signalingstatechange', resolve, { once: true });
        });
      }
    },
  };
}

/** The session of a description, `o=- 4611731400430051336 2 IN IP4 127.0.0.1`: each connection has one of its own. */
const sessionOf = (sdp: string): string | undefined => /^o=\S+ (\S+)/m.exec(sdp)?.[1];

/** Kinds of the media that the offering side wants to receive. */
function wantedKinds(sdp: string): readonly string[] {
  const sections = sdp.split(/^m=/m).slice(1);
  const wanted = sections.filter((section) => /^a=(sendrecv|recvonly)\r?$/m.test(section));
  return [...new Set(wanted.map((section) => /^\w+/.exec(section)?.[0] ?? ''))].filter(
    (kind) => kind === 'audio' || kind === 'video',
  );
}
