/** The scope: two peers, their state machines, and everything else that is drawn of one trace. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { Files } from './Files.tsx';
import { useLeaving, useMade } from './lifetime.ts';
import { Machines } from './Machines.tsx';
import { createScope } from './model.ts';
import { hasPeerConnection } from './peer-connection.ts';
import { ProblemNote } from './ProblemNote.tsx';
import type { ScopePosters, ScopeProps } from './props.ts';
import { createRunner, type Problem } from './runner.ts';
import { ScopeFrame } from './ScopeFrame.tsx';
import styles from './ScopePanel.module.css';
import { SourceBar } from './SourceBar.tsx';
import type { PanelWords } from './words.ts';

const ALL_PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];

const loaders = {
  run: () => import('./run-scenario.ts'),
  read: () => import('./read-trace.ts'),
};

const NO_PEER_CONNECTION: Problem = { kind: 'no-peer-connection' };

interface Props extends ScopeProps, ScopePosters {
  readonly words: PanelWords;
}

/** A scope in one language. */
export function ScopePanel({ words, ...props }: Props) {
  const { scenarios, machines = CONNECTION_MACHINES, pictures = ALL_PICTURES } = props;
  const { scope, runner } = useMade(() => {
    const made = createScope(machines);
    return { scope: made, runner: createRunner(made.session, loaders, () => performance.now()) };
  });
  const [cannotConnect, setCannotConnect] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const running = runner.status.value.kind === 'running' ? runner.status.value : undefined;
  useEffect(() => {
    const box = stage.current;
    if (running === undefined || box === null) return;
    if (box.getBoundingClientRect().bottom <= innerHeight) return;
    // Both peers are what the reader wants to see now, and the clock of a slow run above them.
    const target = running.expectedMs === undefined ? box : box.closest('[data-scope]');
    // The style sheet decides whether the page glides there.
    target?.scrollIntoView({ block: 'start' });
  }, [running]);

  const outline = props.outlines ?? false;
  const { session } = scope;

  useEffect(() => {
    setCannotConnect(!hasPeerConnection());
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) session.setTempo('steps');
  }, [session]);
  useLeaving(() => {
    runner.stop();
    session.pause();
  });
  useEffect(() => scope.dispose, [scope]);

  const status = runner.status.value;
  const instead = status.kind === 'ran' ? status.scenario : scenarios[0]?.id;
  const problem =
    runner.problem.value ??
    (cannotConnect && status.kind === 'idle' ? NO_PEER_CONNECTION : undefined);

  return (
    <ScopeFrame
      scope={scope}
      words={words}
      pictures={pictures}
      posters={{
        sequence: props.posterSequence,
        changes: props.posterChanges,
        telephone: props.posterTelephone,
      }}
      isFull={props.size === 'full'}
      keepsPlayer
      onFile={(file) => void runner.open(file)}
      foot={<Files scope={scope} runner={runner} words={words.scope} />}
    >
      {scenarios.length > 0 && (
        <SourceBar
          scope={scope}
          runner={runner}
          words={words.scope}
          scenarios={scenarios}
          cannotConnect={cannotConnect}
        />
      )}
      {problem !== undefined && (
        <ProblemNote
          problem={problem}
          words={words.scope}
          runner={runner}
          instead={scenarios.length > 0 ? instead : undefined}
        />
      )}
      {machines.length > 0 && (
        <div ref={stage} class={styles['stage']}>
          <Machines
            scope={scope}
            words={words}
            peer="A"
            role={words.scope.role.offerer}
            outline={outline}
          />
          <Machines
            scope={scope}
            words={words}
            peer="B"
            role={words.scope.role.answerer}
            outline={outline}
          />
        </div>
      )}
    </ScopeFrame>
  );
}
