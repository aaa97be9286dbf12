/** Paste your own: text fields, and below them what was read. */
import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PastedType } from '../../../content/ui/sdp.types.ts';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import type { OwnReadingProps } from './OwnReading.tsx';
import styles from './Own.module.css';
import type { SdpLabWords } from './words.ts';

const TYPES: readonly PastedType[] = ['auto', 'offer', 'answer', 'pranswer'];

type Loaded = { readonly Reading: ComponentType<OwnReadingProps> } | 'loading' | 'failed';

interface Asked {
  readonly text: string;
  readonly other: string;
  readonly type: PastedType;
}

/** The form, and what was read last. */
export function OwnSdp({ scope, words }: { readonly scope: Scope; readonly words: SdpLabWords }) {
  const { own } = words.sdp;
  const id = useId();
  const [text, setText] = useState('');
  const [other, setOther] = useState('');
  const [type, setType] = useState<PastedType>('auto');
  const [asked, setAsked] = useState<Asked>();
  const [loaded, setLoaded] = useState<Loaded>();

  function explain(): void {
    setAsked({ text, other, type });
    if (typeof loaded === 'object') return;
    setLoaded('loading');
    words.own().then(
      (Reading) => {
        setLoaded({ Reading });
      },
      () => {
        setLoaded('failed');
      },
    );
  }

  return (
    <div class={styles['own']}>
      <form
        class={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          explain();
        }}
      >
        <label for={`${id}-text`}>
          <b>{own.label}</b> <span class={styles['hint']}>{own.hint}</span>
        </label>
        <textarea
          id={`${id}-text`}
          class={styles['text']}
          rows={8}
          spellcheck={false}
          autocomplete="off"
          placeholder={'v=0\no=- 46117317 2 IN IP4 127.0.0.1\ns=-\n…'}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <details>
          <summary>{own.otherSummary}</summary>
          <label for={`${id}-other`}>{own.otherLabel}</label>
          <textarea
            id={`${id}-other`}
            class={styles['text']}
            rows={5}
            spellcheck={false}
            autocomplete="off"
            value={other}
            onInput={({ currentTarget }) => {
              setOther(currentTarget.value);
            }}
          />
        </details>
        <div class={styles['row']}>
          <button type="submit" class={controls['primary']} data-explain>
            {own.explain}
          </button>
          <label class={styles['type']}>
            {own.type}{' '}
            <select
              class={controls['select']}
              value={type}
              onChange={({ currentTarget }) => {
                setType(TYPES.find((each) => each === currentTarget.value) ?? 'auto');
              }}
            >
              {TYPES.map((each) => (
                <option key={each} value={each}>
                  {own.types[each]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class={controls['button']}
            onClick={() => {
              setText('');
              setOther('');
              setAsked(undefined);
            }}
          >
            {own.clear}
          </button>
          <span class={styles['hint']}>{own.privacy}</span>
        </div>
      </form>
      {loaded === 'loading' && <p role="status">{own.loading}</p>}
      {loaded === 'failed' && <p role="alert">{own.notLoaded}</p>}
      {asked !== undefined && typeof loaded === 'object' && (
        <loaded.Reading
          key={`${asked.text}\n\n${asked.other}\n\n${asked.type}`}
          {...asked}
          scope={scope}
          words={own}
        />
      )}
    </div>
  );
}
