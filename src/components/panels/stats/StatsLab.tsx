/** The statistics lab: one call, measured, and what it comes to on the time axis of the states. */
import { useComputed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { ExperimentId, GroupId, StatsWords } from '../../../content/ui/stats.types.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { Icon } from '../scope/Icon.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { createRunner } from '../scope/runner.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { createStatsLab, type StatsLab as Lab, type StatsProblem } from './model.ts';
import styles from './StatsLab.module.css';
import { Tabs } from '../lab/Tabs.tsx';
import type { StatsLabWords } from './words.ts';

const PICTURES: readonly PictureId[] = [
  'changes',
  'sequence',
  'timeline',
  'candidates',
  'transcript',
];
const GROUPS = ['charts', 'quality', 'pair', 'internals'] as const satisfies readonly GroupId[];
const EXPERIMENTS: readonly ExperimentId[] = ['limit', 'pause', 'stop-picture', 'restart-ice'];

const loaders = {
  run: () => import('../scope/run-scenario.ts'),
  read: () => import('../scope/read-trace.ts'),
};

interface Props extends LabProps {
  readonly words: StatsLabWords;
}

type Draw = ComponentType<{ readonly group: GroupId }>;

function problemText(problem: StatsProblem, words: StatsWords): string {
  switch (problem.kind) {
    case 'no-peer-connection':
      return words.noPeerConnection;
    case 'not-loaded':
      return words.notLoaded;
    case 'refused':
      return words.problem(problem.name, problem.message);
  }
}

/** What draws the parts, loaded when there is first something to draw. */
function useParts({ scope }: Lab, words: StatsLabWords, size: LabProps['size']): Draw | undefined {
  const [draw, setDraw] = useState<{ readonly Draw: Draw }>();
  const isWanted = useComputed(() => scope.session.length.value > 0).value;
  useEffect(() => {
    if (!isWanted || draw !== undefined) return;
    let isGone = false;
    Promise.all([import('./Groups.tsx'), words.parts()]).then(
      ([{ Group }, parts]) => {
        if (isGone) return;
        setDraw({
          Draw: ({ group }) => <Group group={group} scope={scope} words={parts} size={size} />,
        });
      },
      // The states, the player and the pictures still say what happens.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, draw, words, scope, size]);
  return draw?.Draw;
}

function Experiments({ lab, words }: { readonly lab: Lab; readonly words: StatsWords }) {
  const { experiments } = words;
  const title = useId();
  const isRunning = lab.status.value === 'running';
  const last = lab.last.value;
  return (
    <div class={styles['experiments']} role="group" aria-labelledby={title}>
      <span id={title} class={styles['title']}>
        {experiments.title}
      </span>
      <div class={styles['buttons']}>
        {EXPERIMENTS.map((id) => (
          <button
            key={id}
            type="button"
            class={`${controls['button'] ?? ''} ${styles['toggle'] ?? ''}`}
            data-experiment={id}
            aria-pressed={id === 'restart-ice' ? undefined : lab.on.value.has(id)}
            aria-disabled={!isRunning}
            onClick={() => void lab.toggle(id)}
          >
            {experiments.names[id]}
          </button>
        ))}
      </div>
      <p class={styles['watch']} role="status">
        {last === undefined ? '' : experiments.watch[last]}
      </p>
    </div>
  );
}

/** The lab in one language. */
export function StatsLab({ size, only, words }: Props) {
  const { lab, runner } = useMade(() => {
    const made = createStatsLab();
    const { session } = made.scope;
    return { lab: made, runner: createRunner(session, loaders, () => performance.now()) };
  });
  const { scope } = lab;
  const { stats } = words;
  const single = GROUPS.find((group) => group === only);
  const Draw = useParts(lab, words, size);

  useLeaving(lab.stop);
  useEffect(() => scope.dispose, [scope]);

  const status = lab.status.value;
  const problem = lab.problem.value;
  const isBusy = status === 'running' || status === 'starting';

  return (
    <div class={styles['lab']} data-lab="stats" data-size={size} data-status={status}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        keepsPlayer={size === 'page'}
        onFile={(file) => {
          lab.stop();
          void runner.open(file);
        }}
        foot={<Files scope={scope} runner={runner} words={words.scope} />}
      >
        <div class={styles['head']}>
          <p class={styles['question']}>{stats.question}</p>
          <div class={styles['bar']}>
            {isBusy ? (
              <button
                type="button"
                class={`${controls['primary'] ?? ''} ${styles['main'] ?? ''}`}
                data-stop
                onClick={lab.stop}
              >
                <Icon name="stop" />
                {stats.stop}
              </button>
            ) : (
              <button
                type="button"
                class={`${controls['primary'] ?? ''} ${styles['main'] ?? ''}`}
                data-run
                onClick={() => void lab.start()}
              >
                <Icon name="play" />
                {status === 'ended' ? stats.again : stats.start}
              </button>
            )}
            <p class={styles['status']} role="status">
              {stats.status[status]}
            </p>
          </div>
          {problem !== undefined && (
            <p class={styles['problem']} role="alert">
              {problemText(problem, stats)}
            </p>
          )}
          <Experiments lab={lab} words={stats} />
        </div>
        <Tabs
          parts={single === undefined ? GROUPS : [single]}
          label={stats.groups.label}
          names={stats.groups.names}
          partClass={styles['part']}
          draw={(group) =>
            Draw === undefined ? (
              <p class={styles['empty']}>{stats.groups.empty[group]}</p>
            ) : (
              <Draw key={group} group={group} />
            )
          }
        />
      </ScopeFrame>
    </div>
  );
}
