/** The errors lab: every error by name and message, made and cured in the reader's own browser. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  ERROR_GROUPS,
  entryOf,
  type ErrorGroup,
  type ErrorId,
} from '../../../lib/sources/errors/catalog.ts';
import { Coded } from '../faults/Coded.tsx';
import type { LabProps } from '../lab/props.ts';
import { Entry } from './Entry.tsx';
import styles from './ErrorsLab.module.css';
import { findErrors } from './find.ts';
import { errorInHash, partOf } from './parts.ts';
import { Recovery } from './Recovery.tsx';
import type { ErrorsLabWords } from './words.ts';

interface Props extends LabProps {
  readonly words: ErrorsLabWords;
}

/** The lab in one language. On its page, the address opens an error. */
export function ErrorsLab({ size, only, words }: Props) {
  const { errors, each, recovery } = words;
  const id = useId();
  const part = partOf(only);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<ErrorId>>(new Set());
  const isPage = size === 'page';
  // What was typed before the lab woke up stands in the field: it is the field that knows.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setQuery(field.current?.value ?? '');
  }, []);

  useEffect(() => {
    if (!isPage) return;
    const follow = (): void => {
      const named = errorInHash(location.hash);
      if (named === undefined) return;
      setQuery('');
      if (field.current !== null) field.current.value = '';
      setOpen((before) => new Set([...before, named]));
      requestAnimationFrame(() => {
        document.getElementById(named)?.scrollIntoView();
      });
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, [isPage]);

  const groups: readonly ErrorGroup[] = ERROR_GROUPS.filter(
    (group) => part === undefined || part === 'search' || group === part,
  );
  const found = findErrors(query, each).filter((one) => groups.includes(entryOf(one).group));
  const draw = (one: ErrorId) => (
    <Entry
      key={one}
      id={one}
      text={each[one]}
      words={errors}
      isOpen={open.has(one)}
      isWhole={isPage}
      onToggle={(isOpen) => {
        setOpen((before) => {
          const after = new Set(before);
          if (isOpen) after.add(one);
          else after.delete(one);
          return after;
        });
      }}
    />
  );

  return (
    <div class={styles['lab']} data-lab="errors" data-size={size}>
      {(part === undefined || part === 'search') && (
        <div class={styles['search']}>
          <label for={`${id}-search`}>{errors.search.label}</label>
          <input
            id={`${id}-search`}
            ref={field}
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
            }}
          />
          <p id={`${id}-hint`} class={styles['note']}>
            {errors.search.hint}
          </p>
          <p role="status" class={styles['count']} data-found={found.length}>
            {found.length === 0 ? errors.search.none : errors.search.found(found.length)}
          </p>
        </div>
      )}
      {query.trim() === '' ? (
        part !== 'search' &&
        groups.map((group) => (
          <section key={group} class={styles['group']} data-group={group}>
            <p class={styles['groupName']}>{errors.groups[group]}</p>
            {found.filter((one) => entryOf(one).group === group).map(draw)}
          </section>
        ))
      ) : (
        <section class={styles['group']}>{found.map(draw)}</section>
      )}
      {(isPage || open.size > 0) && (
        <p class={styles['note']}>
          <Coded text={errors.helpers} />
        </p>
      )}
      {(part === undefined || part === 'recovery') && query.trim() === '' && (
        <div id={isPage ? 'recovery' : undefined} class={styles['recovery']}>
          <Recovery words={recovery} />
        </div>
      )}
    </div>
  );
}
