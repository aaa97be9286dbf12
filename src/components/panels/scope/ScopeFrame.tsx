/** What every panel around a session has: its keys, its player, its other pictures, files and the live region. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { commandOf, obey } from '../../../lib/session/index.ts';
import { Announcer } from './Announcer.tsx';
import { Explained } from './Explained.tsx';
import { focusedKind } from './focused.ts';
import { KeysHelp } from './KeysHelp.tsx';
import type { Scope } from './model.ts';
import { Now } from './Now.tsx';
import { Pictures, type Posters } from './Pictures.tsx';
import { Player } from './Player.tsx';
import styles from './ScopeFrame.module.css';
import type { PanelWords } from './words.ts';

interface Props {
  readonly scope: Scope;
  readonly words: PanelWords;
  /** The pictures below the player; they take turns. */
  readonly pictures: readonly PictureId[];
  /** What stands in their places before anything has happened. */
  readonly posters?: Posters;
  /** The first picture stands beside the others where there is room. Default `false`. */
  readonly isFull?: boolean;
  /** Nothing but what stands above the player, and the player. Default `false`. */
  readonly isFolded?: boolean;
  /** The player stays in sight as long as any part of the panel is. Default `false`. */
  readonly keepsPlayer?: boolean;
  /** Takes a file that was dropped on the panel; without it, none is taken. */
  readonly onFile?: (file: File) => void;
  /** What stands beside the help at the foot. */
  readonly foot?: ComponentChildren;
  /** What stands above the player. */
  readonly children: ComponentChildren;
}

/** Sentences are loaded with the first event, and are there before a reader has read it. */
function useSentences(scope: Scope, words: PanelWords, hasEvents: boolean): void {
  useEffect(() => {
    if (!hasEvents || scope.teller.peek() !== undefined) return;
    Promise.all([import('./teller.ts'), words.sentences()]).then(
      ([{ createTeller }, sentences]) => {
        scope.tellWith((trace) => createTeller(trace, sentences));
      },
      // Without sentences the panel still shows every state, time and picture.
      () => undefined,
    );
  }, [hasEvents, scope, words]);
}

/** The root of a panel: `data-scope`, `data-length` and `data-playhead` are a public contract. */
export function ScopeFrame({
  scope,
  words,
  pictures,
  posters = {},
  isFull = false,
  isFolded = false,
  keepsPlayer = false,
  onFile,
  foot,
  children,
}: Props) {
  const { session } = scope;
  const hasEvents = useComputed(() => session.length.value > 0).value;
  useSentences(scope, words, hasEvents);
  const shown = { scope, words: words.scope, load: words.pictures, posters };
  return (
    <section
      class={styles['scope']}
      // Not a landmark: a chapter has many of them.
      role="group"
      aria-label={words.scope.scope}
      // A click anywhere in the panel brings the focus here, and with it the keys.
      tabIndex={-1}
      data-scope=""
      data-folded={isFolded ? '' : undefined}
      data-keeps-player={keepsPlayer ? '' : undefined}
      // The signals themselves: the panel is not drawn anew when they change.
      data-length={session.length}
      data-playhead={session.playhead}
      data-begun={hasEvents ? '' : undefined}
      onKeyDown={(key) => {
        const command = commandOf(key, focusedKind(key.target as Element));
        if (command === undefined) return;
        key.preventDefault();
        obey(session, command);
      }}
      onDragOver={(drag) => {
        if (onFile && drag.dataTransfer?.types.includes('Files')) drag.preventDefault();
      }}
      onDrop={(drop) => {
        const file = drop.dataTransfer?.files[0];
        if (onFile === undefined || file === undefined) return;
        drop.preventDefault();
        onFile(file);
      }}
    >
      {children}
      <div class={styles['player']}>
        <div class={styles['told']}>
          <Now scope={scope} words={words.scope} />
          <Explained scope={scope} labels={words.machines} />
        </div>
        <Player scope={scope} words={words.scope} />
      </div>
      {!isFolded && (
        <>
          <div class={styles['pictures']} data-full={isFull ? '' : undefined}>
            {isFull && <Pictures {...shown} pictures={pictures.slice(0, 1)} />}
            <Pictures {...shown} pictures={isFull ? pictures.slice(1) : pictures} />
          </div>
          <div class={styles['foot']}>
            {foot}
            <KeysHelp words={words.scope} />
          </div>
        </>
      )}
      <Announcer scope={scope} words={words.scope} />
    </section>
  );
}
