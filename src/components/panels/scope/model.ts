/** What the parts of one scope share: its session, and the views that several of them draw. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { createSession, pageFrames, type Session } from '../../../lib/session/index.ts';
import type { PeerId, StateEvent } from '../../../lib/trace/events.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { machinesFold } from '../../../lib/views/machines.ts';
import type { MachinesView } from '../../../lib/views/models.ts';
import { followChanges } from './changes.ts';
import { followPeers } from './peers.ts';
import type { Teller } from './teller.ts';

/** A state or an edge that the reader points at in one of the diagrams. */
export interface Pointed {
  readonly peer: string;
  readonly machine: MachineId;
  /** As `itemsOf` of the state diagrams names it. */
  readonly item: string;
}

/** One scope: a session and what is drawn of it. */
export interface Scope {
  readonly session: Session;
  /** Machines at the playhead. */
  readonly machines: ReadonlySignal<MachinesView>;
  /** Every state change of the whole trace, also those after the playhead. */
  readonly changes: ReadonlySignal<readonly StateEvent[]>;
  /** Who has a connection anywhere in the trace, also after the playhead: places are kept for them. */
  readonly peers: ReadonlySignal<readonly PeerId[]>;
  /** The furthest that the playhead has been in this trace: what a reader has seen, in events. */
  readonly furthest: ReadonlySignal<number>;
  /** Sentences for the trace's events; `undefined` until they are loaded. */
  readonly teller: ReadonlySignal<Teller | undefined>;
  /** Takes what makes tellers, once it is loaded. */
  readonly tellWith: (make: (trace: Trace) => Teller) => void;
  /** What is to be explained; `undefined` when the reader points at nothing. */
  readonly pointed: ReadonlySignal<Pointed | undefined>;
  /** The diagram of `machine` and `peer` says what the reader points at in it. */
  readonly point: (peer: string, machine: MachineId, item: string | undefined) => void;
  /** The machine whose diagrams the reader wants to see, of both peers; a new object at each wish. */
  readonly brought: ReadonlySignal<{ readonly machine: MachineId } | undefined>;
  readonly bring: (machine: MachineId) => void;
  /** Machines that have diagrams; stepping by state change stops at theirs, or, without any, at every one. */
  readonly shown: readonly MachineId[];
  readonly dispose: () => void;
}

/** Makes a scope whose diagrams are of the machines `shown`. */
export function createScope(shown: readonly MachineId[]): Scope {
  const session = createSession({
    // Read when it is called: a panel is also rendered where there is no window.
    frames: {
      request: (callback, notBefore) => pageFrames(window).request(callback, notBefore),
    },
    isStop: (event) =>
      event.type === 'state' && (shown.length === 0 || shown.includes(event.machine)),
  });
  const folding = computed(() => createFolding(machinesFold, session.trace.value));
  const follow = computed(() => followChanges(session.trace.value));
  const peersOf = computed(() => followPeers(session.trace.value));
  const makeTeller = signal<((trace: Trace) => Teller) | undefined>(undefined);
  const pointed = signal<Pointed | undefined>(undefined);
  const brought = signal<{ readonly machine: MachineId } | undefined>(undefined);
  const furthest = signal(0);
  let of = session.trace.peek();
  const stop = effect(() => {
    const trace = session.trace.value;
    const playhead = session.playhead.value;
    furthest.value = trace === of ? Math.max(furthest.peek(), playhead) : playhead;
    of = trace;
  });
  return {
    session,
    machines: computed(() => folding.value.at(session.playhead.value)),
    changes: computed(() => follow.value(session.length.value)),
    peers: computed(() => peersOf.value(session.length.value)),
    furthest,
    teller: computed(() => makeTeller.value?.(session.trace.value)),
    tellWith: (make) => {
      makeTeller.value = make;
    },
    brought,
    bring(machine) {
      brought.value = { machine };
    },
    pointed,
    point(peer, machine, item) {
      const now = pointed.peek();
      if (item !== undefined) pointed.value = { peer, machine, item };
      // Only who said it can take it back: the next diagram may have spoken already.
      else if (now?.peer === peer && now.machine === machine) pointed.value = undefined;
    },
    shown,
    dispose() {
      stop();
      session.dispose();
    },
  };
}
