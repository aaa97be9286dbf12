/** How far the clock of another tab is from this one's. */
import type { MemberId } from './types.ts';

/** Four moments of a question and its answer, in ms; the first and the last by the own clock. */
export interface Exchange {
  readonly asked: number;
  readonly received: number;
  readonly answered: number;
  readonly heard: number;
}

/** What is known of other clocks. */
export interface Clocks {
  /** `member` said at `at`, by its clock, what is heard now. */
  readonly hear: (member: MemberId, at: number, now: number) => void;
  /** Takes note of an answer. */
  readonly note: (member: MemberId, exchange: Exchange) => void;
  /**
   * What has to be subtracted from a time of `member` to have one of this tab, in ms. 0 while nothing proves the clocks
   * apart: tabs of one browser read the same clock of the machine, and an exchange is known no better than its duration.
   */
  readonly offsetOf: (member: MemberId) => number;
}

interface Estimate {
  readonly offset: number;
  /** Half the time on the way: the offset is right within this, in ms. */
  readonly within: number;
}

/** A browser rounds its clock to a millisecond, or less. */
const GRAIN_MS = 1;

/** What is said takes less than this to be heard; a greater difference is one of the clocks. */
const APART_MS = 2_000;

/** Clocks of which nothing is known yet. The exchange with the shortest way tells most. */
export function createClocks(): Clocks {
  const best = new Map<MemberId, Estimate>();
  return {
    hear(member, at, now) {
      const offset = at - now;
      if (best.has(member) || Math.abs(offset) < APART_MS) return;
      best.set(member, { offset, within: APART_MS / 2 });
    },
    note(member, { asked, received, answered, heard }) {
      const within = Math.max(0, heard - asked - (answered - received)) / 2;
      const known = best.get(member);
      if (known !== undefined && known.within <= within) return;
      best.set(member, { offset: (received - asked + (answered - heard)) / 2, within });
    },
    offsetOf(member) {
      const { offset, within } = best.get(member) ?? { offset: 0, within: 0 };
      return Math.abs(offset) > within + GRAIN_MS ? offset : 0;
    },
  };
}
