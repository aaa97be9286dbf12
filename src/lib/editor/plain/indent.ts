/** What Enter does to a text: the new line begins where the old one did. */
import type { Snapshot } from './history.ts';

/** One step deeper. */
const STEP = '  ';

/**
 * The text after Enter: with the indent of the line, one step deeper after an opening bracket; a closing bracket that
 * follows at once goes to a line of its own.
 */
export function enter({ text, start, end }: Snapshot): Snapshot {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const indent = /[^\n]*$/.exec(before)?.[0].match(/^[ \t]*/)?.[0] ?? '';
  const opens = /[{([]\s*$/.test(before.slice(before.lastIndexOf('\n') + 1));
  const closes = opens && /^[})\]]/.test(after);
  const inserted = `\n${indent}${opens ? STEP : ''}`;
  const caret = start + inserted.length;
  return {
    text: before + inserted + (closes ? `\n${indent}` : '') + after,
    start: caret,
    end: caret,
  };
}
