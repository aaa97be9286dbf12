import { useComputed } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PictureId, ScopeWords } from '../../../content/ui/scope.types.ts';
import controls from './controls.module.css';
import { Changes } from './Changes.tsx';
import type { Scope } from './model.ts';
import styles from './Pictures.module.css';

/** A picture with its words, bound to a scope. */
export type Picture = ComponentType<{ readonly scope: Scope }>;

/** Loads pictures in one language. */
export type PictureLoaders = {
  readonly [Id in Exclude<PictureId, 'changes'>]: () => Promise<Picture>;
};

/** Pictures of another run, by place. */
export type Posters = { readonly [Id in PictureId]?: ComponentChildren };

interface LazyProps {
  readonly scope: Scope;
  readonly load: () => Promise<Picture>;
  readonly words: ScopeWords;
}

/** A picture that is loaded when there is first something to draw; its place is kept. */
function LazyPicture({ scope, load, words }: LazyProps) {
  const [picture, setPicture] = useState<{ readonly Draw: Picture } | 'failed'>();
  const isWanted = useComputed(
    () => scope.session.length.value > 0 || scope.session.live.value,
  ).value;
  useEffect(() => {
    if (!isWanted || picture !== undefined) return;
    let isGone = false;
    load().then(
      (Draw) => {
        if (!isGone) setPicture({ Draw });
      },
      () => {
        if (!isGone) setPicture('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, picture, load]);

  if (picture === 'failed') {
    return (
      <p class={styles['empty']}>
        {words.problem.notLoaded}{' '}
        <button
          type="button"
          class={controls['button']}
          onClick={() => {
            setPicture(undefined);
          }}
        >
          {words.pictures.again}
        </button>
      </p>
    );
  }
  if (picture === undefined) {
    return (
      <p class={styles['empty']}>{isWanted ? words.pictures.loading : words.pictures.empty}</p>
    );
  }
  return <picture.Draw scope={scope} />;
}

interface Props {
  readonly posters: Posters;
  readonly scope: Scope;
  readonly words: ScopeWords;
  readonly load: PictureLoaders;
  readonly pictures: readonly PictureId[];
}

/** The pictures that take turns in one place. */
export function Pictures({ scope, words, load, pictures, posters }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(pictures[0]);
  const isUntouched = useComputed(
    () => scope.session.length.value === 0 && !scope.session.live.value,
  ).value;
  if (chosen === undefined) return null;
  const poster = isUntouched ? posters[chosen] : undefined;

  function onKeyDown(key: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
    if (step === undefined || key.shiftKey) return;
    key.preventDefault();
    const index = pictures.findIndex((picture) => picture === chosen);
    const next = pictures[(index + step + pictures.length) % pictures.length];
    if (next === undefined) return;
    setChosen(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div class={styles['pictures']}>
      {pictures.length > 1 && (
        <div
          class={styles['tabs']}
          role="tablist"
          aria-label={words.pictures.label}
          onKeyDown={onKeyDown}
        >
          {pictures.map((picture) => (
            <button
              key={picture}
              id={`${id}-${picture}`}
              type="button"
              role="tab"
              aria-selected={picture === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={picture === chosen ? 0 : -1}
              onClick={() => {
                setChosen(picture);
              }}
            >
              {words.pictures.names[picture]}
            </button>
          ))}
        </div>
      )}
      <div
        id={`${id}-panel`}
        class={styles['panel']}
        role={pictures.length > 1 ? 'tabpanel' : 'group'}
        aria-labelledby={pictures.length > 1 ? `${id}-${chosen}` : undefined}
        aria-label={pictures.length > 1 ? undefined : words.pictures.names[chosen]}
        // A recorded picture holds nothing that takes the focus, and may be higher than its place.
        tabIndex={poster === undefined ? undefined : 0}
        data-picture={chosen}
      >
        {poster !== undefined ? (
          poster
        ) : chosen === 'changes' ? (
          <Changes scope={scope} words={words} />
        ) : (
          <LazyPicture key={chosen} scope={scope} load={load[chosen]} words={words} />
        )}
      </div>
    </div>
  );
}
