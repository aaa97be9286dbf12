/** A and B in a call whose media is changed by commands. Loaded at the first press. */
import { createMemorySignaling } from '../../signaling/memory.ts';
import { createStatsPoller } from '../../stats/poller.ts';
import { spendConnection } from '../pair/budget.ts';
import { RunUnsupported } from '../pair/errors.ts';
import { createSide, type Peer } from '../pair/peer.ts';
import { negotiatePerfectly } from '../pair/perfect-negotiation.ts';
import { createCaptures } from './captures.ts';
import type { MediaCommand } from './commands.ts';
import { createDevices } from './devices.ts';
import { performOn, type Stand } from './perform.ts';
import { createMediaReader } from './read-media.ts';
import { beginSimulcast } from './simulcast.ts';
import type { MediaCall, MediaCallOptions, Performed, ShownTrack } from './types.ts';

/** Four reports a second: as often as a reader follows, and far from the 50 ms for which a browser repeats itself. */
const POLL_MS = 250;

/**
 * Connects A and B and begins to poll them: A sends a picture and, in a call, a sound; B sends a picture back.
 * Everything ends with the run.
 * @throws {DOMException} when the browser refuses another connection
 * @throws {RunUnsupported} where nothing can be drawn or heard
 */
export function beginMediaCall(options: MediaCallOptions): MediaCall {
  const { mode, host, sink, maker, own, words, page, changed, onError } = options;
  const signaling = createMemorySignaling({ ...host, peers: ['A', 'B'], sink });
  own(() => signaling.close());
  let isOver = false;
  const look = (): void => {
    if (isOver) return;
    reader.look();
    changed();
  };
  const captures = createCaptures(() => look());
  const transceiversOf = (pc: RTCPeerConnection): readonly RTCRtpTransceiver[] =>
    maker.transceiversOf(pc);
  const reader = createMediaReader({
    sink,
    now: host.now,
    captures: () => captures,
    transceiversOf,
  });
  const devices = createDevices({ host, own, captures, words });
  own(() => {
    // The last reading of the trace: no capture is live.
    captures.stopAll();
    isOver = true;
  });

  const side = (name: 'A' | 'B'): Peer => {
    const pc = maker.createPeer(name);
    spendConnection(pc);
    own(() => pc.close());
    const peer = createSide(pc, signaling.end(name), (work) => {
      work().then(look, (error: unknown) => {
        if (!isOver) onError(error);
      });
    });
    reader.follow(name, pc);
    for (const type of ['signalingstatechange', 'track']) pc.addEventListener(type, changed);
    return peer;
  };
  const [a, b] = [side('A'), side('B')];
  const poller = createStatsPoller<RTCPeerConnection>({
    pcs: [a, b].map(({ name, pc }) => ({ peer: name, pc })),
    every: POLL_MS,
    sink,
    now: host.now,
    after: host.after,
    readStats: (pc) => maker.readStats(pc),
    ...(page && { page }),
  });
  own(() => poller.stop());

  const stand: Stand = {
    a,
    b,
    devices,
    captures,
    transceivers: ({ pc }) => transceiversOf(pc),
    picture: mode === 'simulcast' ? beginSimulcast({ a, b, devices }) : beginCall(a, b),
  };

  function beginCall(one: Peer, other: Peer): RTCRtpTransceiver {
    own(negotiatePerfectly(one, 'impolite'));
    own(negotiatePerfectly(other, 'polite'));
    // In the `track` event the transceiver is there and the answer is not made yet: what is added now needs no second offer.
    const answerWithPicture = ({ track }: RTCTrackEvent): void => {
      if (track.kind !== 'video') return;
      other.pc.removeEventListener('track', answerWithPicture);
      other.pc.addTrack(devices.synthetic('camera', 'B').track);
    };
    other.pc.addEventListener('track', answerWithPicture);
    const sender = one.pc.addTrack(devices.synthetic('camera', 'A').track);
    try {
      one.pc.addTrack(devices.synthetic('microphone', 'A').track);
    } catch (error) {
      // A browser without Web Audio sends the picture alone.
      if (!(error instanceof RunUnsupported)) throw error;
    }
    const transceiver = transceiversOf(one.pc).find((each) => each.sender === sender);
    if (transceiver === undefined) throw new RunUnsupported('RTCRtpTransceiver');
    return transceiver;
  }

  return {
    mode,
    a,
    b,
    captures,
    async perform(command: MediaCommand): Promise<Performed> {
      if (isOver) return { kind: 'nothing' };
      sink.append({
        type: 'mark',
        at: host.now(),
        peer: null,
        name: 'command',
        detail: { command },
      });
      try {
        return (await performOn(stand, command)) ? { kind: 'done' } : { kind: 'nothing' };
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        return { kind: 'refused', name, message };
      } finally {
        look();
      }
    },
    get shown() {
      return [a, b].flatMap(({ name, pc }) => shownOf(name, transceiversOf(pc)));
    },
  };
}

/** What the peer `name` sends and receives at the moment. */
function shownOf(name: string, transceivers: readonly RTCRtpTransceiver[]): readonly ShownTrack[] {
  const peer = name === 'A' ? 'A' : 'B';
  return transceivers.flatMap(({ mid, sender, receiver, currentDirection }): ShownTrack[] => {
    const sent = sender.track;
    const receives = currentDirection === 'sendrecv' || currentDirection === 'recvonly';
    return [
      ...(sent === null
        ? []
        : [{ key: `${peer} ${sent.id}`, peer, way: 'sent', mid, track: sent } as const]),
      ...(receives || receiver.track.muted === false
        ? [
            {
              key: `${peer} ${receiver.track.id}`,
              peer,
              way: 'received',
              mid,
              track: receiver.track,
            } as const,
          ]
        : []),
    ];
  });
}
