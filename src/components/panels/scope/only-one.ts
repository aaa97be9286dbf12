/**
 * One page, one running source: connections are scarce (Chromium grants 500 in a process) and what runs
 * elsewhere on the page would change the times of what runs here.
 */
let running: AbortController | undefined;

/** Stops what runs in any panel of this page, and returns what stops the run that begins now. */
export function beginOnlyRun(): AbortController {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  return mine;
}
