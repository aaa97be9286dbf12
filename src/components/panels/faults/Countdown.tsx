import { useEffect, useState } from 'preact/hooks';
import type { FaultsWords } from '../../../content/ui/faults.types.ts';
import styles from './Countdown.module.css';

interface Props {
  /** Wall time at which it began, in ms of `performance.now()`. */
  readonly beganAt: number;
  readonly expectedMs: number;
  readonly words: FaultsWords['status'];
}

/** Whole seconds are shown; the bar moves a little more often. */
const TICK_MS = 250;

/** Counts down to the usual end of a slow phase. */
export function Countdown({ beganAt, expectedMs, words }: Props) {
  const [now, setNow] = useState(beganAt);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(performance.now());
    }, TICK_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  const elapsed = Math.min(Math.max(0, now - beganAt), expectedMs);
  return (
    <span class={styles['countdown']} role="timer">
      <progress max={expectedMs} value={elapsed} aria-label={words.progress} />
      {elapsed < expectedMs ? words.clock(expectedMs - elapsed) : words.overtime}
    </span>
  );
}
