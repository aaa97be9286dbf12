/** Waits for one thing at a time, and can be told at any moment that it is in vain. */

/** Calls `run` after `ms`; returns what calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** How one side of a transfer waits. A race of promises would keep every wait alive as long as the transfer lasts. */
export interface Waiting {
  /** Waits until `check` holds, asking whenever somebody wakes it. Rejects when it has failed. */
  readonly until: (check: () => boolean) => Promise<void>;
  /** Waits for `work`. Rejects when it has failed, whatever becomes of `work`. */
  readonly settled: <T>(work: Promise<T>) => Promise<T>;
  /** Something has happened. */
  readonly wake: () => void;
  /** It is over: what waits, and what will wait, is rejected with `error`. Only the first counts. */
  readonly fail: (error: Error) => void;
  readonly failure: Error | undefined;
}

/** Nothing is waited for. */
export function createWaiting(): Waiting {
  let failure: Error | undefined;
  let look: (() => void) | undefined;
  let give: ((error: Error) => void) | undefined;

  function waitFor<T>(begin: (done: (value: T) => void, failed: (error: Error) => void) => void) {
    if (failure !== undefined) return Promise.reject<T>(failure);
    return new Promise<T>((resolve, reject) => {
      const end = (): void => {
        look = undefined;
        give = undefined;
      };
      give = (error) => {
        end();
        reject(error);
      };
      begin(
        (value) => {
          if (failure !== undefined) return;
          end();
          resolve(value);
        },
        (error) => {
          if (failure !== undefined) return;
          end();
          reject(error);
        },
      );
    });
  }

  return {
    get failure() {
      return failure;
    },
    until: (check) =>
      waitFor<void>((done) => {
        if (check()) return done();
        look = () => {
          if (check()) done();
        };
      }),
    settled(work) {
      // Whoever has given up is not told; a rejection that comes later is not the page's problem.
      work.catch(() => undefined);
      return waitFor((done, failed) => void work.then(done, failed));
    },
    wake: () => look?.(),
    fail(error) {
      if (failure !== undefined) return;
      failure = error;
      give?.(error);
    },
  };
}
