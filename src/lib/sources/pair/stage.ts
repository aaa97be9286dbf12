import type { ChannelRules } from '../../signaling/impairment.ts';
import { withCauses } from '../../trace/cause.ts';
import type { NewEvent, TraceSink } from '../../trace/events.ts';
import { createMerge } from '../merge.ts';
import { RunCancelled, RunStalled } from './errors.ts';
import { resultOf, type RunResult } from './result.ts';
import { createRun, type OwnedRun } from './run.ts';
import type { RunHost } from './types.ts';

/** What a stage is made of. */
export interface StageOptions {
  /** What its `step` marks name as their scenario. */
  readonly scenario: string;
  readonly host: RunHost;
  /** Where the events go, usually a Trace. Causes are completed on the way. */
  readonly sink: TraceSink;
  /** Calls off what is performed. */
  readonly signal: AbortSignal;
  /** What the signaling channel does to messages; by default it delivers all of them at once and in order. */
  readonly rules?: ChannelRules | undefined;
  /** Whether other realms, such as frames, contribute to the trace. */
  readonly realms: boolean;
}

/** Where programs drive real connections: one after the other, with the same connections, until it is closed. */
export interface Stage {
  readonly run: OwnedRun;
  /** Appends a mark that belongs to no peer. */
  mark(name: string, detail: MarkDetail): void;
  /**
   * Lets `work` run to its end, for `deadlineMs` at most, and returns how it ended; never rejects. Then everything is as it
   * was left.
   */
  perform(work: () => Promise<void>, deadlineMs: number): Promise<RunResult>;
  /** Appends the mark `end`, the trace's last event. Then closes everything, which no trace shows. */
  close(status: RunResult['status']): void;
}

type MarkDetail = Extract<NewEvent, { type: 'mark' }>['detail'];

/** Opens a stage. Nothing is recorded before its first connection. */
export function createStage(options: StageOptions): Stage {
  const { scenario, host, sink, signal, rules = {}, realms } = options;
  const gate = createGate();
  const ordered = inOrder(withCauses(sink));
  const merge = realms
    ? createMerge({ sink: ordered, now: host.now, after: host.after })
    : undefined;
  const joinRealm = (): TraceSink => gate.before(merge?.source() ?? ordered);
  const own = joinRealm();
  const mark = (name: string, detail: MarkDetail): void =>
    void own.append({ type: 'mark', at: host.now(), peer: null, name, detail });

  const run = createRun({ scenario, host, sink: own, joinRealm, rules });
  const cancel = (): void => run.stop(new RunCancelled('called off'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const leaving = host.document?.defaultView;
  leaving?.addEventListener('pagehide', cancel);
  let closed = false;

  return {
    run,
    mark,
    async perform(work, deadlineMs) {
      const cancelDeadline = host.after(deadlineMs, () =>
        run.stop(new RunStalled(`the end, within ${String(deadlineMs / 1000)} s`)),
      );
      let result: RunResult = { status: 'done' };
      try {
        await Promise.race([work(), run.stopped]);
      } catch (error) {
        result = resultOf(error, run.currentStep);
      }
      cancelDeadline();
      if (result.status === 'stalled')
        mark('stalled', { step: result.step, waitingFor: result.waitingFor });
      if (result.status === 'cancelled') mark('cancelled', { step: result.step });
      return result;
    },
    close(status) {
      if (closed) return;
      closed = true;
      mark('end', { status });
      gate.shut();
      merge?.flush();
      leaving?.removeEventListener('pagehide', cancel);
      signal.removeEventListener('abort', cancel);
      run.dispose();
    },
  };
}

/** A gate before sinks: when it is shut, what comes later is nobody's business. */
function createGate(): { before(sink: TraceSink): TraceSink; shut(): void } {
  let open = true;
  return {
    before: (sink) => ({ append: (event) => (open ? sink.append(event) : -1) }),
    shut: () => (open = false),
  };
}

/**
 * A recorder tells of a call when it has returned, at the time when it was made: here, time never goes back. No browser's
 * clock tells less than a microsecond; what is left of a sum beyond that is noise.
 */
function inOrder(sink: TraceSink): TraceSink {
  let last = 0;
  return {
    append(event) {
      last = Math.max(last, Math.round(event.at * 1000) / 1000);
      return sink.append({ ...event, at: last });
    },
  };
}
