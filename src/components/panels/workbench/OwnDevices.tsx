/** Lets the reader lend the code the devices of this machine, and says what is on. */
import { useId } from 'preact/hooks';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import styles from './OwnDevices.module.css';
import type { Workbench } from './types.ts';

/** How code asks for devices. */
const ASKS = /\bget(?:User|Display)Media\b/;

/** Whether a text of code asks for devices. */
export const asksForDevices = (text: string): boolean => ASKS.test(text);

/** A switch, off unless the reader turns it; only where the code asks for devices. */
export function OwnDevices({
  bench: { running, texts },
  words,
  isExpected,
}: {
  readonly bench: Workbench;
  readonly words: SampleWords['devices'];
  /** The code as it was given asks for devices: known before it is read from the page. */
  readonly isExpected: boolean;
}) {
  const help = useId();
  if (!isExpected && !texts.files.value.some(({ text }) => asksForDevices(text))) return null;
  const lends = running.lendsDevices.value;
  const live = running.liveDevices.value;
  return (
    <div class={styles['devices']} data-own-devices={lends ? 'on' : 'off'}>
      <label>
        <input
          type="checkbox"
          checked={lends}
          aria-describedby={help}
          onChange={({ currentTarget: { checked } }) => {
            running.lendDevices(checked);
          }}
        />
        {words.label}
      </label>
      <p id={help}>{lends ? words.on : words.off}</p>
      <p role="status" class={styles['live']}>
        {live.length > 0 && words.live(live)}
      </p>
    </div>
  );
}
