/** Begins a measured call in a scope. Loaded at the first press: it brings the recorder along. */
import { beginMeasuredCall, type MeasuredCall } from '../../../lib/sources/stats/measured-call.ts';
import { createLabRuns, type LabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';
import { LIVE } from './keep-up.ts';

/** A call while it lasts. */
export interface StatsRun {
  readonly call: MeasuredCall;
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** A page that was forgotten open must not measure for ever, ms. */
const LONGEST_MS = 10 * 60_000;

const runsOf = new WeakMap<Scope, LabRuns>();

/**
 * Connects two peers and measures them, in an empty trace.
 * @throws {RunUnsupported} where there is no RTCPeerConnection, canvas or AudioContext
 */
export function beginStats(scope: Scope, onError: (error: unknown) => void): StatsRun {
  const runs = runsOf.get(scope) ?? createLabRuns(scope);
  runsOf.set(scope, runs);
  const run = runs.begin('stats');
  const end = (): void => run.end();
  try {
    const call = beginMeasuredCall({
      host: run.host,
      sink: run.sink,
      maker: run.maker,
      page: {
        isHidden: () => document.hidden,
        onChange(listener) {
          document.addEventListener('visibilitychange', listener);
          return () => {
            document.removeEventListener('visibilitychange', listener);
          };
        },
      },
      onError(error) {
        onError(error);
        end();
      },
    });
    run.own(call.close);
    run.own(run.host.after(LONGEST_MS, end));
    // Measuring goes on in real time: slowed, the playhead would never reach what is measured now.
    scope.session.setTempo(1);
    run.own(scope.session.keepUp(LIVE));
    return { call, signal: run.signal, end };
  } catch (error) {
    end();
    throw error;
  }
}
