/** Compares recoveries in this page. Loaded at the press of the button: it brings the recorder and the frames along. */
import { compareInPage } from '../../../lib/sources/errors/recovery/in-page.ts';
import type { TellRecovery } from '../../../lib/sources/errors/recovery/events.ts';
import { hostIn } from '../../../lib/sources/pair/host.ts';
import type { RunResult } from '../../../lib/sources/pair/result.ts';
import { beginOnlyRun } from '../scope/only-one.ts';

/** A comparison under way. */
export interface Comparison {
  /** How it ended; never rejects. */
  readonly done: Promise<RunResult>;
  /** Its clock, ms. */
  readonly now: () => number;
  readonly stop: () => void;
}

/** Begins a comparison, and ends what runs anywhere on the page. */
export function compareHere(tell: TellRecovery): Comparison {
  const abort = beginOnlyRun();
  const host = hostIn(window, { base: import.meta.env.BASE_URL });
  return {
    done: compareInPage(host, tell, abort.signal),
    now: host.now,
    stop: () => {
      abort.abort();
    },
  };
}
