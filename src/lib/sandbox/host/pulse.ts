/** Between two pings, in ms. */
const PING_MS = 500;
/** A frame that has not answered for so long does not live, in ms: long beside what a busy machine makes it wait. */
const SILENT_MS = 3000;

/** An answer that takes longer is late, in ms: a frame that is not busy gives it within 5. */
const LATE_MS = 250;

/** What a pulse needs of its surroundings. */
export interface PulseOptions {
  /** Milliseconds of the page's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Asks the frame. */
  readonly ping: (ping: number) => void;
  /** The frame has fallen silent, or answers again. */
  readonly onChange: (answers: boolean) => void;
}

/** Feels whether a frame lives. */
export interface Pulse {
  /** Whether it answered all questions but those just asked. */
  readonly answers: boolean;
  /** The frame said something: it lives. */
  heard(): void;
  stop(): void;
}

/** Asks from now on. */
export function startPulse({ now, after, ping, onChange }: PulseOptions): Pulse {
  let count = 0;
  /** When the first question without an answer was asked. */
  let askedAt: number | undefined;
  let dueAt = now();
  let answers = true;
  let cancel = (): void => {};

  function tick(): void {
    const at = now();
    // The page itself was busy or asleep: an answer may lie in its queue behind this very call.
    if (at - dueAt > PING_MS && askedAt !== undefined) askedAt = at;
    if (askedAt !== undefined && at - askedAt >= SILENT_MS && answers) {
      answers = false;
      onChange(false);
    }
    askedAt ??= at;
    ping((count += 1));
    dueAt = at + PING_MS;
    cancel = after(PING_MS, tick);
  }
  tick();

  return {
    get answers() {
      return askedAt === undefined || now() - askedAt < LATE_MS;
    },
    heard() {
      askedAt = undefined;
      if (answers) return;
      answers = true;
      onChange(true);
    },
    stop: () => cancel(),
  };
}
