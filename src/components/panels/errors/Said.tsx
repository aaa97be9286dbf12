/** What came of a program, in the browser's own words. */
import type { ErrorsWords } from '../../../content/ui/errors.types.ts';
import type { ErrorOutcome } from '../../../lib/sources/errors/outcome.ts';
import type { ProgramResult } from '../../../lib/sources/errors/run-program.ts';
import styles from './ErrorsLab.module.css';

function Values({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(of).map(([name, value]) => (
        <code key={name} class={styles['value']}>
          {name}: {value === '' ? '""' : value}
        </code>
      ))}
    </>
  );
}

function SaidError({ name, message, type, detail, line, constraint }: ErrorOutcome) {
  return (
    <>
      <b class={styles['errorName']}>{name}</b>
      {message !== '' && <q class={styles['message']}>{message.trim()}</q>}
      <span class={styles['facts']}>
        {type !== name && <code>{type}</code>}
        {detail !== undefined && <code>errorDetail: {detail}</code>}
        {line !== undefined && <code>sdpLineNumber: {line}</code>}
        {constraint !== undefined && constraint !== '' && <code>constraint: {constraint}</code>}
      </span>
    </>
  );
}

interface Props {
  readonly outcome: ProgramResult;
  readonly words: ErrorsWords;
}

export function Said({ outcome, words }: Props) {
  switch (outcome.how) {
    case 'stuck':
      return <span>{words.stuck}</span>;
    case 'error':
      return <SaidError {...outcome} />;
    case 'event':
      return (
        <>
          <b class={styles['errorName']}>{outcome.type}</b>
          <Values of={outcome.values} />
          {outcome.error !== undefined && <SaidError {...outcome.error} />}
        </>
      );
    case 'values':
      return (
        <>
          <span>{words.nothingThrown}</span> <Values of={outcome.values} />
        </>
      );
  }
}
