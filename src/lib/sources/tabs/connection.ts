/** The connection of one session: a recorded RTCPeerConnection, negotiated over the tabs' channel. */
import { createTabSignaling } from '../../signaling/tab.ts';
import { spendConnection } from '../pair/budget.ts';
import { createSide } from '../pair/peer.ts';
import { negotiatePerfectly } from '../pair/perfect-negotiation.ts';
import type { PeerMaker } from '../pair/types.ts';
import { readTalk, writeTalk, type Talk } from './talk.ts';
import { opposite, type Session } from './types.ts';
import type { ConnectionTools, VisitConnection } from './visit.ts';

/** How long a connection may take to come up; Chromium itself gives up after 15 s. */
const CONNECT_MS = 20_000;
/** How long an ICE restart may take: one takes 30 to 100 ms. */
const RESTART_MS = 6_000;

/** What is told of a connection; nothing is told after its end. */
export interface ConnectionListener {
  readonly talked: (talk: Talk) => void;
  /** What the connection says of itself. */
  readonly stateChanged: (state: RTCPeerConnectionState) => void;
  /** The data channel is open, or no longer. */
  readonly openChanged: (isOpen: boolean) => void;
  /** What is received to be seen; `undefined` when there is nothing any more. */
  readonly pictureArrived: (track: MediaStreamTrack | undefined) => void;
  /** A call that the browser refused: its name and its words. */
  readonly refused: (error: unknown) => void;
}

/** The connection of a session. */
export interface TabConnection extends VisitConnection {
  readonly session: Session;
  /** Sends over the data channel; `false` where it is not open. */
  readonly say: (talk: Talk) => boolean;
  /** Sends this track from now on; `null` ends that. The browser asks for a negotiation by itself. */
  readonly sendTrack: (track: MediaStreamTrack | null) => void;
}

/** Connects with the other seat. @throws {DOMException} when the browser refuses another connection */
export function connectTabs(
  session: Session,
  tools: ConnectionTools,
  maker: PeerMaker,
  listener: ConnectionListener,
): TabConnection {
  const { line, sink, now, after, soon, isPartnerThere } = tools;
  const { seat, role } = session;
  const pc = maker.createPeer(seat);
  spendConnection(pc);
  const signaling = createTabSignaling({
    line,
    self: seat,
    other: opposite(seat),
    session: session.id,
    sink,
    now,
    after,
    soon,
  });
  let isOver = false;
  let hasConnected = false;
  let channel: RTCDataChannel | undefined;
  let sender: RTCRtpSender | undefined;
  let track: MediaStreamTrack | null = null;
  let cancelWait = after(CONNECT_MS, giveUp);

  const peer = createSide(pc, signaling, (work) => {
    work().catch((error: unknown) => {
      if (isOver) return;
      listener.refused(error);
      giveUp();
    });
  });

  function giveUp(): void {
    if (!isOver && pc.connectionState !== 'connected') tools.lost();
  }

  /** Where ICE alone has failed, a restart mends it; where DTLS or the channel went with it (Firefox), nothing does. */
  function mend(): void {
    const canRestart =
      isPartnerThere() &&
      channel?.readyState === 'open' &&
      pc.sctp?.transport.state === 'connected';
    if (!canRestart) return tools.lost();
    cancelWait();
    cancelWait = after(RESTART_MS, giveUp);
    pc.restartIce();
  }

  function follow(made: RTCDataChannel): void {
    channel = made;
    made.addEventListener('open', () => {
      if (!isOver) listener.openChanged(true);
    });
    made.addEventListener('close', () => {
      if (isOver) return;
      listener.openChanged(false);
      // Firefox says so at once when a tab is closed; it may have been closed without a word.
      tools.doubted();
      // Somebody who is there has let it go: both need another connection.
      after(RESTART_MS, () => {
        if (!isOver && isPartnerThere()) tools.lost();
      });
    });
    made.addEventListener('message', ({ data }) => {
      const talk = isOver ? undefined : readTalk(data);
      if (talk !== undefined) listener.talked(talk);
    });
  }

  function applyTrack(): void {
    if (isOver || pc.signalingState === 'closed') return;
    if (track !== null && sender === undefined)
      sender = pc.addTrack(track, new MediaStream([track]));
    else if (track === null && sender !== undefined) {
      pc.removeTrack(sender);
      sender = undefined;
    }
  }

  pc.addEventListener('datachannel', (event) => follow(event.channel));
  const incoming = new Set<RTCRtpTransceiver>();
  function tellPicture(): void {
    if (isOver) return;
    // Not by `muted`: in Chromium 156 the track stays muted, with pictures in it, where the own offer was rolled back.
    const receiving = [...incoming].find(
      ({ currentDirection }) => currentDirection === 'sendrecv' || currentDirection === 'recvonly',
    );
    listener.pictureArrived(receiving?.receiver.track);
  }
  pc.addEventListener('track', ({ transceiver }) => {
    incoming.add(transceiver);
    tellPicture();
  });
  pc.addEventListener('signalingstatechange', () => {
    if (pc.signalingState === 'stable') tellPicture();
  });
  pc.addEventListener('connectionstatechange', () => {
    if (isOver) return;
    listener.stateChanged(pc.connectionState);
    if (pc.connectionState === 'connected') {
      cancelWait();
      hasConnected = true;
      tools.connected();
      applyTrack();
    } else if (pc.connectionState === 'disconnected') tools.doubted();
    else if (pc.connectionState === 'failed') mend();
  });
  const stopNegotiating = negotiatePerfectly(peer, role);
  if (role === 'impolite') follow(peer.openChannel('tabs'));

  return {
    session,
    say(talk) {
      if (isOver || channel?.readyState !== 'open') return false;
      channel.send(writeTalk(talk));
      return true;
    },
    sendTrack(next) {
      track = next;
      // Before the first connection is up, B's offer would take A's place: it would find no candidates any more in
      // Chromium when it has to take it back.
      if (hasConnected) applyTrack();
    },
    bye: () => signaling.send({ bye: true }),
    close() {
      if (isOver) return;
      isOver = true;
      cancelWait();
      stopNegotiating();
      signaling.close();
      pc.close();
      listener.openChanged(false);
    },
  };
}
