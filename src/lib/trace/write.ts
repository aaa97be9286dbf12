import type { Prefix, TraceMeta } from './trace.ts';

/** Version of the written form; docs/trace-format.md has its history. */
export const TRACE_VERSION = 1;

/**
 * A trace as JSON Lines: a header, one event a line, a last line that counts them.
 * Ends in a line feed. `readTrace` gives an equal trace back.
 */
export function writeTrace(trace: Prefix & { readonly meta: TraceMeta }): string {
  const lines = [JSON.stringify({ pcscope: 'trace', version: TRACE_VERSION, meta: trace.meta })];
  for (let i = 0; i < trace.length; i += 1) lines.push(JSON.stringify(trace.at(i)));
  lines.push(JSON.stringify({ end: trace.length }));
  return `${lines.join('\n')}\n`;
}
