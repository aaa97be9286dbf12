import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { KEYS } from '../../../lib/session/index.ts';
import styles from './KeysHelp.module.css';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** Every key of a scope and what it does. */
export function KeysHelp({ words: { keys } }: { readonly words: ScopeWords }) {
  return (
    <details class={styles['help']}>
      <summary>{keys.title}</summary>
      <p>{keys.hint}</p>
      <dl>
        {KEYS.map(({ key, shift, command }) => (
          <div key={command}>
            <dt>
              {shift && <kbd>Shift</kbd>}
              <kbd>{key === ' ' ? keys.space : (SIGNS[key] ?? key)}</kbd>
            </dt>
            <dd>{keys.commands[command]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
