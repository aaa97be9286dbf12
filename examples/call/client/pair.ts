import type { Talk } from '../protocol.ts';
import { ICE_SERVERS } from './ice-servers.ts';
import type { OwnMedia } from './media.ts';
import { negotiate, type Negotiation } from './negotiation.ts';

/** The connection between this page view and one of the other side. */
export interface Pair {
  /**
   * `connectionState`; but `disconnected` as soon as the other side has closed its end, which the browsers themselves say
   * only after seconds of silence.
   */
  readonly state: RTCPeerConnectionState;
  readonly negotiation: Negotiation;
  /** What comes from the other side, to be played; its tracks come and go. */
  readonly stream: MediaStream;
  /** Whether it has ever been connected. */
  readonly hasWorked: boolean;
  close(): void;
}

/** What a pair is made with. */
export interface PairParts {
  /** Names of the two page views: they decide who is polite, so that both sides agree without a word. */
  readonly page: string;
  readonly other: string;
  readonly media: OwnMedia;
  readonly tell: (talk: Talk) => void;
  /** `state` may be another. */
  readonly changed: () => void;
  /** The connection will not work any more. */
  readonly giveUp: (why: unknown) => void;
}

/**
 * Connects to the other side. The impolite one begins, with one section for sound and one for picture; the polite one
 * answers with the same two. From then on, tracks change without a negotiation.
 */
export function openPair({ page, other, media, tell, changed, giveUp }: PairParts): Pair {
  const pc = new RTCPeerConnection({ iceServers: ICE_SERVERS });
  const isPolite = page < other;
  const stream = new MediaStream();

  const sendThroughBoth = async (): Promise<void> => {
    const [audio, video] = pc.getTransceivers();
    if (!audio || !video) return;
    audio.direction = video.direction = 'sendrecv';
    await media.sendThrough(audio.sender, video.sender);
  };

  pc.addEventListener('track', ({ track }) => stream.addTrack(track));
  const transport = (): RTCDtlsTransport | null | undefined => pc.getSenders()[0]?.transport;
  let hasWorked = false;
  pc.addEventListener('connectionstatechange', () => {
    hasWorked ||= pc.connectionState === 'connected';
    // Of two sections that share a transport, it is that of the first.
    transport()?.addEventListener('statechange', changed);
    changed();
  });
  const negotiation = negotiate(pc, { isPolite, tell, beforeAnswer: sendThroughBoth, giveUp });
  if (!isPolite) {
    // Leads to `negotiationneeded`, and so to the first offer.
    for (const kind of ['audio', 'video']) pc.addTransceiver(kind, { direction: 'sendrecv' });
    void sendThroughBoth();
  }

  return {
    get state() {
      const isEnded = pc.connectionState === 'connected' && transport()?.state === 'closed';
      return isEnded ? 'disconnected' : pc.connectionState;
    },
    negotiation,
    stream,
    get hasWorked() {
      return hasWorked;
    },
    close() {
      // It fires nothing on this side; the other side is told by the server.
      pc.close();
    },
  };
}
