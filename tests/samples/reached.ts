import type { Milestone } from '../../src/content/samples/types.ts';
import type { SourceFile } from '../../src/lib/sandbox/program.ts';
import type { Plain } from '../../src/lib/trace/plain.ts';
import type { CodePlace, TraceEvent } from '../../src/lib/trace/events.ts';

/** What a milestone asks for, in short, for messages of failed tests. */
export const nameOf = (milestone: Milestone): string => JSON.stringify(milestone);

/** The events that are the milestone; its `by` is not looked at. */
export function eventsOf(
  milestone: Milestone,
  trace: readonly TraceEvent[],
): readonly TraceEvent[] {
  return trace.filter((event) => {
    switch (milestone.what) {
      case 'state':
        return (
          event.type === 'state' &&
          event.peer === milestone.peer &&
          event.machine === milestone.machine &&
          event.to === milestone.state
        );
      case 'event':
        return (
          event.type === 'event' && event.peer === milestone.peer && event.name === milestone.name
        );
      case 'refusal': {
        if (event.type !== 'settle' || event.peer !== milestone.peer) return false;
        const { outcome } = event;
        const call = trace.find((other) => other.type === 'call' && other.call === event.call);
        return (
          (outcome.how === 'threw' || outcome.how === 'rejected') &&
          outcome.error.name === milestone.error &&
          call?.type === 'call' &&
          call.method === milestone.method
        );
      }
      case 'console':
        return event.type === 'console' && wordsOf(event.args).startsWith(milestone.text);
    }
  });
}

/** A console line as a reader sees it, as far as samples write them. */
const wordsOf = (args: readonly Plain[]): string =>
  args
    .map((arg) => {
      if (typeof arg !== 'object') return String(arg);
      if (arg === null) return 'null';
      return '$' in arg && arg.$ === 'undefined' ? 'undefined' : JSON.stringify(arg);
    })
    .join(' ');

/** The code that led to `event`: of the nearest event among its causes that tells a place. */
export function placeOf(event: TraceEvent, trace: readonly TraceEvent[]): CodePlace | undefined {
  for (let at: TraceEvent | undefined = event; at !== undefined;) {
    if (at.where) return at.where;
    const cause: number | undefined = at.cause?.seq;
    at = cause === undefined ? undefined : trace[cause];
  }
  return undefined;
}

/** The text of a line of code, without its indentation; empty where there is none. */
export function lineAt(place: CodePlace | undefined, files: readonly SourceFile[]): string {
  const file = files.find(({ name }) => name === place?.file);
  return (
    file?.text
      .split('\n')
      .at((place?.line ?? 0) - 1)
      ?.trim() ?? ''
  );
}

/** The milestones that a trace has not reached yet. */
export const missing = (
  reaches: readonly Milestone[],
  trace: readonly TraceEvent[],
): readonly Milestone[] => reaches.filter((milestone) => eventsOf(milestone, trace).length === 0);
