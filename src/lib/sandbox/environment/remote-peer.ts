import type { SignalingEnd } from '../../signaling/end.ts';
import type { SignalingMessage } from '../../signaling/messages.ts';
import { createNegotiator, type Negotiator } from './negotiator.ts';
import { sessionOf } from './sessions.ts';

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

interface Side {
  readonly pc: RTCPeerConnection;
  readonly negotiator: Negotiator;
  /** Kinds of media that it sends. */
  readonly sent: Set<string>;
  /** It was offered to. */
  called: boolean;
}

const KINDS = ['audio', 'video'];
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
  let side: Side | undefined;
  /** It opens a channel with each connection. */
  let greets = offersChannel;
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

  /** Sends one track of each kind, once in a connection's life. */
  function sendMedia({ pc, sent }: Pick<Side, 'pc' | 'sent'>, kinds: readonly string[]): void {
    for (const kind of kinds.filter((one) => !sent.has(one))) {
      const stream = media();
      const track = stream.getTracks().find((own) => own.kind === kind);
      if (track === undefined) continue;
      sent.add(kind);
      pc.addTrack(track, stream);
    }
  }

  function begin(): Side {
    const pc = new Connection();
    const sent = new Set<string>();
    const negotiator = createNegotiator({
      pc,
      send: end.send,
      polite: true,
      // Where the other side wants to receive, it does.
      beforeAnswer: () => sendMedia({ pc, sent }, wantedKinds(pc.remoteDescription?.sdp ?? '')),
    });
    negotiator.trickle();
    pc.addEventListener('datachannel', ({ channel }) => echo(channel));
    pc.addEventListener('negotiationneeded', () => void negotiator.offer());
    if (offersMedia) sendMedia({ pc, sent }, KINDS);
    if (greets) greet(pc.createDataChannel('remote'));
    return (side = { pc, negotiator, sent, called: false });
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
    if (isOffer && side && !goesOnWith(side, message.description.sdp)) leave();
    if (side === undefined && !isOffer) {
      if (early.length < EARLY) early.push(message);
      return;
    }
    const present = side ?? begin();
    present.called ||= isOffer;
    const { negotiator } = present;
    void negotiator.take(message);
    for (const waiting of early.splice(0)) void negotiator.take(waiting);
  });

  return {
    get pc() {
      return side?.pc;
    },
    async invite(what) {
      const present = side ?? begin();
      const { pc } = present;
      if (what.channel && !greets) greet(pc.createDataChannel('remote'));
      greets ||= what.channel;
      if (what.media) sendMedia(present, KINDS);
      while (pc.signalingState === 'stable') {
        await new Promise((resolve) => {
          pc.addEventListener('signalingstatechange', resolve, { once: true });
        });
      }
    },
  };
}

/**
 * Whether an offer is for this connection: of the session that it knows, or its first. Where its own first offer collides,
 * it is none: in Chromium 156 every second connection that takes its first offer back at once never finds a candidate
 * again; in Firefox 153 none.
 */
function goesOnWith({ pc, called }: Side, offer: string): boolean {
  const known = pc.remoteDescription?.sdp;
  return known === undefined ? called : sessionOf(known) === sessionOf(offer);
}

/** Kinds of the media that the offering side wants to receive. */
function wantedKinds(sdp: string): readonly string[] {
  const sections = sdp.split(/^m=/m).slice(1);
  const wanted = sections.filter((section) => /^a=(sendrecv|recvonly)\r?$/m.test(section));
  return KINDS.filter((kind) => wanted.some((section) => section.startsWith(kind)));
}
