/** Begins a run of the configuration lab. Loaded at the first press: it brings the recorder along. */
import { makeCertificates } from '../../../lib/sources/configuration/certificates.ts';
import {
  beginConfiguredPair,
  type ConfiguredPair,
} from '../../../lib/sources/configuration/configured-pair.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import { gatherOnce } from '../../../lib/sources/configuration/interfaces.ts';
import { createLabRuns, type LabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';

/** A run of the lab. */
export interface ConfigurationRun {
  readonly signal: AbortSignal;
  readonly pair: ConfiguredPair;
  /** Milliseconds of the run's trace. */
  readonly now: () => number;
  readonly end: () => void;
}

const runsOf = new WeakMap<Scope, LabRuns>();

/** Settles when this page knows its interfaces; once for all runs. */
let known: Promise<void> | undefined;

/** The page keeps what it has generated, so that a connection after another can show the same certificate. */
const kept = new Map<string, ReturnType<typeof makeCertificates>>();

/**
 * Makes a pair as `form` says, in an empty trace.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export function beginConfiguration(
  scope: Scope,
  form: ConfigurationForm,
  onError: (error: unknown) => void,
): ConfigurationRun {
  const runs = runsOf.get(scope) ?? createLabRuns(scope);
  runsOf.set(scope, runs);
  const run = runs.begin('configuration');
  const { host, sink, maker } = run;
  known ??= gatherOnce(() => new RTCPeerConnection(), host.after);
  const pair = beginConfiguredPair({
    form,
    ready: known,
    host,
    sink,
    maker,
    own: (dispose) => {
      run.own(dispose);
    },
    certificates(side, choice) {
      const key = `${side} ${choice}`;
      const made =
        kept.get(key) ??
        makeCertificates(choice, RTCPeerConnection, {
          wallNow: () => Date.now(),
          after: host.after,
        });
      kept.set(key, made);
      // What failed may succeed another time.
      made.catch(() => kept.delete(key));
      return made;
    },
    onError,
  });
  // In real time: slowed, the playhead would stand in the past while the reader waits for a server.
  scope.session.setTempo(1);
  return {
    signal: run.signal,
    pair,
    now: host.now,
    end: () => {
      run.end();
    },
  };
}
