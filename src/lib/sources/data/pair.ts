/** Two recorded peers whose channels are made as somebody chose. */
import type { TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';
import { createRun, type OwnedRun } from '../pair/run.ts';
import { createSide, offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import type { PeerMaker, RunHost, UnrecordedChannel } from '../pair/types.ts';
import { attributesOf, initOf, type ChannelChoice } from './options.ts';

/** What a pair needs of a run of a lab. */
export interface DataPairOptions {
  readonly host: RunHost;
  readonly sink: TraceSink;
  readonly maker: PeerMaker;
  /** Something failed that nobody awaits; the pair is of no use any more. */
  readonly onError: (error: unknown) => void;
}

/** One channel, as both sides have it. */
export interface ChannelPair {
  readonly a: RTCDataChannel;
  readonly b: RTCDataChannel;
}

/** A connection for channels. */
export interface DataPair {
  readonly run: OwnedRun;
  readonly a: Peer;
  readonly b: Peer;
  /**
   * Makes a channel on A, on B as well where it is `negotiated`, and waits until both sides have it open. The first one
   * connects the peers. Throws what the browser throws. `isQuiet`: what goes through it is not recorded.
   */
  readonly open: (choice: ChannelChoice, isQuiet?: boolean) => Promise<ChannelPair>;
  /** A channel behind the recording's back. */
  readonly unrecorded: (channel: RTCDataChannel) => UnrecordedChannel;
  /** Largest message that A may send to B, bytes; 0 before they are connected. */
  readonly largestMessage: () => number;
  readonly close: () => void;
}

/** Makes A and B. Nothing is negotiated before the first channel. @throws {NoMoreConnections} */
export function createDataPair({ host, sink, maker, onError }: DataPairOptions): DataPair {
  const run = createRun({
    scenario: 'data',
    host: { ...host, record: () => maker },
    sink,
    joinRealm: () => sink,
    rules: {},
  });
  run.stopped.catch(onError);
  const quiet = new Set<string>();
  const make = (name: 'A' | 'B'): Peer =>
    createSide(
      run.createPeer(name),
      run.signaling.end(name),
      run.guard,
      (label) => !quiet.has(label),
    );
  const [a, b] = [make('A'), make('B')];
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  offerWhenNeeded(a);
  let isTold = false;

  async function open(choice: ChannelChoice, isQuiet = false): Promise<ChannelPair> {
    const { label, negotiated } = choice;
    const init = initOf(choice);
    if (isQuiet) quiet.add(label);
    // An id is used again when its channel is closed.
    const before = new Set(b.channels.keys());
    const atA = a.openChannel(label, init);
    const ready = negotiated ? b.openChannel(label, init) : undefined;
    await opened(a, atA);
    const find = (): RTCDataChannel | undefined =>
      ready ??
      [...b.channels.keys()].find((channel) => channel.id === atA.id && !before.has(channel));
    await run.until(`the channel ${label} on B`, [b.pc], () => find() !== undefined);
    const atB = find() as RTCDataChannel;
    await opened(b, atB);
    run.mark('channel', 'A', { ...attributesOf(atA) });
    run.mark('channel', 'B', { ...attributesOf(atB) });
    tellLimits();
    return { a: atA, b: atB };
  }

  /** Listens to nothing but `open`: a recorder hears what its program listens to, messages among it. */
  async function opened({ name, channels }: Peer, channel: RTCDataChannel): Promise<void> {
    if (channels.get(channel) === 'open') return;
    const { promise, resolve } = Promise.withResolvers<Event>();
    channel.addEventListener('open', resolve, { once: true });
    await run.settled(`readyState open on ${name}`, promise);
  }

  /** Attributes of the transport have no event: they are read once it is there. */
  function tellLimits(): void {
    const { sctp } = a.pc;
    if (isTold || sctp === null) return;
    isTold = true;
    const limits: PlainObject = { maxMessageSize: plainNumber(sctp.maxMessageSize) };
    run.mark('limits', 'A', { ...limits, maxChannels: sctp.maxChannels });
  }

  return {
    run,
    a,
    b,
    open,
    unrecorded: (channel) => maker.unrecorded(channel),
    largestMessage: () => a.pc.sctp?.maxMessageSize ?? 0,
    close: () => run.dispose(),
  };
}

/** `Infinity` is what a transport says that takes anything; a trace has no such number. */
const plainNumber = (value: number): number =>
  Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
