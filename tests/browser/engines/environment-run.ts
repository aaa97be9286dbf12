import { expect } from 'vitest';

import type { Needs, SourceFile } from '../../../src/lib/sandbox/program.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import type { ChannelRules } from '../../../src/lib/signaling/impairment.ts';
import type { EnvironmentTools } from '../../fixtures/pages/environment.ts';
import type { Tab } from '../engine.ts';

declare const environment: EnvironmentTools;

/** What a program is to come to, in any order and among other things. */
export interface Expected {
  /** How the needs of the code are read. */
  readonly connection?: Needs['connection'];
  /** Console lines that begin so, each as often as it stands here. */
  readonly lines?: readonly string[];
  /** Exactly these: `InvalidStateError 7` for an error in line 7. */
  readonly problems?: readonly string[];
  /** Things in the trace, as `sketch` writes them. */
  readonly trace?: readonly string[];
  /** Something is seen on the stage. */
  readonly stage?: true;
}

/** One event in short, such as `A connection connected`, `A sent offer`, `B received answer`, `A addTrack fulfilled`. */
function sketch(event: TraceEvent, calls: ReadonlyMap<string, string>): string {
  switch (event.type) {
    case 'state':
      return `${event.peer} ${event.machine} ${event.to}`;
    case 'message':
      return `${event.peer} ${event.phase} ${event.kind}`;
    case 'settle':
      return `${event.peer} ${calls.get(event.call) ?? ''} ${event.outcome.how}`;
    case 'event':
      return `${event.peer} ${event.name}${event.name === 'message' ? ` ${JSON.stringify(event.detail['data'])}` : ''}`;
    default:
      return `${event.peer ?? ''} ${event.type}`;
  }
}

export function sketches(events: readonly TraceEvent[]): string[] {
  const calls = new Map(
    events.flatMap((event) => (event.type === 'call' ? [[event.call, event.method] as const] : [])),
  );
  return events.map((event) => sketch(event, calls));
}

/** What a run has come to until now. */
export async function logOf(tab: Tab): Promise<ReturnType<EnvironmentTools['log']>> {
  return tab.evaluate(() => environment.log());
}

/** Runs code as it was pasted (or as `needs` say) and waits until all that is expected has happened. */
export async function runs(
  tab: Tab,
  files: string | readonly SourceFile[],
  expected: Expected,
  needs?: Needs,
  channel?: ChannelRules,
): Promise<void> {
  const given = typeof files === 'string' ? [{ name: 'main.ts', text: files }] : files;
  await tab.evaluate(
    (...args: Parameters<EnvironmentTools['start']>) => environment.start(...args),
    given,
    needs,
    channel,
  );
  const { connection, lines = [], problems = [], trace = [], stage } = expected;
  const missing = (log: Awaited<ReturnType<typeof logOf>>): unknown => {
    const said = [...log.lines];
    const happened = sketches(log.events as TraceEvent[]);
    const found = (list: string[], text: string, isIt: (one: string) => boolean): string[] => {
      const index = list.findIndex(isIt);
      if (index < 0) return [text];
      list.splice(index, 1);
      return [];
    };
    return {
      lines: lines.flatMap((text) => found(said, text, (line) => line.startsWith(text))),
      trace: trace.flatMap((text) => found(happened, text, (one) => one === text)),
      problems: log.problems,
      stage: stage === undefined || (log.stage.at(-1) ?? 0) > 0,
      ended: ['idle', 'refused'].includes(log.state) || log.state,
    };
  };
  const nothing = { lines: [], trace: [], problems, stage: true, ended: true };
  await expect
    .poll(async () => missing(await logOf(tab)), { timeout: 10_000, interval: 25 })
    .toEqual(nothing);
  if (connection !== undefined) expect((await logOf(tab)).needs?.connection).toBe(connection);
}
