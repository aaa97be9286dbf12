/** What labs have in common: a scope, and runs on real connections that the reader drives step by step. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import { hostIn } from '../../../lib/sources/pair/host.ts';
import type { PeerMaker, RunHost } from '../../../lib/sources/pair/types.ts';
import { withCauses } from '../../../lib/trace/cause.ts';
import type { TraceSink } from '../../../lib/trace/events.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import type { Scope } from '../scope/model.ts';
import { beginOnlyRun } from '../scope/only-one.ts';

/** What a lab does between two presses of its first button. Everything that it makes ends with it. */
export interface LabRun {
  readonly trace: Trace;
  /** Puts events into the trace, with their causes. */
  readonly sink: TraceSink;
  /** The clock of the trace, timers and tasks. */
  readonly host: RunHost;
  /** Makes recorded connections. */
  readonly maker: PeerMaker;
  /** Is aborted when the run ends, whoever ends it. */
  readonly signal: AbortSignal;
  /** Calls `dispose` when the run ends, at once if it has. Last come, first gone. */
  own(dispose: () => void): void;
  /** Ends the run; its trace stays on screen. */
  end(): void;
}

/** The runs of one lab. */
export interface LabRuns {
  /** The one that goes on; `undefined` before the first and after its end. */
  readonly run: ReadonlySignal<LabRun | undefined>;
  /**
   * Begins a run with an empty trace, and ends what runs anywhere on the page. `name` is `meta.scenario` of the trace.
   * @throws {RunUnsupported} where there is no RTCPeerConnection
   */
  begin(name: string): LabRun;
  end(): void;
}

/** Makes the runs of a lab, which are shown in `scope`. Loaded at the first press: it brings the recorder along. */
export function createLabRuns({ session }: Scope): LabRuns {
  const run = signal<LabRun | undefined>(undefined);

  function begin(name: string): LabRun {
    const abort = beginOnlyRun();
    const engine = engineOf(navigator.userAgent);
    const startedAt = new Date().toISOString();
    const trace = new Trace({
      origin: 'live',
      scenario: name,
      startedAt,
      ...(engine && { engine }),
    });
    const host = hostIn(window, { base: import.meta.env.BASE_URL });
    const sink = withCauses(trace);
    const maker = host.record(sink);
    const disposers = [() => maker.stop()];
    const mine: LabRun = {
      trace,
      sink,
      host,
      maker,
      signal: abort.signal,
      own(dispose) {
        if (abort.signal.aborted) dispose();
        else disposers.push(dispose);
      },
      end: () => abort.abort(),
    };
    abort.signal.addEventListener('abort', () => {
      for (const dispose of disposers.splice(0).reverse()) dispose();
      if (run.peek() !== mine) return;
      batch(() => {
        run.value = undefined;
        session.finish();
      });
    });
    batch(() => {
      session.load(trace, { live: true });
      run.value = mine;
    });
    return mine;
  }

  return { run, begin, end: () => run.peek()?.end() };
}
