/** The lab "two tabs" without its drawing: a room, what is said in it, and the trace that both tabs fill. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { TabRoom } from '../../../lib/sources/tabs/enter.ts';
import type { RoomState, Seat } from '../../../lib/sources/tabs/types.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { createScope, type Scope } from '../scope/model.ts';

/** A line of the chat. */
export interface ChatLine {
  readonly from: Seat;
  readonly text: string;
}

/** Why there is no room. */
export type TabsProblem =
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** Everything that the panel draws. */
export interface TabsLab {
  readonly scope: Scope;
  /** The room that this tab is in, or is about to enter. */
  readonly room: ReadonlySignal<string | undefined>;
  /** The room as this tab knows it; `undefined` outside. */
  readonly state: ReadonlySignal<RoomState | undefined>;
  /** The data channel is open. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** What the connection says of itself. */
  readonly link: ReadonlySignal<RTCPeerConnectionState>;
  readonly chat: ReadonlySignal<readonly ChatLine[]>;
  /** Time of the last ping there and back, in ms; `undefined` before the first. */
  readonly rttMs: ReadonlySignal<number | undefined>;
  /** A picture is to be sent. */
  readonly shows: ReadonlySignal<boolean>;
  readonly sent: ReadonlySignal<MediaStreamTrack | undefined>;
  readonly arrived: ReadonlySignal<MediaStreamTrack | undefined>;
  readonly problem: ReadonlySignal<TabsProblem | undefined>;
  /** Now, in ms since the trace began; `undefined` before that. For clocks that run. */
  readonly now: () => number | undefined;
  readonly enter: (room: string) => Promise<void>;
  readonly say: (text: string) => void;
  readonly ping: () => void;
  readonly show: (wanted: boolean) => void;
  readonly take: () => void;
  readonly hangUp: () => void;
  readonly call: () => void;
  readonly keep: (keeps: boolean) => void;
  readonly leave: () => void;
  /** The page is being left. */
  readonly vanish: () => void;
}

/** Longest chat that is kept. */
const LINES = 100;

function problemOf(error: unknown): TabsProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // What Chromium says when its 500 connections are spent.
  return name === 'UnknownError' ? { kind: 'too-many' } : { kind: 'refused', name, message };
}

/** Makes the lab; nothing is loaded before a room is entered. */
export function createTabsLab(): TabsLab {
  const scope = createScope(CONNECTION_MACHINES);
  const { session } = scope;
  const room = signal<string | undefined>(undefined);
  const state = signal<RoomState | undefined>(undefined);
  const isOpen = signal(false);
  const link = signal<RTCPeerConnectionState>('new');
  const chat = signal<readonly ChatLine[]>([]);
  const rttMs = signal<number | undefined>(undefined);
  const shows = signal(false);
  const sent = signal<MediaStreamTrack | undefined>(undefined);
  const arrived = signal<MediaStreamTrack | undefined>(undefined);
  const problem = signal<TabsProblem | undefined>(undefined);
  let current: TabRoom | undefined;
  let zero: number | undefined;

  const add = (from: Seat, text: string): void => {
    chat.value = [...chat.peek(), { from, text }].slice(-LINES);
  };
  const ownSeat = (): Seat => state.peek()?.own.seat ?? 'A';

  function forget(): void {
    batch(() => {
      state.value = undefined;
      isOpen.value = false;
      link.value = 'new';
      sent.value = undefined;
      arrived.value = undefined;
      rttMs.value = undefined;
      session.finish();
    });
  }

  async function enter(name: string): Promise<void> {
    if (room.peek() === name) return;
    current?.leave();
    current = undefined;
    batch(() => {
      forget();
      room.value = name;
      chat.value = [];
      problem.value = undefined;
    });
    const loaded = await import('./begin-visit.ts').catch(() => undefined);
    // Another room was wanted meanwhile, or none.
    if (room.peek() !== name) return;
    if (loaded === undefined) {
      problem.value = { kind: 'not-loaded' };
      room.value = undefined;
      return;
    }
    try {
      current = loaded.beginVisit(name, session, {
        changed: (next) => (state.value = next),
        linkChanged: (next) => (link.value = next),
        openChanged: (next) => (isOpen.value = next),
        chatted: (text) => add(ownSeat() === 'A' ? 'B' : 'A', text),
        ponged: (ms) => (rttMs.value = ms),
        pictureArrived: (track) => (arrived.value = track),
        pictureSent: (track) => (sent.value = track),
        refused: (error) => (problem.value = problemOf(error)),
        opened: (at) => (zero = at),
        ended: () => {
          room.value = undefined;
          current = undefined;
          forget();
        },
      });
      state.value = current.state;
      current.showPicture(shows.peek());
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'unsupported';
      problem.value = isMissing ? { kind: 'no-peer-connection' } : problemOf(error);
      room.value = undefined;
    }
  }

  return {
    scope,
    room,
    state,
    isOpen,
    link,
    chat,
    rttMs,
    shows,
    sent,
    arrived,
    problem,
    now: () => (zero === undefined ? undefined : performance.timeOrigin + performance.now() - zero),
    enter,
    say(text) {
      if (current?.chat(text) === true) add(ownSeat(), text);
    },
    ping: () => void current?.ping(),
    show(wanted) {
      shows.value = wanted;
      current?.showPicture(wanted);
    },
    take: () => current?.take(),
    hangUp: () => current?.hangUp(),
    call: () => current?.call(),
    keep: (keeps) => current?.keep(keeps),
    leave: () => current?.leave(),
    vanish: () => current?.vanish(),
  };
}
