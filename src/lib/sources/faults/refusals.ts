import type { Guard } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/**
 * A call that the browser may refuse: the trace has its error, and the program goes on. Returns whether it was refused.
 * @throws whatever is no refusal of the browser
 */
export async function refused(call: () => unknown): Promise<boolean> {
  try {
    await call();
    return false;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return true;
  }
}

/** A program that never looks at the errors of its handlers, as many do not. */
export interface Carelessness {
  readonly guard: Guard;
  /** Waits until the browser has refused so many calls of handlers. */
  refusals(count: number): Promise<void>;
}

/** Lets handlers fail without ending the run; what is no refusal of the browser still ends it. */
export function createCarelessness(run: Run): Carelessness {
  const heard = new EventTarget();
  let count = 0;
  return {
    guard: (work) =>
      run.guard(async () => {
        if (!(await refused(work))) return;
        count += 1;
        // One of the events that `until` listens to.
        heard.dispatchEvent(new Event('message'));
      }),
    refusals: (least) => run.until(`${String(least)} refused calls`, [heard], () => count >= least),
  };
}
