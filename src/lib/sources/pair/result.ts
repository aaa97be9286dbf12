import type { ErrorInfo } from '../../trace/events.ts';
import { connectionsSpent } from './budget.ts';
import { RunEnd, RunStalled, RunUnsupported } from './errors.ts';

/** How a run ended. `step` is the step that it was in. */
export type RunResult =
  | { readonly status: 'done' }
  | { readonly status: 'cancelled'; readonly step: string | null }
  /** A state was not reached in time; `waitingFor` names it. */
  | { readonly status: 'stalled'; readonly step: string | null; readonly waitingFor: string }
  /** The browser lacks what the run is made of. */
  | { readonly status: 'unsupported'; readonly missing: string }
  /** Gathering found no candidate: this machine has no usable network interface, not even a local one. */
  | { readonly status: 'no-interface'; readonly step: string | null }
  /** The browser refused another connection; `constructed` were made by this page and not yet collected. */
  | { readonly status: 'no-more-connections'; readonly constructed: number }
  /** A call failed that no engine was seen to fail. */
  | { readonly status: 'failed'; readonly step: string | null; readonly error: ErrorInfo };

/** What it means that a run ended with `error` in `step`. */
export function resultOf(error: unknown, step: string | null): RunResult {
  if (error instanceof RunStalled) return { status: 'stalled', step, waitingFor: error.waitingFor };
  if (error instanceof RunUnsupported) return { status: 'unsupported', missing: error.missing };
  if (error instanceof RunEnd) {
    switch (error.code) {
      case 'no-more-connections':
        return { status: error.code, constructed: connectionsSpent() };
      case 'cancelled':
      case 'no-interface':
        return { status: error.code, step };
      case 'stalled':
      case 'unsupported':
        break;
    }
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { status: 'failed', step, error: { name, message } };
}
