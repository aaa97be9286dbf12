/** Asks connections for their statistics again and again, and puts what they say into a trace. */
import type { ChannelReading, ObjectId, PeerId, TraceSink } from '../trace/events.ts';
import type { PlainObject } from '../trace/plain.ts';
import { changedReports, wholeReport, type Report } from './report.ts';

/** What a poller needs to know of a connection by itself. */
export interface Pollable {
  readonly connectionState: string;
}

/** A connection whose statistics are asked for. */
export interface Polled<C extends Pollable> {
  readonly peer: PeerId;
  readonly pc: C;
}

/** Whether anybody can see the page. */
export interface Visibility {
  readonly isHidden: () => boolean;
  /** Calls `listener` at each change; returns what ends it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What a poller is made with. */
export interface StatsPollerOptions<C extends Pollable> {
  /** Those there are already; more can be added. */
  readonly pcs: readonly Polled<C>[];
  /** Milliseconds from one question to the next, > 0. Below 50 a browser gives the same answer again. */
  readonly every: number;
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Asks behind the recording's back: `PeerMaker.readStats`. */
  readonly readStats: (
    pc: C,
  ) => Promise<{ readonly on: ObjectId; readonly reports: readonly PlainObject[] }>;
  /** Nothing is asked while nobody looks. Without it, somebody always does. */
  readonly page?: Visibility;
  /** Channels whose `bufferedAmount` is read at the same moment. */
  readonly channelsOf?: (polled: Polled<C>) => readonly ChannelReading[];
}

/** A running poller. */
export interface StatsPoller<C extends Pollable> {
  /** Polls one more connection, at once. */
  readonly add: (polled: Polled<C>) => void;
  /** Ends it for good; answers that are still on their way are dropped. */
  readonly stop: () => void;
}

/** Longest pause that a slow connection is given, as a multiple of `every`. */
const LONGEST_PAUSE = 16;

/**
 * Polls each connection by a loop of its own: the next question is put when the answer to the last one is there, so that they
 * cannot overlap. An answer that took longer than `every`, or did not come at all, doubles the pause before the next one;
 * one that came in time halves it. A loop ends when its connection is closed, and rests while the page is hidden.
 * @see https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-getstats
 */
export function createStatsPoller<C extends Pollable>(
  options: StatsPollerOptions<C>,
): StatsPoller<C> {
  const { every, sink, now, after, readStats, page, channelsOf } = options;
  const ends = new Set<() => void>();
  const began = now();
  let isStopped = false;

  function add(polled: Polled<C>): void {
    if (isStopped) return;
    const { peer, pc } = polled;
    let before: Report | undefined;
    let pause = every;
    let isAsking = false;
    let isOver = false;
    let cancel = (): void => undefined;
    const stopWatching = page?.onChange(() => ask());

    const end = (): void => {
      isOver = true;
      cancel();
      stopWatching?.();
      ends.delete(end);
    };
    const take = (on: ObjectId, reports: readonly PlainObject[]): void => {
      const told = changedReports(before, reports);
      before = wholeReport(before, told);
      const channels = channelsOf?.(polled);
      sink.append({ type: 'stats', at: now(), peer, on, ...told, ...(channels && { channels }) });
    };
    function ask(): void {
      cancel();
      if (isOver || isAsking || page?.isHidden() === true) return;
      if (pc.connectionState === 'closed') return end();
      isAsking = true;
      const asked = now();
      void readStats(pc)
        .then(
          ({ on, reports }) => {
            if (!isOver && pc.connectionState !== 'closed') take(on, reports);
            return now() - asked > every;
          },
          // What is not told is a gap in the curves; asking goes on, more slowly.
          () => true,
        )
        .then((isLate) => {
          isAsking = false;
          if (isOver) return;
          pause = isLate ? Math.min(pause * 2, every * LONGEST_PAUSE) : Math.max(pause / 2, every);
          // From question to question, as long as the answer leaves any time for it; in the regular rhythm, at moments that all
          // connections share: what comes together is drawn together.
          const next = asked + pause;
          const shared = began + Math.round((next - began) / every) * every;
          cancel = after(
            isLate ? pause : Math.max((pause === every ? shared : next) - now(), 0),
            ask,
          );
        });
    }

    ends.add(end);
    ask();
  }

  for (const polled of options.pcs) add(polled);
  return {
    add,
    stop() {
      isStopped = true;
      for (const end of [...ends]) end();
    },
  };
}
