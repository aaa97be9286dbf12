import { useSignal } from '@preact/signals';
import type { PasteWords } from '../../../content/ui/paste.types.ts';
import controls from '../scope/controls.module.css';
import type { Carried } from './begin-paste.ts';
import styles from './Carry.module.css';
import { QrPicture } from './QrPicture.tsx';

interface Props {
  readonly carried: Carried;
  readonly words: PasteWords;
}

/** What this side has to give to the other: as a picture, as a link, as a text. */
export function Carry({ carried, words }: Props) {
  const told = useSignal<'copied' | 'notCopied' | undefined>(undefined);
  const { text, link, qr } = carried;

  const copy = (what: string): void => {
    // Refused where the page has no focus, or the reader has forbidden it; the text stands below.
    navigator.clipboard.writeText(what).then(
      () => (told.value = 'copied'),
      () => (told.value = 'notCopied'),
    );
  };

  return (
    <div class={styles['carry']}>
      <QrPicture cells={qr} label={link === undefined ? words.qr.answer : words.qr.offer} />
      <div class={styles['ways']}>
        <p class={styles['buttons']}>
          {link !== undefined && (
            <button
              type="button"
              class={controls['button']}
              data-copy="link"
              onClick={() => copy(link)}
            >
              {words.copyLink}
            </button>
          )}
          <button
            type="button"
            class={controls['button']}
            data-copy="text"
            onClick={() => copy(text)}
          >
            {words.copyText}
          </button>
        </p>
        <p class={styles['told']} role="status">
          {told.value !== undefined && words[told.value]}
        </p>
        <details class={styles['details']} open={told.value === 'notCopied'}>
          <summary>
            {words.text} ({words.letters(text.length)})
          </summary>
          <code class={styles['text']} data-carried={text} data-link={link ?? ''}>
            {text}
          </code>
        </details>
      </div>
    </div>
  );
}
