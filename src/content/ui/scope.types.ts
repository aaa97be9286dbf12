import type { Command } from '../../lib/session/commands.ts';
import type { TraceErrorCode } from '../../lib/trace/errors.ts';
import type { TraceOrigin } from '../../lib/trace/trace.ts';

/** A state that a machine of a peer came to, for sentences. */
export interface SpokenChange {
  readonly peer: string;
  /** The attribute that shows it, e.g. `signalingState`. */
  readonly attribute: string;
  readonly to: string;
}

/** Pictures that a scope can show beside the state diagrams. */
export type PictureId =
  'changes' | 'sequence' | 'timeline' | 'candidates' | 'descriptions' | 'telephone' | 'transcript';

/** Every word of the scope panel. Times come with their unit. */
export interface ScopeWords {
  /** Accessible name of a panel. */
  readonly scope: string;
  readonly peer: (peer: string) => string;
  readonly role: { readonly offerer: string; readonly answerer: string };

  readonly source: {
    readonly choose: string;
    /** Runs the basic connect. */
    readonly connect: string;
    /** Runs any other scenario. */
    readonly run: string;
    readonly runAgain: string;
    readonly stop: string;
    readonly playRecorded: string;
    readonly showRecordedInstead: string;
    /** Names the bar that fills while a slow scenario runs. */
    readonly progress: string;
  };

  readonly status: {
    readonly idle: string;
    readonly preparing: string;
    readonly running: string;
    readonly done: (events: number, time: string) => string;
    readonly cancelled: string;
    readonly recorded: (engine: string) => string;
    readonly imported: (file: string) => string;
    readonly clock: (elapsedMs: number, expectedMs: number) => string;
    readonly origin: { readonly [Origin in TraceOrigin]: string };
  };

  readonly problem: {
    readonly noPeerConnection: string;
    readonly noNetwork: string;
    readonly tooMany: string;
    readonly stalled: (step: string, waitingFor: string) => string;
    readonly unsupported: string;
    readonly failed: (name: string, message: string) => string;
    readonly notLoaded: string;
    readonly dismiss: string;
  };

  readonly player: {
    readonly label: string;
    readonly play: string;
    readonly replay: string;
    readonly pause: string;
    readonly previousState: string;
    readonly nextState: string;
    readonly previousEvent: string;
    readonly nextEvent: string;
    readonly start: string;
    readonly end: string;
    readonly position: string;
    readonly positionText: (event: number, of: number, time: string) => string;
    readonly tempo: string;
    readonly tempoAuto: string;
    readonly tempoSteps: string;
    readonly tempoReal: string;
    readonly tempoSlow: (times: number) => string;
    readonly waiting: string;
  };

  readonly now: {
    readonly label: string;
    readonly empty: string;
    readonly selected: string;
    readonly goThere: string;
    readonly toCause: string;
    readonly unselect: string;
  };

  readonly pictures: {
    readonly label: string;
    readonly names: { readonly [Picture in PictureId]: string };
    /** Before anything has happened. */
    readonly empty: string;
    /** Over a recorded picture that stands where a run will be drawn. */
    readonly recorded: (engine: string) => string;
    readonly loading: string;
    readonly again: string;
    readonly machinesOf: (peer: string) => string;
  };

  readonly changes: {
    readonly caption: string;
    readonly time: string;
    readonly peer: string;
    readonly change: string;
    readonly cause: string;
    readonly empty: string;
    readonly count: (count: number) => string;
    readonly withTransports: string;
    readonly inferred: string;
    readonly unknown: string;
    readonly jump: (index: number) => string;
  };

  readonly file: {
    readonly download: string;
    readonly open: string;
    readonly kept: string;
    readonly where: string;
    readonly line: (line: number) => string;
    readonly expected: string;
    readonly found: string;
    readonly error: { readonly [Code in TraceErrorCode]: string };
    readonly unreadable: string;
  };

  readonly keys: {
    readonly title: string;
    readonly hint: string;
    readonly space: string;
    readonly commands: { readonly [C in Command]: string };
  };

  /** What a screen reader hears. */
  readonly say: {
    readonly change: (change: SpokenChange) => string;
    /** When more happened than can be said: how many changes, and the newest of each machine. */
    readonly more: (count: number, last: readonly SpokenChange[]) => string;
  };
}
