import styles from './CodeLines.module.css';
import type { CodeLine } from './tone.ts';

/** Lines of code, each with its number. Marks are put on them from outside: see `mark-lines.ts`. */
export function CodeLines({ lines }: { readonly lines: readonly CodeLine[] }) {
  return (
    <code class={styles['lines']} translate={false}>
      {lines.map((line, index) => (
        <span key={index} data-line={index + 1}>
          {line.map(({ text, tone }, at) =>
            tone === undefined ? (
              text
            ) : (
              <span key={at} class={styles[tone]}>
                {text}
              </span>
            ),
          )}
          {'\n'}
        </span>
      ))}
    </code>
  );
}
