/** The media lab: a call whose pictures are changed by commands, and what both sides make of it. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { MediaWords } from '../../../content/ui/media.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { MEDIA_GROUPS, modeOf, type MediaGroup } from '../../../lib/sources/media/commands.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { createScope } from '../scope/model.ts';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import type { PanelWords } from '../scope/words.ts';
import { Captures } from './Captures.tsx';
import { Experiments } from './Experiments.tsx';
import { createMediaFolds } from './folds.ts';
import styles from './MediaLab.module.css';
import { createMediaModel, type MediaProblem } from './model.ts';
import { Rounds } from './Rounds.tsx';
import { Transceivers } from './Transceivers.tsx';
import { Videos } from './Videos.tsx';

const PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];
const SHOWN: readonly MachineId[] = ['signaling', 'connection'];

/** Everything of one language that this lab says. */
export interface MediaLabWords extends PanelWords {
  readonly media: MediaWords;
}

interface Props extends LabProps {
  readonly words: MediaLabWords;
}

const groupOf = (only: string | undefined): MediaGroup | undefined =>
  MEDIA_GROUPS.find((group) => group === only);

/** The sentence for `problem`. */
function problemText({ scope, media }: MediaLabWords, problem: MediaProblem): string {
  switch (problem.kind) {
    case 'not-loaded':
      return scope.problem.notLoaded;
    case 'no-peer-connection':
      return scope.problem.noPeerConnection;
    case 'too-many':
      return scope.problem.tooMany;
    case 'failed':
      return media.failed(problem.name, problem.message);
  }
}

/** The lab in one language. */
export function MediaLab({ size, only, words }: Props) {
  const { media } = words;
  const { scope, model, folds } = useMade(() => {
    const made = createScope(SHOWN);
    const drawn = media.drawn;
    return {
      scope: made,
      folds: createMediaFolds(made),
      model: createMediaModel({
        scope: made,
        hasPeerConnection,
        words: {
          camera: (peer, count) => ({
            title: drawn.camera(peer, count),
            synthetic: drawn.synthetic,
          }),
          screen: { title: drawn.screen, synthetic: drawn.synthetic, lines: drawn.lines },
        },
      }),
    };
  });
  const single = groupOf(only);
  const [group, setGroup] = useState<MediaGroup>(single ?? 'mute');
  const { session } = scope;

  useLeaving(() => {
    model.stop();
  });
  useEffect(() => scope.dispose, [scope]);

  const status = model.status.value;
  const problem = model.problem.value;
  const hasRun = useComputed(() => session.length.value > 0).value;
  const isRunning = status === 'running';
  const Heading = size === 'page' ? 'h2' : 'h3';
  // On its page, the question stands above the lab.
  const whole = size === 'page' ? undefined : media.question;
  const heading = single === undefined ? whole : media.groups[single].name;
  const first = group === 'mute' ? media.first : media.firstOther;
  const hint = status === 'stopped' ? media.stopped : isRunning ? media.running : first;

  return (
    <div class={styles['lab']} data-lab="media" data-size={size} data-status={status}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        isFolded={size === 'panel' && !hasRun}
        keepsPlayer={size === 'page'}
        foot={<Files scope={scope} words={words.scope} />}
      >
        <div class={styles['media']}>
          {heading !== undefined && <Heading>{heading}</Heading>}
          <p class={styles['intro']}>{media.intro}</p>
          <p class={styles['actions']}>
            <button
              type="button"
              class={controls[isRunning ? 'button' : 'primary']}
              data-start
              aria-disabled={status === 'preparing'}
              onClick={() => {
                if (status !== 'preparing') void model.start(modeOf(group));
              }}
            >
              {hasRun || isRunning ? media.startOver : media.start}
            </button>
            {isRunning && (
              <button
                type="button"
                class={controls['button']}
                data-stop
                onClick={() => {
                  model.stop();
                }}
              >
                {media.stop}
              </button>
            )}
            <span class={styles['hint']} role="status">
              {hint}
            </span>
          </p>
          {problem !== undefined && (
            <p class={styles['trouble']} role="alert">
              {problemText(words, problem)}
            </p>
          )}
          <Videos model={model} words={media} />
          <Experiments
            model={model}
            words={media}
            group={group}
            groups={single === undefined ? MEDIA_GROUPS : [single]}
            onGroup={setGroup}
            heading={size === 'page' ? 'h2' : 'h4'}
          />
          <Captures folds={folds} words={media} />
          <div class={styles['tables']}>
            <Transceivers folds={folds} words={media} peer="A" />
            <Transceivers folds={folds} words={media} peer="B" />
          </div>
          <Rounds scope={scope} folds={folds} words={media} />
        </div>
      </ScopeFrame>
    </div>
  );
}
