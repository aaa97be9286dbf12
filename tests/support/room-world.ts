/** For tests: tabs, their channel and their clocks, all simulated. Time passes only when `run` says so. */
import { emptyRoom, stepRoom } from '../../src/lib/sources/tabs/room.ts';
import type {
  RoomEffect,
  RoomInput,
  RoomState,
  RoomTimer,
  Session,
} from '../../src/lib/sources/tabs/types.ts';

/** A generator of numbers 0 ≤ n < 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the channel does to messages. */
export interface Weather {
  /** Longest way, in ms. */
  readonly delayMs: number;
  /** Share of messages that arrive twice. */
  readonly duplicate: number;
  /** Messages of one tab may overtake each other. */
  readonly reorder: boolean;
}

/** One tab. */
export interface SimulatedTab {
  readonly id: string;
  state: RoomState;
  /** The session whose connection it has open. */
  open: Session | null;
  alive: boolean;
  /** Does nothing until it is thawed; what arrives meanwhile waits. */
  frozen: RoomInput[] | null;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** A browser with tabs that are all in one room. */
export class World {
  now = 0;
  readonly tabs: SimulatedTab[] = [];
  /** Steps that were taken, over all tabs. */
  steps = 0;
  /** Called before every step: a test may kill somebody there. */
  beforeStep: (tab: SimulatedTab) => void = () => undefined;
  readonly #random: () => number;
  readonly #weather: Weather;
  #queue: Due[] = [];
  #order = 0;
  #words = 0;
  readonly #timers = new Map<string, number>();
  readonly #lastArrival = new Map<string, number>();

  constructor(seed: number, weather: Weather) {
    this.#random = randomFrom(seed);
    this.#weather = weather;
  }

  /** Tabs that are there. */
  get alive(): readonly SimulatedTab[] {
    return this.tabs.filter((tab) => tab.alive);
  }

  #after(ms: number, run: () => void): number {
    const order = (this.#order += 1);
    this.#queue.push({ at: this.now + ms, order, run });
    return order;
  }

  /** A tab is opened; it enters the room after `ms`. */
  open(ms = 0): SimulatedTab {
    const id = `t${String(this.tabs.length)}`;
    const tab: SimulatedTab = { id, state: emptyRoom(id), open: null, alive: true, frozen: null };
    this.tabs.push(tab);
    this.#after(ms, () => this.give(tab, { type: 'enter', at: 1e6 + Math.floor(this.now) }));
    return tab;
  }

  /** `input` happens to `tab`, now. */
  give(tab: SimulatedTab, input: RoomInput): void {
    if (!tab.alive) return;
    if (tab.frozen !== null) return void tab.frozen.push(input);
    this.beforeStep(tab);
    if (!(tab.alive as boolean)) return;
    this.steps += 1;
    const { state, effects } = stepRoom(tab.state, input);
    tab.state = state;
    for (const effect of effects) this.#bringAbout(tab, effect);
  }

  #bringAbout(tab: SimulatedTab, effect: RoomEffect): void {
    switch (effect.type) {
      case 'say': {
        const n = (this.#words += 1);
        return this.#send(tab, { type: 'here', presence: tab.state.own, n, asks: effect.asks });
      }
      case 'say-gone':
        return this.#send(tab, { type: 'gone', id: tab.id, n: (this.#words += 1) });
      case 'timer': {
        const key = `${tab.id} ${effect.timer}`;
        const order = this.#after(effect.ms, () => {
          if (this.#timers.get(key) === order) this.#ring(tab, effect.timer);
        });
        this.#timers.set(key, order);
        return;
      }
      case 'begin':
        tab.open = effect.session;
        return;
      case 'end':
        tab.open = null;
        return;
      case 'part':
        return;
    }
  }

  #ring(tab: SimulatedTab, timer: RoomTimer): void {
    this.give(tab, { type: 'timer', timer });
  }

  #send(from: SimulatedTab, word: RoomInput): void {
    const { delayMs, duplicate, reorder } = this.#weather;
    const copies = this.#random() < duplicate ? 2 : 1;
    for (const to of this.tabs) {
      if (to === from || !to.alive) continue;
      for (let i = 0; i < copies; i += 1) {
        const way = `${from.id} ${to.id}`;
        const earliest = reorder ? 0 : (this.#lastArrival.get(way) ?? 0);
        const at = Math.max(earliest, this.now + this.#random() * delayMs);
        this.#lastArrival.set(way, at);
        this.#after(at - this.now, () => this.give(to, word));
      }
    }
  }

  /** The process of `tab` ends without a word. */
  kill(tab: SimulatedTab): void {
    tab.alive = false;
  }

  /** The page of `tab` is left. */
  leave(tab: SimulatedTab): void {
    this.give(tab, { type: 'leave' });
    tab.alive = false;
  }

  /** `tab` stands still. */
  freeze(tab: SimulatedTab): void {
    tab.frozen ??= [];
  }

  /** `tab` goes on with what has waited for it. */
  thaw(tab: SimulatedTab): void {
    const waiting = tab.frozen ?? [];
    tab.frozen = null;
    for (const input of waiting) this.give(tab, input);
  }

  /** Lets `ms` pass. */
  run(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      let next: Due | undefined;
      for (const due of this.#queue) {
        if (due.at > end) continue;
        if (next === undefined || due.at < next.at) next = due;
        else if (due.at === next.at && due.order < next.order) next = due;
      }
      if (next === undefined) break;
      const { at, run } = next;
      this.#queue = this.#queue.filter((due) => due !== next);
      this.now = Math.max(this.now, at);
      run();
    }
    this.now = end;
  }
}
