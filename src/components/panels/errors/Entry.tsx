/** One error: its program and its cure, what both engines said, why, and where the book explains it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ErrorsWords, ErrorText } from '../../../content/ui/errors.types.ts';
import { entryOf, expectedIn, type ErrorId } from '../../../lib/sources/errors/catalog.ts';
import { ERRORS_RECORD } from '../../../lib/sources/errors/recorded.ts';
import { Coded } from '../faults/Coded.tsx';
import styles from './ErrorsLab.module.css';
import { Half } from './Half.tsx';
import { Said } from './Said.tsx';

const ENGINES = [
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
] as const;

const major = (version: string): string => version.split('.')[0] ?? '';

/** What it is called: in both engines, in each, or in the one that says anything at all. */
function namesOf(id: ErrorId): string {
  const [first, ...others] = ENGINES.map(([engine, label]) => ({
    label,
    name: expectedIn(id, engine),
    isLoud: ERRORS_RECORD.entries[id][engine].fault.how !== 'values',
  }));
  if (first === undefined || others.every(({ name }) => name === first.name))
    return first?.name ?? '';
  const all = [first, ...others];
  const loud = all.filter(({ isLoud }) => isLoud);
  const [only] = loud;
  return only !== undefined && loud.length === 1
    ? `${only.name} (${only.label})`
    : all.map(({ name }) => name).join(' / ');
}

interface Props {
  readonly id: ErrorId;
  readonly text: ErrorText;
  readonly words: ErrorsWords;
  readonly isOpen: boolean;
  /** Whether what is folded is in the page all the same, for those who search it. */
  readonly isWhole: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function Entry({ id, text, words, isOpen, isWhole, onToggle }: Props) {
  const { way, method, section, fault, device, isRecorded } = entryOf(id);
  const box = useRef<HTMLDetailsElement>(null);
  // It opens by itself, also before the lab has woken up.
  useEffect(() => {
    if (box.current?.open === true) onToggle(true);
  }, []);
  const base = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${words.locale}/`;
  return (
    <details
      ref={box}
      id={isWhole ? id : undefined}
      class={styles['entry']}
      data-error={id}
      open={isOpen}
      onToggle={(event) => {
        onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <span class={styles['title']}>
          <Coded text={text.title} />
        </span>
        <span class={styles['facts']}>
          <b class={styles['errorName']}>{namesOf(id)}</b>
          <code>{method}</code>
          <span class={styles['way']} data-way={way}>
            {words.ways[way]}
          </span>
        </span>
      </summary>
      {(isOpen || isWhole) && (
        <div class={styles['body']}>
          {device !== undefined && <p class={styles['note']}>{words.device[device]}</p>}
          {isRecorded && <p class={styles['note']}>{words.onlyRecorded}</p>}
          <div class={styles['halves']}>
            <Half
              id={id}
              which="fault"
              title={words.fault}
              press={words.produce}
              text={text.cause}
              words={words}
            />
            <Half
              id={id}
              which="cure"
              title={words.cure}
              press={words.heal}
              text={text.cure}
              words={words}
            />
          </div>
          <div class={styles['record']}>
            <p class={styles['name']}>{words.recordedTitle}</p>
            {ENGINES.map(([engine, name]) => (
              <p key={engine} class={styles['said']} data-recorded={engine}>
                <span class={styles['where']}>
                  {words.recorded(`${name} ${major(ERRORS_RECORD.versions[engine])}`)}
                </span>
                <Said outcome={ERRORS_RECORD.entries[id][engine].fault} words={words} />
              </p>
            ))}
          </div>
          <p class={styles['links']}>
            <a href={`${base}chapters/${section}`}>{words.section}</a>
            {fault !== undefined && <a href={`${base}labs/faults/#${fault}`}>{words.inFaults}</a>}
          </p>
        </div>
      )}
    </details>
  );
}
