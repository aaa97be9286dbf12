import { batch, computed, signal } from '@preact/signals-core';
import { Trace } from '../trace/trace.ts';
import { createPacer } from './pace.ts';
import { nextStop, previousStop, START, travel, type Place } from './travel.ts';
import type { Frames, IsStop, KeepingUp, PlayMode, Session, Tempo } from './types.ts';

/** Longest wall time that one frame may play, in ms: a page that was hidden or busy goes on where it was. */
const LONGEST_FRAME_MS = 100;

/** What a session is made with. */
export interface SessionOptions {
  /** When the playhead moves; without it only `advance` moves it. */
  readonly frames?: Frames;
  /** Default: every state change of every machine. */
  readonly isStop?: IsStop;
  /** Default `auto`. */
  readonly tempo?: Tempo;
}

/** Makes a session with an empty trace in it. */
export function createSession(options: SessionOptions = {}): Session {
  const { frames, isStop = (event) => event.type === 'state' } = options;

  const trace = signal(new Trace({ origin: 'live' }));
  const live = signal(false);
  const length = signal(0);
  const place = signal<Place>(START);
  const mode = signal<PlayMode>('paused');
  const tempo = signal<Tempo>(options.tempo ?? 'auto');
  const selected = signal<number | null>(null);

  let pacer = createPacer();
  let unsubscribe = (): void => {};
  let cancelFrame: (() => void) | undefined;
  /** Wall time of the last frame; `undefined` when the next one has nothing to measure from. */
  let lastFrame: number | undefined;
  /** Whether the last frame left the playhead waiting at the end. */
  let waiting = false;
  let keeping: KeepingUp | undefined;
  /** Whether the playhead has been at the end since the reader last moved it. */
  let isWithIt = false;
  /** Wall time of the last frame in which something had come. */
  let lastShown = 0;
  /** The frame that is asked for may come later than the next one. */
  let isPutOff = false;

  const at = computed(() => {
    const { index, fraction } = place.value;
    const before = trace.value.at(index - 1)?.at ?? 0;
    const after = index < length.value ? trace.value.at(index)?.at : undefined;
    return after === undefined ? before : before + (after - before) * fraction;
  });

  const atEnd = (): boolean => place.peek().index >= length.peek();

  function advance(wallMs: number): void {
    batch(() => {
      length.value = trace.peek().length;
      if (mode.peek() === 'paused') return;
      const prefix = trace.peek().prefix(length.peek());
      place.value = travel(place.peek(), wallMs, {
        prefix,
        pacer,
        tempo: tempo.peek(),
        isStop,
      });
      if (atEnd() && !live.peek()) mode.value = 'paused';
    });
  }

  const isKeptUp = (): boolean =>
    keeping !== undefined && isWithIt && tempo.peek() === 1 && mode.peek() === 'following';

  function catchUp(): void {
    batch(() => {
      length.value = trace.peek().length;
      place.value = { index: length.peek(), fraction: 0, heldMs: 0 };
      if (!live.peek()) mode.value = 'paused';
    });
  }

  function onFrame(wallMs: number): void {
    cancelFrame = undefined;
    isPutOff = false;
    lastShown = wallMs;
    const passed = lastFrame === undefined ? 0 : Math.max(0, wallMs - lastFrame);
    lastFrame = wallMs;
    if (isKeptUp()) {
      catchUp();
    } else if (waiting) {
      // Nothing was there to be played: all of that time was spent waiting for what is there now.
      const { index, fraction, heldMs } = place.peek();
      place.value = { index, fraction, heldMs: heldMs + passed };
      advance(0);
    } else {
      advance(Math.min(passed, LONGEST_FRAME_MS));
    }
    waiting = mode.peek() === 'following' && atEnd();
    if (waiting) isWithIt = true;
    else if (mode.peek() === 'following') wake();
  }

  /** Something may have to move: asks for a frame, once. */
  function wake(): void {
    if (frames === undefined) length.value = trace.peek().length;
    else {
      if (isPutOff) cancelFrame?.();
      if (isPutOff || cancelFrame === undefined) cancelFrame = frames.request(onFrame);
      isPutOff = false;
    }
  }

  /** The trace has grown. */
  function onGrowth(): void {
    const last = trace.peek().at(trace.peek().length - 1);
    const isCalm = mode.peek() === 'paused' || isKeptUp();
    if (last === undefined || frames === undefined || !isCalm || !keeping?.isSample(last)) wake();
    else if (cancelFrame === undefined) {
      cancelFrame = frames.request(onFrame, lastShown + keeping.every);
      isPutOff = true;
    }
  }

  function setMode(next: PlayMode): void {
    if (mode.peek() === next) return;
    mode.value = next;
    lastFrame = undefined;
    waiting = false;
    isWithIt = next === 'following' && atEnd();
    wake();
  }

  function goTo(count: number): void {
    batch(() => {
      length.value = trace.peek().length;
      const index = Math.max(0, Math.min(Math.trunc(count), length.peek()));
      // What was just moved to must be seen before the next: no time counts as waited.
      place.value = { index, fraction: 0, heldMs: 0 };
      setMode('paused');
    });
  }

  function stepByState(delta: number): void {
    const whole = trace.peek();
    let index = place.peek().index;
    for (let i = 0; i < Math.abs(delta); i += 1) {
      const stop =
        delta > 0 ? nextStop(whole, index, isStop) : previousStop(whole, index - 1, isStop);
      index = stop !== undefined ? stop + 1 : delta > 0 ? whole.length : 0;
    }
    moveTo(index);
  }

  /** The reader goes on: what was picked out before is no longer what is looked at. */
  function moveTo(count: number): void {
    batch(() => {
      selected.value = null;
      goTo(count);
    });
  }

  function seek(seq: number): void {
    goTo(seq + 1);
  }

  return {
    trace,
    live,
    length,
    playhead: computed(() => place.value.index),
    fraction: computed(() => place.value.fraction),
    at,
    mode,
    tempo,
    selected,
    load(next, how = {}) {
      batch(() => {
        unsubscribe();
        unsubscribe = next.subscribe(onGrowth);
        keeping = undefined;
        trace.value = next;
        live.value = how.live ?? false;
        length.value = next.length;
        selected.value = null;
        pacer = createPacer();
        lastFrame = undefined;
        waiting = false;
        if (how.at === 'end') goTo(next.length);
        else {
          place.value = START;
          mode.value = 'following';
          wake();
        }
      });
    },
    finish() {
      batch(() => {
        live.value = false;
        // Who says that it is over also says how long it has become.
        length.value = trace.peek().length;
        if (mode.peek() === 'following' && atEnd()) setMode('paused');
        else wake();
      });
    },
    play() {
      if (atEnd() && !live.peek() && trace.peek().length === length.peek()) place.value = START;
      setMode('following');
    },
    pause() {
      setMode('paused');
    },
    setTempo(next) {
      tempo.value = next;
    },
    keepUp(how) {
      keeping = how;
      isWithIt = mode.peek() === 'following';
      return () => {
        if (keeping === how) keeping = undefined;
      };
    },
    moveTo,
    seek,
    step(delta, by = 'event') {
      if (by === 'state') stepByState(delta);
      else moveTo(place.peek().index + delta);
    },
    toStart() {
      moveTo(0);
    },
    toEnd() {
      batch(() => {
        moveTo(trace.peek().length);
        if (live.peek()) setMode('following');
      });
    },
    select(seq) {
      selected.value = seq;
    },
    toCause(seq) {
      const cause = trace.peek().at(seq)?.cause;
      if (cause === undefined) return false;
      batch(() => {
        selected.value = cause.seq;
        seek(cause.seq);
      });
      return true;
    },
    advance,
    dispose() {
      unsubscribe();
      cancelFrame?.();
      cancelFrame = undefined;
    },
  };
}
