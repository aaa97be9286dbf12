/** Which transport each m-line has, before and after the answer. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { TransportReading } from '../../../lib/views/configuration.ts';
import styles from './ConfigurationLab.module.css';

function Reading({
  name,
  reading,
  words,
}: {
  readonly name: string;
  readonly reading: TransportReading | undefined;
  readonly words: ConfigurationWords;
}) {
  if (reading === undefined) return null;
  return (
    <div class={styles['reading']}>
      <span>{name}</span>
      <ol aria-label={name}>
        {reading.lines.map(({ kind, transport }, index) => (
          <li
            key={index}
            data-transport={transport ?? ''}
            aria-label={words.lines.line(kind, transport)}
          >
            {kind} <b>{transport === null ? '–' : String(transport)}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

export function Lines({
  offered,
  agreed,
  words,
}: {
  readonly offered: TransportReading | undefined;
  readonly agreed: TransportReading | undefined;
  readonly words: ConfigurationWords;
}) {
  if (offered === undefined && agreed === undefined) return null;
  const { lines } = words;
  return (
    <div class={styles['block']} data-lines>
      <p class={styles['name']}>{lines.title}</p>
      <Reading name={lines.offered} reading={offered} words={words} />
      <Reading name={lines.agreed} reading={agreed} words={words} />
      <p class={styles['hint']}>{lines.hint}</p>
    </div>
  );
}
