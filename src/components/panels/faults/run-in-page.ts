/** Runs a fault in this page. Loaded at the press of a button: it brings the recorder and the fault's program along. */
import type { FaultId } from '../../../lib/sources/faults/catalog.ts';
import { runFault } from '../../../lib/sources/faults/run-fault.ts';
import type { FaultRun } from '../../../lib/sources/faults/types.ts';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import { hostIn } from '../../../lib/sources/pair/host.ts';
import type { Trace } from '../../../lib/trace/trace.ts';

/** Begins fault `id` on connections of this page, into `trace`. */
export function beginFault(id: FaultId, trace: Trace, signal: AbortSignal): FaultRun {
  const host = hostIn(window, { base: import.meta.env.BASE_URL });
  return runFault(id, 'fault', host, { sink: trace, signal });
}

/** What is known of a trace that begins now. */
export function traceMeta(id: FaultId): Trace['meta'] {
  const engine = engineOf(navigator.userAgent);
  return {
    origin: 'live',
    scenario: `faults/${id}`,
    startedAt: new Date().toISOString(),
    ...(engine && { engine }),
  };
}
