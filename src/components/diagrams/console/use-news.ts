import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConsoleLine, ConsoleView } from '../../../lib/views/models.ts';
import type { ConsoleLabels } from './labels.ts';
import { lineText } from './line-text.ts';

/** So often at most something is said: a screen reader needs that long for a line. */
const SAY_EVERY_MS = 1500;
/** So many lines are read out; of more than that, how many there are. */
const READ_OUT = 3;
/** Longest line that is read out, in UTF-16 units. */
const TEXT = 200;

/** The lines written since `seq`, oldest first. */
function linesAfter(view: ConsoleView, seq: number): readonly ConsoleLine[] {
  let first = view.lines.length;
  while (first > 0 && (view.lines.at(first - 1)?.lastSeq ?? -1) > seq) first -= 1;
  return view.lines.slice(first);
}

/** What is new on the console, for those who listen: the lines, or a summary where there are many. */
export function useNews(view: ConsoleView, labels: ConsoleLabels): string {
  const [news, setNews] = useState('');
  const latest = useRef(view);
  latest.current = view;
  const told = useRef(view.lines.at(-1)?.lastSeq ?? -1);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const last = view.lines.at(-1)?.lastSeq ?? -1;
    // Another run has begun.
    if (last < told.current) told.current = -1;
    if (last === told.current || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const lines = linesAfter(latest.current, told.current);
      told.current = latest.current.lines.at(-1)?.lastSeq ?? -1;
      const errors = lines.filter(({ level }) => level === 'error').length;
      setNews(
        lines.length > READ_OUT
          ? labels.news(lines.length, errors)
          : lines.map((line) => lineText(line, labels).slice(0, TEXT)).join('. '),
      );
    }, SAY_EVERY_MS);
  }, [view]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return news;
}
