/** `iceServers`: ready-made lists, and rows of the reader's own. */
import { EMPTY_ROW, MOST_ROWS, type ServerRow } from '../../../lib/sources/configuration/form.ts';
import {
  presetOf,
  SERVER_PRESET_IDS,
  SERVER_PRESETS,
} from '../../../lib/sources/configuration/presets.ts';
import controls from '../scope/controls.module.css';
import { Choice } from './Choice.tsx';
import styles from './ConfigurationLab.module.css';
import type { PartProps } from './part.ts';

/** Credentials are shown as they are written: these are examples, and nothing is sent before the reader asks for it. */
const FIELDS = ['username', 'credential'] as const;

export function ServersPart({ form, words, change }: PartProps) {
  const { servers: texts } = words;
  const rows = form.servers;
  const preset = presetOf(rows);
  const isFull = rows.length >= MOST_ROWS;
  const edit = (index: number, next: Partial<ServerRow>): void => {
    change({ servers: rows.map((row, at) => (at === index ? { ...row, ...next } : row)) });
  };
  const own = preset === undefined ? (['own'] as const) : [];
  return (
    <>
      <Choice
        label={texts.presets}
        name="preset"
        values={[...own, ...SERVER_PRESET_IDS]}
        value={preset ?? 'own'}
        text={(id) => (id === 'own' ? texts.ownPreset : texts.preset[id])}
        onChoose={(id) => {
          if (id !== 'own') change({ servers: SERVER_PRESETS[id] });
        }}
      />
      <div class={styles['rows']} role="group" aria-label={texts.list} data-rows={rows.length}>
        {rows.length === 0 && <p class={styles['hint']}>{texts.none}</p>}
        {rows.map((row, index) => (
          <fieldset key={index} class={styles['row']}>
            <legend>{texts.row(index + 1)}</legend>
            <label class={styles['field']}>
              <span>{texts.urls}</span>
              <textarea
                rows={Math.min(6, Math.max(1, row.urls.split('\n').length))}
                spellcheck={false}
                autocomplete="off"
                placeholder={texts.urlsHint}
                data-field="urls"
                value={row.urls}
                onInput={({ currentTarget }) => {
                  edit(index, { urls: currentTarget.value });
                }}
              />
            </label>
            <div class={styles['pair']}>
              {FIELDS.map((field) => (
                <label key={field} class={styles['field']}>
                  <span>{texts[field]}</span>
                  <input
                    type="text"
                    spellcheck={false}
                    autocomplete="off"
                    data-field={field}
                    value={row[field]}
                    onInput={({ currentTarget }) => {
                      edit(index, { [field]: currentTarget.value });
                    }}
                  />
                </label>
              ))}
              <button
                type="button"
                class={controls['button']}
                aria-label={texts.remove(index + 1)}
                data-remove={index}
                onClick={() => {
                  change({ servers: rows.filter((_, at) => at !== index) });
                }}
              >
                ×
              </button>
            </div>
          </fieldset>
        ))}
      </div>
      <div class={styles['actions']}>
        <button
          type="button"
          class={controls['button']}
          data-add
          aria-disabled={isFull}
          onClick={() => {
            if (!isFull) change({ servers: [...rows, EMPTY_ROW] });
          }}
        >
          {texts.add}
        </button>
        {isFull && (
          <p class={styles['hint']} role="status">
            {texts.full(MOST_ROWS)}
          </p>
        )}
      </div>
      <p class={styles['hint']}>{texts.whoIsAsked}</p>
    </>
  );
}
