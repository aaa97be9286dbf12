/** Two recorded connections that do what they are told and nothing else. Loaded at the first press of a button. */
import { createMemorySignaling } from '../../../lib/signaling/memory.ts';
import { spendConnection } from '../../../lib/sources/pair/budget.ts';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import { hostIn } from '../../../lib/sources/pair/host.ts';
import { withCauses } from '../../../lib/trace/cause.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { StepAction } from './actions.ts';
import type { Hands, PeerName, StepOutcome, StepPair } from './types.ts';

interface Side {
  readonly name: PeerName;
  readonly pc: RTCPeerConnection;
  /** What it has made, newest of each type: what the other can be given. */
  readonly made: Map<RTCSdpType, RTCSessionDescriptionInit>;
  /** What it has created and not set yet. */
  readonly created: Map<'offer' | 'answer', RTCSessionDescriptionInit>;
  /** Firefox closes a channel that nobody refers to. */
  readonly channels: RTCDataChannel[];
}

/** The description of `type` that `side` has to give; a provisional answer is an answer by another name. */
function toGive(side: Side, type: RTCSdpType): RTCSessionDescriptionInit {
  const made = side.made.get(type) ?? (type === 'pranswer' ? side.made.get('answer') : undefined);
  // With nothing made, the browser is given nothing: what it says to that is its answer.
  return { type, sdp: made?.sdp ?? '' };
}

/** What is known of a trace that begins now. */
export function traceMeta(): Trace['meta'] {
  const engine = engineOf(navigator.userAgent);
  return { origin: 'live', startedAt: new Date().toISOString(), ...(engine && { engine }) };
}

/** Makes a pair that records into `trace`. @throws {DOMException} when the browser refuses another connection */
export function createStepPair(trace: Trace, onChange: () => void): StepPair {
  const host = hostIn(window, { base: import.meta.env.BASE_URL });
  const sink = withCauses(trace);
  const maker = host.record(sink);
  const signaling = createMemorySignaling({ ...host, peers: ['A', 'B'], sink });

  function createSide(name: PeerName): Side {
    const pc = maker.createPeer(name);
    spendConnection(pc);
    pc.addEventListener('signalingstatechange', onChange);
    return { name, pc, made: new Map(), created: new Map(), channels: [] };
  }
  const sides = { A: createSide('A'), B: createSide('B') };

  function keep(side: Side, { type, sdp }: RTCSessionDescriptionInit): void {
    if (type !== 'rollback') side.made.set(type, { type, sdp: sdp ?? '' });
  }

  async function create(side: Side, type: 'offer' | 'answer'): Promise<RTCSessionDescriptionInit> {
    const { pc } = side;
    const created = type === 'offer' ? await pc.createOffer() : await pc.createAnswer();
    side.created.set(type, created);
    keep(side, created);
    return created;
  }

  async function setLocal(side: Side, type?: RTCSdpType): Promise<void> {
    const { pc } = side;
    if (type === undefined) await pc.setLocalDescription();
    else if (type === 'rollback') await pc.setLocalDescription({ type });
    else {
      const kind = type === 'offer' ? type : 'answer';
      // It takes one to set one: what was not created is created now, which the trace shows. (An empty one would
      // make Chromium choose the type by itself.)
      const { sdp } = side.created.get(kind) ?? (await create(side, kind));
      await pc.setLocalDescription({ type, sdp: sdp ?? '' });
      // A provisional answer may still become the final one.
      if (type !== 'pranswer') side.created.delete(kind);
    }
    if (pc.localDescription !== null) keep(side, pc.localDescription);
  }

  /** Carries a description of the other side over the signaling channel, and sets it where it arrives. */
  async function setRemote(side: Side, type: RTCSdpType): Promise<void> {
    const other = sides[side.name === 'A' ? 'B' : 'A'];
    const description = toGive(other, type);
    const arrived = Promise.withResolvers<undefined>();
    const end = signaling.end(side.name).receive(() => {
      arrived.resolve(undefined);
    });
    signaling.end(other.name).send({ description: { type, sdp: description.sdp ?? '' } });
    await arrived.promise;
    end();
    await side.pc.setRemoteDescription(description);
  }

  async function perform(side: Side, action: StepAction): Promise<void> {
    const { pc } = side;
    switch (action) {
      case 'createDataChannel()':
        side.channels.push(pc.createDataChannel('step'));
        return;
      case 'addTransceiver()':
        pc.addTransceiver('audio');
        return;
      case 'createOffer()':
        await create(side, 'offer');
        return;
      case 'createAnswer()':
        await create(side, 'answer');
        return;
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
      case 'setRemoteDescription(offer)':
        return setRemote(side, 'offer');
      case 'setRemoteDescription(answer)':
        return setRemote(side, 'answer');
      case 'setRemoteDescription(pranswer)':
        return setRemote(side, 'pranswer');
      case 'setRemoteDescription(rollback)':
        // Nothing has to be carried: a rollback has no content.
        return pc.setRemoteDescription({ type: 'rollback' });
      case 'close()':
        pc.close();
        return;
    }
  }

  const inHand = (side: Side): Hands => ({
    offer: side.made.has('offer'),
    answer: side.made.has('answer'),
    pranswer: side.made.has('pranswer'),
  });

  return {
    async perform(peer, action): Promise<StepOutcome> {
      try {
        await perform(sides[peer], action);
        return { kind: 'done' };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        // The browser's own words: they are what the reader came to see.
        return { kind: 'refused', name: error.name, message: error.message };
      } finally {
        onChange();
      }
    },
    stateOf: (peer) => sides[peer].pc.signalingState,
    handsOf: (peer) => inHand(sides[peer]),
    close() {
      signaling.close();
      maker.stop();
      for (const { pc } of Object.values(sides)) pc.close();
    },
  };
}
