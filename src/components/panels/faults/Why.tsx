import { useEffect, useRef } from 'preact/hooks';
import type { FaultsWords, FaultText } from '../../../content/ui/faults.types.ts';
import type { FaultId } from '../../../lib/sources/faults/catalog.ts';
import { Coded } from './Coded.tsx';
import { SPEC_PLACES } from './specs.ts';
import styles from './Why.module.css';

interface Props {
  readonly id: FaultId;
  readonly text: FaultText;
  readonly words: FaultsWords;
  /** The reader has seen the fault: now it is told why. Before, it is there for who asks. */
  readonly isOpen: boolean;
  /** Its heading. */
  readonly title: 'h3' | 'h4';
  /** By which its section is named. */
  readonly titleId: string;
}

/** The cause of a fault, what the engines do otherwise, and where the specification says so. */
export function Why({ id, text, words, isOpen, title: Title, titleId }: Props) {
  const { why } = words;
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen && box.current !== null) box.current.open = true;
  }, [isOpen]);
  const { chromium, firefox } = text.engines;
  const engines = [chromium, firefox].filter((said) => said !== undefined);
  return (
    <details ref={box} class={styles['why']} data-why="">
      <summary>
        <Title id={titleId}>{words.step.why}</Title>
        {!isOpen && <span class={styles['hint']}>{why.first}</span>}
      </summary>
      <div class={styles['reasons']}>
        {text.why.map((sentence) => (
          <p key={sentence}>
            <Coded text={sentence} />
          </p>
        ))}
        {engines.length > 0 && (
          <ul class={styles['engines']}>
            {engines.map((said) => (
              <li key={said}>
                <Coded text={said} />
              </li>
            ))}
          </ul>
        )}
        <p class={styles['spec']}>
          {why.spec}{' '}
          {SPEC_PLACES[id].map(({ text: place, href }, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <a href={href}>{place}</a>
            </span>
          ))}
        </p>
      </div>
    </details>
  );
}
