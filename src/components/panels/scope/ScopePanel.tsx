/** The scope: two peers, their state machines, and everything else that is drawn of one trace. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { commandOf, obey } from '../../../lib/session/index.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { Announcer } from './Announcer.tsx';
import { Files } from './Files.tsx';
import { focusedKind } from './focused.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { Machines } from './Machines.tsx';
import { createScope } from './model.ts';
import { Now } from './Now.tsx';
import { LazyPicture, Pictures } from './Pictures.tsx';
import { Player } from './Player.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import type { ScopeProps } from './props.ts';
import { createRunner } from './runner.ts';
import styles from './ScopePanel.module.css';
import { SourceBar } from './SourceBar.tsx';
import type { PanelWords } from './words.ts';

const ALL_PICTURES: readonly PictureId[] = [
  'changes',
  'sequence',
  'timeline',
  'candidates',
  'transcript',
];

const loaders = {
  run: () => import('./run-scenario.ts'),
  read: () => import('./read-trace.ts'),
};

/** Whether this browser lets a page connect. */
function hasPeerConnection(): boolean {
  return typeof RTCPeerConnection === 'function';
}

/** A scope in one language. */
export function ScopePanel({ words, ...props }: ScopeProps & { readonly words: PanelWords }) {
  const { scenarios, machines = CONNECTION_MACHINES, pictures = ALL_PICTURES } = props;
  const made = useRef<ReturnType<typeof make> | undefined>(undefined);
  const { scope, runner } = (made.current ??= make());
  const [canConnect, setCanConnect] = useState<boolean>();
  const root = useRef<HTMLElement>(null);
  const { session } = scope;
  const problem = runner.problem.value;

  function make() {
    const scope = createScope(machines);
    return { scope, runner: createRunner(scope.session, loaders, () => performance.now()) };
  }

  useEffect(() => {
    setCanConnect(hasPeerConnection());
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) session.setTempo('steps');
    const leave = (): void => {
      runner.stop();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      runner.stop();
      scope.dispose();
    };
  }, [scope, runner, session]);

  // Sentences are loaded with the first event, and are there before a reader has read it.
  const hasEvents = useComputed(() => session.length.value > 0).value;
  useEffect(() => {
    if (!hasEvents || scope.teller.peek() !== undefined) return;
    void Promise.all([import('./teller.ts'), words.sentences()]).then(
      ([{ createTeller }, sentences]) => {
        scope.tellWith((trace) => createTeller(trace, sentences));
      },
      () => {},
    );
  }, [hasEvents, scope, words]);

  const isFull = props.size === 'full' && pictures.includes('sequence');
  const inTabs = isFull ? pictures.filter((picture) => picture !== 'sequence') : pictures;
  const instead = runner.status.value.kind === 'ran' ? runner.status.value.scenario : undefined;

  return (
    <section
      ref={root}
      class={`${styles['scope'] ?? ''} ${styles[isFull ? 'full' : 'compact'] ?? ''}`}
      aria-label={words.scope.scope}
      tabIndex={-1}
      data-scope
      data-length={session.length.value}
      data-playhead={session.playhead.value}
      onKeyDown={(key) => {
        const command = commandOf(key, focusedKind(key.target as Element));
        if (command === undefined) return;
        key.preventDefault();
        obey(session, command);
      }}
      onDragOver={(drag) => {
        if (drag.dataTransfer?.types.includes('Files')) drag.preventDefault();
      }}
      onDrop={(drop) => {
        const file = drop.dataTransfer?.files[0];
        if (file === undefined) return;
        drop.preventDefault();
        void runner.open(file);
      }}
    >
      {scenarios.length > 0 && (
        <SourceBar
          scope={scope}
          runner={runner}
          words={words.scope}
          scenarios={scenarios}
          canConnect={canConnect}
        />
      )}
      {problem !== undefined && (
        <ProblemNote
          problem={problem}
          words={words.scope}
          runner={runner}
          instead={instead ?? scenarios[0]?.id}
        />
      )}
      <div class={styles['stage']}>
        <Machines scope={scope} words={words.scope} peer="A" />
        {isFull && (
          <div
            class={styles['middle']}
            role="group"
            aria-label={words.scope.pictures.names.sequence}
            data-picture="sequence"
          >
            <LazyPicture scope={scope} words={words.scope} load={words.pictures.sequence} />
          </div>
        )}
        <Machines scope={scope} words={words.scope} peer="B" />
      </div>
      <div class={styles['player']}>
        <Now scope={scope} words={words.scope} />
        <Player scope={scope} words={words.scope} />
      </div>
      <Pictures scope={scope} words={words.scope} load={words.pictures} pictures={inTabs} />
      <div class={styles['foot']}>
        <Files scope={scope} runner={runner} words={words.scope} />
        <KeysHelp words={words.scope} />
      </div>
      <Announcer scope={scope} words={words.scope} />
    </section>
  );
}
