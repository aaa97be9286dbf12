import type { RunStatus } from '../types.ts';

/** How a run stands, put together from how far it is, whether it answers, and how it ended. */
export interface RunState {
  readonly status: RunStatus;
  reached(progress: 'running' | 'idle'): void;
  answers(yes: boolean): void;
  /** Ends it; the first end is the one that counts. */
  end(how: 'stopped' | 'dead' | 'unstartable'): void;
}

/** A run that begins. `onStatus` is called with every change, not with the beginning. */
export function createRunState(onStatus: (status: RunStatus) => void): RunState {
  let progress: 'starting' | 'running' | 'idle' = 'starting';
  let silent = false;
  let end: 'stopped' | 'dead' | 'unstartable' | undefined;
  let told: RunStatus = 'starting';
  const now = (): RunStatus => end ?? (silent ? 'silent' : progress);
  const tell = (): void => {
    const status = now();
    if (status === told) return;
    told = status;
    onStatus(status);
  };
  return {
    get status() {
      return now();
    },
    reached(next) {
      progress = next;
      tell();
    },
    answers(yes) {
      silent = !yes;
      tell();
    },
    end(how) {
      end ??= how;
      tell();
    },
  };
}
