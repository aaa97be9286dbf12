/** What came of a program, as data: read from the browser's own objects. */

/** What came of a program. Texts are the browser's own. */
export type Outcome =
  /** It was thrown, or a promise was rejected with it. */
  | ErrorOutcome
  /** An event came, such as `icecandidateerror`. */
  | {
      readonly how: 'event';
      readonly type: string;
      /** Attributes that say what happened, as text. */
      readonly values: Readonly<Record<string, string>>;
      /** The error that it carries. */
      readonly error?: ErrorOutcome;
    }
  /** Nothing failed: these were read, such as states, or nothing at all. */
  | { readonly how: 'values'; readonly values: Readonly<Record<string, string>> };

/** An error. */
export interface ErrorOutcome {
  readonly how: 'error';
  readonly name: string;
  readonly message: string;
  /** Class of the object: `DOMException`, `TypeError`, `RTCError` … */
  readonly type: string;
  /** `RTCError.errorDetail`, such as `sdp-syntax-error`. */
  readonly detail?: string;
  /** `RTCError.sdpLineNumber`, from 1. Absent where there is none. */
  readonly line?: number;
  /** `OverconstrainedError.constraint`. */
  readonly constraint?: string;
}

/** Of an event: what is worth telling, where it is there. */
const TOLD = ['errorCode', 'errorText', 'url'] as const;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

const classOf = (value: object): string =>
  /\[object (\w+)\]/.exec(Object.prototype.toString.call(value))?.[1] ?? 'Error';

/** What an error says of itself. What is no error is told by its text. */
export function readError(error: unknown): ErrorOutcome {
  if (typeof error !== 'object' || error === null || !('message' in error))
    return { how: 'error', name: typeof error, message: textOf(error), type: typeof error };
  const of = error as Error & {
    readonly errorDetail?: string;
    readonly sdpLineNumber?: number | null;
    readonly constraint?: string;
  };
  const type = classOf(error);
  return {
    how: 'error',
    name: of.name,
    message: of.message,
    // Errors of the language are all of one class; their name says which.
    type: type === 'Error' ? of.name : type,
    ...(of.errorDetail !== undefined && { detail: of.errorDetail }),
    ...(typeof of.sdpLineNumber === 'number' && { line: of.sdpLineNumber }),
    ...(of.constraint !== undefined && { constraint: of.constraint }),
  };
}

function readEvent(event: Event): Outcome {
  const of = event as Event & { readonly error?: unknown; readonly reason?: unknown };
  const error = of.error ?? of.reason;
  const values = Object.fromEntries(
    TOLD.flatMap((name) => {
      const value = (event as unknown as Record<string, unknown>)[name];
      return value === undefined || value === null ? [] : [[name, textOf(value)]];
    }),
  );
  return {
    how: 'event',
    type: event.type,
    values,
    ...(error !== undefined && error !== null && { error: readError(error) }),
  };
}

/** What a program returned, as data. */
export function readReturned(returned: unknown): Outcome {
  if (returned instanceof Event) return readEvent(returned);
  if (typeof returned !== 'object' || returned === null) return { how: 'values', values: {} };
  return {
    how: 'values',
    values: Object.fromEntries(
      Object.entries(returned).map(([name, value]) => [name, textOf(value)]),
    ),
  };
}

/** The error in an outcome, thrown or carried by an event; `undefined` where there is none. */
export function errorIn(outcome: Outcome): ErrorOutcome | undefined {
  switch (outcome.how) {
    case 'error':
      return outcome;
    case 'event':
      return outcome.error;
    case 'values':
      return undefined;
  }
}

/** What an outcome is called: the name of an error, the type of an event, or its first value, such as `iceConnectionState: new`. */
export function nameOf(outcome: Outcome): string {
  switch (outcome.how) {
    case 'error':
      return outcome.name;
    case 'event':
      return outcome.type;
    case 'values': {
      const [first] = Object.entries(outcome.values);
      return first === undefined ? '' : `${first[0]}: ${first[1]}`;
    }
  }
}

/** The same, with what differs from run to run replaced, so that two runs can be compared: made-up ids, and where a server of a test is. */
export function withoutChance(outcome: Outcome): Outcome {
  const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const ownServer = /turn:(?!127\.)[\d.]+:\d+/g;
  const text = JSON.stringify(outcome).replaceAll(uuid, '…').replaceAll(ownServer, 'turn:…');
  return JSON.parse(text) as Outcome;
}
