/** Why a run ended before its last step. */
export type RunEndCode =
  'cancelled' | 'stalled' | 'unsupported' | 'no-interface' | 'no-more-connections';

/** Base of what ends a run early. A scenario lets these pass through; `runScenario` makes them a result. */
export abstract class RunEnd extends Error {
  abstract readonly code: RunEndCode;
}

/** The reader called it off, or left the page. */
export class RunCancelled extends RunEnd {
  override readonly name = 'RunCancelled';
  readonly code = 'cancelled';
}

/** A state was not reached in time. */
export class RunStalled extends RunEnd {
  override readonly name = 'RunStalled';
  readonly code = 'stalled';
  /** What was waited for, in the API's own words, e.g. `A connectionState connected`. */
  readonly waitingFor: string;

  constructor(waitingFor: string) {
    super(`waited too long for: ${waitingFor}`);
    this.waitingFor = waitingFor;
  }
}

/** The browser lacks something; `missing` is its name in the API. */
export class RunUnsupported extends RunEnd {
  override readonly name = 'RunUnsupported';
  readonly code = 'unsupported';
  readonly missing: string;

  constructor(missing: string) {
    super(`this browser has no ${missing}`);
    this.missing = missing;
  }
}

/** Candidates were gathered for, and there are none. */
export class NoInterface extends RunEnd {
  override readonly name = 'NoInterface';
  readonly code = 'no-interface';
}

/** Chromium has spent its 500 connections; they come back when it collects garbage, not when they are closed. */
export class NoMoreConnections extends RunEnd {
  override readonly name = 'NoMoreConnections';
  readonly code = 'no-more-connections';
}
