/** Two recorded connections with a channel between them that can be made bad. Loaded at the first press. */
import type { FreeMode } from '../../../../content/ui/faults-free.types.ts';
import type { SignalingMessage } from '../../../../lib/signaling/messages.ts';
import { kindOf } from '../../../../lib/signaling/messages.ts';
import { createMemorySignaling } from '../../../../lib/signaling/memory.ts';
import { spendConnection } from '../../../../lib/sources/pair/budget.ts';
import {
  createSide,
  describe,
  offerWhenNeeded,
  takeMessages,
  trickle,
  type Peer,
} from '../../../../lib/sources/pair/peer.ts';
import { negotiatePerfectly } from '../../../../lib/sources/pair/perfect-negotiation.ts';
import type { LabRun } from '../../lab/lab.ts';
import type { PeerName } from '../../step/types.ts';
import type { FreeAction } from './actions.ts';
import { callOn, toSide, type Side } from './calls.ts';
import type { Arrival, FreeOutcome, FreePair } from './types.ts';

/** What a pair tells of itself while it works. */
export interface FreePairListener {
  /** Something has changed that no trace tells, such as an attribute that was just read. */
  readonly changed: () => void;
  /** What arrived was answered by a program, and that failed. */
  readonly refused: (peer: PeerName, kind: string, outcome: FreeOutcome) => void;
}

interface Inbox {
  readonly arrival: Arrival;
  readonly message: SignalingMessage;
}

/** What the browser says to a call that it refuses. */
function refusal(error: unknown): FreeOutcome {
  if (!(error instanceof Error)) throw error;
  return { kind: 'refused', name: error.name, message: error.message };
}

/** Makes a pair in `run`. @throws {DOMException} when the browser refuses another connection */
export function createFreePair(run: LabRun, mode: FreeMode, on: FreePairListener): FreePair {
  const { host, maker, sink } = run;
  const signaling = createMemorySignaling({ ...host, peers: ['A', 'B'], sink });
  const inboxes: Readonly<Record<PeerName, Inbox[]>> = { A: [], B: [] };
  const needsOffer = new Set<PeerName>();
  let current = mode;
  let arrived = 0;

  function make(name: PeerName): Side {
    const pc = maker.createPeer(name);
    spendConnection(pc);
    run.own(() => {
      pc.close();
    });
    const peer = createSide(pc, signaling.end(name), (work) => {
      work().then(on.changed, (error: unknown) => {
        on.refused(name, 'message', refusal(error));
      });
    });
    for (const event of ['signalingstatechange', 'datachannel', 'connectionstatechange'])
      pc.addEventListener(event, on.changed);
    pc.addEventListener('negotiationneeded', () => needsOffer.add(name));
    peer.end.receive((message) => {
      const isTaken = current !== 'hand';
      const arrival = { id: (arrived += 1), kind: kindOf(message), isTaken };
      inboxes[name].push({ arrival, message });
      if (isTaken && 'bye' in message) pc.close();
      on.changed();
    });
    return toSide(peer, run);
  }
  const sides = { A: make('A'), B: make('B') };
  run.own(() => {
    signaling.close();
  });

  let stops: readonly (() => void)[] = [];
  const stop = (): void => {
    for (const end of stops) end();
  };
  run.own(stop);

  function answerBy(next: FreeMode): void {
    stop();
    current = next;
    const { a, b } = { a: sides.A.peer, b: sides.B.peer };
    const both = (does: (peer: Peer) => () => void) => [does(a), does(b)];
    switch (next) {
      case 'hand':
        stops = both((peer) => trickle(peer));
        return;
      case 'auto':
        stops = [...both((peer) => trickle(peer)), ...both(offerWhenNeeded), ...both(takeMessages)];
        break;
      case 'perfect':
        stops = [negotiatePerfectly(a, 'impolite'), negotiatePerfectly(b, 'polite')];
        break;
    }
    // The browser asks once: what it asked for before is still to be done.
    for (const { peer } of [sides.A, sides.B]) {
      if (needsOffer.delete(peer.name as PeerName) && peer.pc.signalingState === 'stable')
        peer.guard(() => describe(peer));
    }
  }
  answerBy(mode);

  async function settled(work: () => Promise<FreeOutcome>): Promise<FreeOutcome> {
    try {
      return await work();
    } catch (error) {
      return refusal(error);
    } finally {
      on.changed();
    }
  }

  function mark(peer: PeerName, item: Inbox): void {
    const inbox = inboxes[peer];
    inbox[inbox.indexOf(item)] = { ...item, arrival: { ...item.arrival, isTaken: true } };
  }

  async function apply(peer: PeerName, item: Inbox): Promise<FreeOutcome> {
    const { pc } = sides[peer];
    const { message } = item;
    mark(peer, item);
    on.changed();
    if ('description' in message) await pc.setRemoteDescription(message.description);
    else if ('candidate' in message) await pc.addIceCandidate(message.candidate);
    else if ('bye' in message) pc.close();
    return { kind: 'done' };
  }

  /** The newest description of a type; the oldest candidate that was not added yet. */
  function wanted(peer: PeerName, action: FreeAction): Inbox | undefined {
    const inbox = inboxes[peer];
    if (action === 'addIceCandidate(candidate)')
      return inbox.find(({ arrival }) => arrival.kind === 'candidate' && !arrival.isTaken);
    const type = /^setRemoteDescription\((\w+)\)$/.exec(action)?.[1];
    return inbox.findLast(({ arrival }) => arrival.kind === type);
  }

  return {
    perform: (peer, action) =>
      settled(async () => {
        if (action.startsWith('setLocalDescription')) needsOffer.delete(peer);
        const item = wanted(peer, action);
        return item === undefined ? callOn(sides[peer], action) : apply(peer, item);
      }),
    take: (peer, id) =>
      settled(async () => {
        const item = inboxes[peer].find(({ arrival }) => arrival.id === id);
        return item === undefined ? { kind: 'nothing' } : apply(peer, item);
      }),
    factsOf(peer) {
      // Attributes only: a call would be recorded, and be the reader's.
      const { pc, peer: side, track, senders } = sides[peer];
      const channels = [...side.channels.keys()];
      return {
        signalingState: pc.signalingState,
        hasRemoteDescription: pc.remoteDescription !== null,
        hasOpenChannel: channels.at(-1)?.readyState === 'open',
        hasChannel: channels.length > 0,
        hasSender: senders.size > 0,
        sendsTrack:
          track.current !== undefined &&
          [...senders].some((sender) => sender.track === track.current),
      };
    },
    arrivals: (peer) => inboxes[peer].map(({ arrival }) => arrival),
    setMode: answerBy,
    setRule(kind, rule) {
      signaling.setRule(kind, rule);
      if (rule.hold !== true) signaling.release(kind);
    },
    release: signaling.release,
    get held() {
      return signaling.held;
    },
  };
}
