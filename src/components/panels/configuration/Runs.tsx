/** The constructor calls of the two runs that are compared. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import { certificateCode, constructorCode } from '../../../lib/sources/configuration/code.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import styles from './ConfigurationLab.module.css';

/** Longest code of a run, letters. */
const SHOWN = 160;

/** The last statement on one line: what comes before makes certificates. */
function lineOf(form: ConfigurationForm): string {
  const statement = constructorCode(form).slice(certificateCode(form).length);
  const line = statement.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

export function Runs({
  former,
  now,
  words,
}: {
  readonly former: ConfigurationForm;
  readonly now: ConfigurationForm;
  readonly words: ConfigurationWords;
}) {
  const { beforeCode, nowCode } = words.result;
  return (
    <dl class={styles['runs']} data-runs>
      <dt>{beforeCode}</dt>
      <dd>
        <code>{lineOf(former)}</code>
      </dd>
      <dt>{nowCode}</dt>
      <dd>
        <code>{lineOf(now)}</code>
      </dd>
    </dl>
  );
}
