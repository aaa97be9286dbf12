/** Single messages: what is given to `send()`, and what a `message` event carries. */
import { useId, useState } from 'preact/hooks';
import { LARGEST_TRIED, MESSAGE_FORMS } from '../../../lib/sources/data/say.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import type { TalkLine } from '../../../lib/views/channel-talk.ts';
import type { DataWords } from '../../../content/ui/data.types.ts';
import controls from '../scope/controls.module.css';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import styles from './DataLab.module.css';
import type { PartProps } from './part.ts';
import { bytesText } from './sizes.ts';
import { useTalk } from './use-views.ts';

/** Lines that are shown, the newest first. */
const SHOWN = 14;
/** Longest text of a message that is shown. */
const TEXT = 80;

/** A line, or several numbered ones of one side as one. */
interface Row extends TalkLine {
  readonly numbers?: readonly number[];
}

const numberIn = (data: Plain): number | undefined =>
  typeof data === 'string' && /^#\d+$/.test(data) ? Number(data.slice(1)) : undefined;

/** Puts the numbered messages of a side together: twenty lines would say what one says. */
function rowsOf(lines: readonly TalkLine[]): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const number = numberIn(line.data);
    const at = rows.findLastIndex(
      ({ what, peer, numbers }) =>
        numbers !== undefined && what === line.what && peer === line.peer,
    );
    const before = rows[at];
    if (number === undefined) rows.push(line);
    else if (before?.numbers === undefined || (number === 1 && before.numbers.includes(1)))
      rows.push({ ...line, numbers: [number] });
    else rows[at] = { ...before, numbers: [...before.numbers, number] };
  }
  return rows;
}

function dataText({ data, numbers }: Row, { messages }: DataWords): string {
  if (numbers !== undefined) {
    const isInOrder = numbers.every(
      (number, index) => index === 0 || number > (numbers[index - 1] ?? 0),
    );
    return messages.numbered(numbers.length, isInOrder);
  }
  if (typeof data === 'string') {
    const shown = data.length > TEXT ? `${data.slice(0, TEXT)}…` : data;
    return `${messages.string(data.length)}: "${shown}"`;
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const { className, bytes } = data as { className?: unknown; bytes?: unknown };
    if (typeof className === 'string' && typeof bytes === 'number')
      return messages.binary(className, bytesText(bytes));
  }
  return JSON.stringify(data);
}

export function MessagesPart({ lab, words }: PartProps) {
  const id = useId();
  const { messages } = words.data;
  const [text, setText] = useState(messages.sample);
  const { lines, maxMessageSize } = useTalk(lab.scope);
  const rows = rowsOf(lines).slice(-SHOWN).toReversed();
  const say = (form: (typeof MESSAGE_FORMS)[number]) => (
    <button
      key={form}
      type="button"
      class={form === 'text' ? `${controls['primary'] ?? ''}` : controls['button']}
      data-say={form}
      onClick={() => void lab.say(form, text)}
    >
      {messages.form[form]}
    </button>
  );
  return (
    <>
      <div class={styles['options']}>
        <label>
          <span>{messages.text}</span>
          <input
            type="text"
            maxLength={2000}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        </label>
        <label>
          <span>{messages.binaryType}</span>
          <select
            class={controls['select']}
            data-binary-type
            value={lab.binaryType.value}
            onChange={({ currentTarget }) => {
              lab.binaryType.value = currentTarget.selectedIndex === 1 ? 'blob' : 'arraybuffer';
            }}
          >
            <option value="arraybuffer">arraybuffer</option>
            <option value="blob">blob</option>
          </select>
        </label>
      </div>
      <div class={styles['row']} role="group" aria-labelledby={`${id}send`}>
        <span id={`${id}send`} class={styles['name']}>
          {messages.send}
        </span>
        {MESSAGE_FORMS.map(say)}
      </div>
      <p class={styles['hint']} data-limit-told>
        {maxMessageSize === undefined
          ? messages.limitUnknown
          : messages.limit(bytesText(maxMessageSize))}{' '}
        {maxMessageSize !== undefined &&
          maxMessageSize > LARGEST_TRIED &&
          messages.limitLarge(bytesText(LARGEST_TRIED))}
      </p>
      <div class={styles['lines']} role="group" aria-labelledby={`${id}lines`}>
        <p id={`${id}lines`} class={styles['name']}>
          {messages.lines}
        </p>
        {rows.length === 0 ? (
          <p class={styles['hint']}>{messages.empty}</p>
        ) : (
          <ol data-lines>
            {rows.map((row) => (
              <li key={row.seq} data-what={row.what}>
                <PeerBadge peer={row.peer} />
                <b>{messages[row.what](row.peer).replace(row.peer, '').trim()}</b>
                <span>
                  {dataText(row, words.data)}
                  {row.error !== undefined && (
                    <>
                      {' '}
                      <b>{row.error.name}</b> <q>{row.error.message}</q>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
      <p class={styles['hint']}>{messages.order}</p>
    </>
  );
}
