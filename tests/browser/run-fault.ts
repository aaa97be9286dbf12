import type { FaultId } from '../../src/lib/sources/faults/catalog.ts';
import type { RunResult } from '../../src/lib/sources/pair/result.ts';
import { readTrace } from '../../src/lib/trace/read.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import type { Course } from '../fixtures/pages/faults.ts';
import type { Engine, Tab } from './engine.ts';

/** What one run of a fault left behind. */
export interface FaultOutcome {
  /** How its phases ended, in their order. */
  readonly results: readonly RunResult[];
  readonly trace: Trace;
  /** The trace as it was written in the page. */
  readonly text: string;
  /** What the page still held when the run had ended: an empty list if it closed all that it opened. */
  readonly left: readonly string[];
  /** Errors that the page's console told of. */
  readonly errors: readonly string[];
}

/** The page on which faults run, with a strict Content-Security-Policy. */
export const FAULT_PAGE = '/__tests/faults.html';

/** Presses the button that runs a fault; `outcomeIn` waits for what comes of it. `readingMs`: time between the phases. */
export async function startFault(
  tab: Tab,
  id: FaultId,
  course: Course,
  readingMs = 0,
): Promise<void> {
  await tab.evaluate(
    (which: FaultId, what: Course, ms: number) =>
      void (window.fault = { id: which, course: what, readingMs: ms }),
    id,
    course,
    readingMs,
  );
  await tab.click('button');
}

/** Waits until the run that goes on in this tab has ended. */
export async function outcomeIn(tab: Tab): Promise<FaultOutcome> {
  await tab.waitFor(() => window.faultOutcome !== undefined);
  const outcome = await tab.evaluate(() => window.faultOutcome);
  if (outcome === undefined) throw new Error('the outcome was taken away');
  const { results, trace, left } = outcome;
  return { results, left, text: trace, trace: readTrace(trace), errors: tab.errors };
}

/** Runs a fault in a tab of its own, at a click as a reader would. */
export async function runFaultIn(
  engine: Engine,
  id: FaultId,
  course: Course,
  readingMs = 0,
): Promise<FaultOutcome> {
  const tab = await engine.open(FAULT_PAGE);
  try {
    await startFault(tab, id, course, readingMs);
    return await outcomeIn(tab);
  } finally {
    await tab.close();
  }
}
