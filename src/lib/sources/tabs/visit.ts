/** One tab's stay in a room: the state machine of `room.ts`, with a channel, a clock and real connections around it. */
import { createTabLine, type TabLine, type TextChannel } from '../../signaling/line.ts';
import type { WireMessage } from '../../signaling/wire.ts';
import type { TraceSink } from '../../trace/events.ts';
import type { After, Soon } from '../pair/types.ts';
import { createClocks } from './clock.ts';
import { createJoin } from './join.ts';
import { createLogs } from './logs.ts';
import { emptyRoom, stepRoom } from './room.ts';
import { createShare } from './share.ts';
import type { MemberId, RoomEffect, RoomInput, RoomState, RoomTimer, Session } from './types.ts';

/** How long a newcomer waits for what was recorded before it came. */
const HISTORY_MS = 1_500;

/** The connection of a session, as a visit knows it. */
export interface VisitConnection {
  /** Says goodbye to the other side. */
  readonly bye: () => void;
  readonly close: () => void;
}

/** What a connection is made with, and whom it tells. */
export interface ConnectionTools {
  readonly line: TabLine;
  /** Where its events go; their times are those of `now`. */
  readonly sink: TraceSink;
  readonly now: () => number;
  readonly after: After;
  readonly soon: Soon;
  /** Whether the other tab is there, as far as one knows. */
  readonly isPartnerThere: () => boolean;
  readonly connected: () => void;
  /** It says `disconnected`. */
  readonly doubted: () => void;
  /** It cannot be mended. */
  readonly lost: () => void;
}

/** What a visit needs of its surroundings. */
export interface VisitOptions {
  readonly room: string;
  /** A name that nobody had before; its letters begin the ids of what it records. */
  readonly self: MemberId;
  readonly channel: TextChannel;
  /** Milliseconds since 1970, with a fraction, never going back. */
  readonly now: () => number;
  readonly after: After;
  readonly soon: Soon;
  /** Makes the trace; `zero` is its time 0, in ms since 1970. Called once. */
  readonly openTrace: (zero: number) => TraceSink;
  readonly connect: (session: Session, tools: ConnectionTools) => VisitConnection;
  readonly onChange: (state: RoomState) => void;
}

/** What the reader can do in a room. */
export interface Visit {
  readonly state: RoomState;
  /** This tab's part of the trace; times are ms since 1970. */
  readonly sink: TraceSink;
  readonly give: (input: RoomInput) => void;
  /** Leaves for good: everything is closed, and the others are told. */
  readonly leave: () => void;
  /**
   * The page is being left: the others are told, and the connection is left to the browser, which ends it with a word or
   * without one. That is what the other side is here to see.
   */
  readonly vanish: () => void;
}

/** Enters a room. */
export function visitRoom(options: VisitOptions): Visit {
  const { room, self, channel, now, after, soon, openTrace, connect, onChange } = options;
  const clocks = createClocks();
  const join = createJoin({ now, after, openTrace });
  const logs = createLogs((source, event) => join.take(source, event));
  const timers = new Map<RoomTimer, () => void>();
  const questions = new Map<MemberId, { readonly at: number; readonly received: number }>();
  const waiting: RoomInput[] = [];
  let state = emptyRoom(self);
  let connection: VisitConnection | undefined;
  let isOver = false;
  let isStepping = false;
  let cancelHistory: (() => void) | undefined;
  /** When each member was heard last. */
  const heardAt = new Map<MemberId, number>();

  const share = createShare({
    self,
    line: () => line,
    logs,
    clocks,
    now,
    soon,
    isHeard: () => state.members.size > 0,
  });
  const line = createTabLine({ room, channel, sink: share.sink, now, peer: null });

  function say(asks: boolean): void {
    const { id: _, ...presence } = state.own;
    const at = now();
    const echoes = [...questions].slice(-16).map(([to, question]) => ({
      to,
      at: question.at,
      waited: Math.max(0, at - question.received),
    }));
    questions.clear();
    const envelope = { from: self, to: '*', session: self, kind: 'here' } as const;
    line.send({ ...envelope, ...presence, asks, at, echoes, logs: [...share.counts()] });
  }

  function openWhenComplete(isLate = false): void {
    const { phase } = state;
    if (join.isOpen || isOver || (phase !== 'seated' && phase !== 'full')) return;
    if (share.isComplete() || isLate) {
      cancelHistory?.();
      join.open(logs);
    } else cancelHistory ??= after(HISTORY_MS, () => openWhenComplete(true));
  }

  function begin(session: Session): void {
    connection?.close();
    const isCurrent = (): boolean => !isOver && state.session?.id === session.id;
    const when = (run: () => void) => (): void => {
      if (isCurrent()) run();
    };
    connection = connect(session, {
      line,
      sink: share.sink,
      now,
      after,
      soon,
      isPartnerThere: () => isCurrent() && state.parting === null,
      connected: when(() => give({ type: 'connected', session: session.id })),
      doubted: when(() => give({ type: 'doubt' })),
      lost: when(() => give({ type: 'lost', session: session.id })),
    });
  }

  function bringAbout(effect: RoomEffect): void {
    switch (effect.type) {
      case 'say':
        return say(effect.asks);
      case 'say-gone':
        share.flush();
        return line.send({ from: self, to: '*', session: self, kind: 'gone' });
      case 'timer':
        timers.get(effect.timer)?.();
        timers.set(
          effect.timer,
          after(effect.ms, () => give({ type: 'timer', timer: effect.timer })),
        );
        return;
      case 'begin':
        return begin(effect.session);
      case 'part': {
        const at = now();
        const heard = heardAt.get(state.session?.partner ?? '') ?? at;
        const detail = { how: effect.parting, lastHeardMs: Math.round(at - heard) };
        const mark = { type: 'mark', at, peer: effect.seat, name: 'peer-gone' } as const;
        return void share.sink.append({ ...mark, detail });
      }
      case 'end':
        if (effect.why === 'hung-up') connection?.bye();
        connection?.close();
        connection = undefined;
        return;
    }
  }

  function give(input: RoomInput): void {
    if (isOver) return;
    waiting.push(input);
    if (isStepping) return;
    isStepping = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const step = stepRoom(state, next);
        state = step.state;
        step.effects.forEach(bringAbout);
      }
    } finally {
      isStepping = false;
    }
    openWhenComplete();
    onChange(state);
  }

  function hear(wire: Extract<WireMessage, { kind: 'here' }>): void {
    const { from: id, n, asks, at, echoes } = wire;
    const { seat, tenancy, since, with: wanted, turn, partner, tenancies } = wire;
    const heard = now();
    heardAt.set(id, heard);
    clocks.hear(id, at, heard);
    if (asks) questions.set(id, { at, received: heard });
    for (const { to, at: asked, waited } of echoes) {
      if (to === self) clocks.note(id, { asked, received: at - waited, answered: at, heard });
    }
    share.heard(id, wire.logs);
    const own = { id, seat, tenancy, since, with: wanted, turn, partner, tenancies };
    give({ type: 'here', presence: own, n, asks });
  }

  line.receive((wire) => {
    if (isOver || wire.from === self) return;
    switch (wire.kind) {
      case 'signal':
        return;
      case 'here':
        return hear(wire);
      case 'gone':
        heardAt.set(wire.from, now());
        return give({ type: 'gone', id: wire.from, n: wire.n });
      case 'log':
      case 'want':
        share.take(wire);
        return openWhenComplete();
    }
  });

  function end(): void {
    isOver = true;
    for (const cancel of timers.values()) cancel();
    cancelHistory?.();
    join.flush();
    line.close();
  }

  give({ type: 'enter', at: Math.floor(now()) });
  return {
    get state() {
      return state;
    },
    sink: share.sink,
    give,
    leave() {
      if (isOver) return;
      give({ type: 'leave' });
      end();
    },
    vanish() {
      if (isOver) return;
      bringAbout({ type: 'say-gone' });
      end();
    },
  };
}
