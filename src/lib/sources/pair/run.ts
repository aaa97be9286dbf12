import type { ChannelRules } from '../../signaling/impairment.ts';
import { createMemorySignaling, type MemorySignaling } from '../../signaling/memory.ts';
import type { NewEvent, PeerId, TraceSink } from '../../trace/events.ts';
import { NoMoreConnections, RunStalled } from './errors.ts';
import { spendConnection } from './budget.ts';
import { watchGathering } from './gathering.ts';
import type { PeerMaker, RunHost, Stats } from './types.ts';

/** How long a state may take that usually takes milliseconds: 200 times as long. */
const SOON_MS = 10_000;

/** Events by which anything that a scenario waits for can be noticed. */
const NOTICED_BY = [
  'signalingstatechange',
  'icegatheringstatechange',
  'iceconnectionstatechange',
  'connectionstatechange',
  'statechange',
  'selectedcandidatepairchange',
  'datachannel',
  'track',
  'open',
  'closing',
  'close',
  'message',
  'unmute',
  'ended',
] as const;

/** What a running scenario works with. Everything that it makes ends with it. */
export interface Run<Step extends string = string> {
  readonly host: RunHost;
  /** Where events go that nobody records by himself. */
  readonly sink: TraceSink;
  /** The channel between A and B; another one after `startOver()`. */
  readonly signaling: MemorySignaling;
  /** A sink for the events of another realm, such as a frame's: they are joined with this one's in order of time. */
  joinRealm(): TraceSink;
  /** Begins a step. */
  step(step: Step): void;
  /** Says that this engine does something else from here on; `note` is the key of its words. */
  note(note: string): void;
  /** Appends a mark that belongs to `peer`. */
  mark(
    name: string,
    peer: PeerId | null,
    detail: Extract<NewEvent, { type: 'mark' }>['detail'],
  ): void;
  /** A new recorded connection. */
  createPeer(peer: PeerId, configuration?: RTCConfiguration): RTCPeerConnection;
  /** Puts the statistics of this side's connection into the trace, and returns them. */
  takeStats(peer: { readonly name: PeerId; readonly pc: RTCPeerConnection }): Promise<Stats>;
  /** Calls `dispose` when the run ends, at once if it has. Last come, first gone. */
  own(dispose: () => void): void;
  /** Waits until `check` holds, asking at every event of `targets`. */
  until(
    what: string,
    targets: readonly EventTarget[],
    check: () => boolean,
    withinMs?: number,
  ): Promise<void>;
  /** Waits for a promise, as long as the run lasts. */
  settled<T>(what: string, promise: Promise<T>, withinMs?: number): Promise<T>;
  /** Ends the run because of `reason`. */
  readonly stop: (reason: unknown) => void;
  /** Waits until every message is delivered and all guarded work is done. */
  quiet(): Promise<void>;
  /** Does `work`; what it throws ends the run. For handlers, whose errors nobody awaits. */
  readonly guard: (work: () => Promise<void>) => void;
}

/** A run and what its owner needs of it. */
export interface OwnedRun extends Run {
  /** The step that the run is in. */
  readonly currentStep: string | null;
  /** Rejects with the reason when the run is stopped. */
  readonly stopped: Promise<never>;
  /** Closes the connections that were made so far, as the program would, and puts another channel in the place of theirs. */
  startOver(): void;
  /** Closes what the run made. */
  dispose(): void;
}

/** What a run is made of. */
export interface RunOptions {
  readonly scenario: string;
  readonly host: RunHost;
  readonly sink: TraceSink;
  readonly joinRealm: () => TraceSink;
  readonly rules: ChannelRules;
}

/** Makes the surroundings of one run. */
export function createRun(options: RunOptions): OwnedRun {
  const { scenario, host, sink, joinRealm, rules } = options;
  let maker: PeerMaker | undefined;
  const disposers: (() => void)[] = [];
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  // Whoever waits for it is told; nobody has to.
  stopped.catch(() => undefined);
  let currentStep: string | null = null;
  // Of the connections that there are: what was underway on one that is closed never ends.
  let work = { pending: 0 };
  let over: { readonly reason: unknown } | undefined;

  const stop = (reason: unknown): void => {
    over ??= { reason };
    reject(reason);
  };
  const own = (dispose: () => void): void => {
    if (over === undefined) disposers.push(dispose);
    else dispose();
  };
  const mark: Run['mark'] = (name, peer, detail) =>
    void sink.append({ type: 'mark', at: host.now(), peer, name, detail });

  let channels = 0;
  const openChannel = (): MemorySignaling => {
    const idPrefix = (channels += 1) === 1 ? '' : `${String(channels)}:`;
    return createMemorySignaling({ ...host, peers: ['A', 'B'], sink, rules, idPrefix });
  };
  let signaling = openChannel();
  own(() => signaling.close());
  const connections: RTCPeerConnection[] = [];

  function startRecording(): PeerMaker {
    const started = host.record(sink);
    own(() => started.stop());
    return started;
  }

  function settled<T>(what: string, promise: Promise<T>, withinMs = SOON_MS): Promise<T> {
    const { promise: late, reject: tooLate } = Promise.withResolvers<never>();
    const cancel = host.after(withinMs, () => tooLate(new RunStalled(what)));
    return Promise.race([promise, late, stopped]).finally(cancel);
  }

  function until(
    what: string,
    targets: readonly EventTarget[],
    check: () => boolean,
    withinMs?: number,
  ): Promise<void> {
    if (over !== undefined || check()) return over === undefined ? Promise.resolve() : stopped;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const look = (): void => void (check() && resolve(undefined));
    for (const target of targets)
      for (const type of NOTICED_BY) target.addEventListener(type, look);
    return settled(what, promise, withinMs).finally(() => {
      for (const target of targets) {
        for (const type of NOTICED_BY) target.removeEventListener(type, look);
      }
    });
  }

  return {
    host,
    sink,
    joinRealm,
    get signaling() {
      return signaling;
    },
    stopped,
    own,
    mark,
    until,
    settled,
    stop,
    get currentStep() {
      return currentStep;
    },
    step(step) {
      currentStep = step;
      mark('step', null, { scenario, step });
    },
    note: (note) => mark('note', null, { note }),
    createPeer(peer, configuration) {
      if (over !== undefined) throw over.reason;
      maker ??= startRecording();
      try {
        const pc = maker.createPeer(peer, configuration);
        spendConnection(pc);
        own(() => pc.close());
        connections.push(pc);
        // Without relays, who may use nothing else finds nothing; that tells nothing about the machine.
        if (configuration?.iceTransportPolicy !== 'relay')
          own(watchGathering(pc, host.after, stop));
        return pc;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'UnknownError') {
          throw new NoMoreConnections(error.message, { cause: error });
        }
        throw error;
      }
    },
    async takeStats({ name, pc }) {
      maker ??= startRecording();
      const stats = await settled(`getStats() on ${name}`, maker.readStats(pc));
      sink.append({ type: 'stats', at: host.now(), peer: name, ...stats });
      return stats;
    },
    guard(doIt) {
      const own = work;
      own.pending += 1;
      doIt()
        .catch((error: unknown) => stop(error))
        .finally(() => (own.pending -= 1));
    },
    async quiet() {
      do await settled('the next task', new Promise<void>((resolve) => host.soon(resolve)));
      while (work.pending > 0 || signaling.underway > 0);
    },
    startOver() {
      signaling.close();
      signaling = openChannel();
      work = { pending: 0 };
      for (const pc of connections.splice(0)) if (pc.signalingState !== 'closed') pc.close();
    },
    dispose() {
      over ??= { reason: new Error('the run is over') };
      for (const dispose of disposers.splice(0).reverse()) dispose();
    },
  };
}
