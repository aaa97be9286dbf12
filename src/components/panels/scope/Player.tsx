import { useComputed } from '@preact/signals';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { obey, TEMPOS, type Command, type Tempo } from '../../../lib/session/index.ts';
import { momentText } from '../../../content/ui/times.ts';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';
import type { Scope } from './model.ts';
import styles from './Player.module.css';
import { Strip } from './Strip.tsx';

interface PartProps {
  readonly scope: Scope;
  readonly words: ScopeWords;
}

function tempoName(tempo: Tempo, { player }: ScopeWords): string {
  if (tempo === 'auto') return player.tempoAuto;
  if (tempo === 'steps') return player.tempoSteps;
  return tempo === 1 ? player.tempoReal : player.tempoSlow(Math.round(1 / tempo));
}

/** The true time at the playhead; it changes in every frame. */
function Clock({ scope }: { readonly scope: Scope }) {
  return <output class={styles['time']}>{momentText(scope.session.at.value)}</output>;
}

function PlayButton({ scope, words: { player } }: PartProps) {
  const { session } = scope;
  const { mode, playhead, length, live } = session;
  const playing = mode.value === 'following';
  const atEnd = useComputed(() => !live.value && playhead.value >= length.value).value;
  const isEmpty = useComputed(() => !live.value && length.value === 0).value;
  const [icon, name] = playing
    ? (['pause', player.pause] as const)
    : atEnd
      ? (['replay', player.replay] as const)
      : (['play', player.play] as const);
  return (
    <button
      type="button"
      class={styles['play']}
      disabled={isEmpty}
      aria-label={name}
      title={name}
      onClick={() => {
        obey(session, 'play-pause');
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

/** How many events are before the playhead, of how many. */
function Count({ scope: { session } }: { readonly scope: Scope }) {
  return (
    <span class={styles['count']}>
      {session.playhead.value}
      <span class={styles['of']}>/{session.length.value}</span>
    </span>
  );
}

/** Play, steps, slider, time and tempo. */
export function Player({ scope, words }: PartProps) {
  const { session } = scope;
  const { player } = words;
  const isAtStart = useComputed(() => session.playhead.value === 0).value;
  const isAtEnd = useComputed(() => session.playhead.value >= session.length.value).value;
  const steps = [
    ['start', 'start', player.start, isAtStart],
    ['previous-state', 'previous-state', player.previousState, isAtStart],
    ['previous-event', 'previous', player.previousEvent, isAtStart],
    ['next-event', 'next', player.nextEvent, isAtEnd],
    ['next-state', 'next-state', player.nextState, isAtEnd],
    ['end', 'end', player.end, isAtEnd],
  ] as const satisfies readonly (readonly [Command, string, string, boolean])[];
  const button = ([command, icon, name, disabled]: (typeof steps)[number]) => (
    <button
      key={command}
      type="button"
      class={styles[command]}
      aria-label={name}
      title={name}
      // Not `disabled`: the button would drop the focus of a reader who steps to the end.
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) obey(session, command);
      }}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class={styles['player']} role="group" aria-label={player.label}>
      <div class={styles['buttons']}>
        {steps.slice(0, 3).map(button)}
        <PlayButton scope={scope} words={words} />
        {steps.slice(3).map(button)}
      </div>
      <Strip scope={scope} words={words} />
      <p class={styles['place']}>
        <Clock scope={scope} />
        <Count scope={scope} />
      </p>
      <label class={styles['tempo']}>
        <span>{player.tempo}</span>
        <select
          class={controls['select']}
          aria-label={player.tempo}
          value={String(session.tempo.value)}
          onChange={(change) => {
            const chosen = TEMPOS[change.currentTarget.selectedIndex];
            if (chosen !== undefined) session.setTempo(chosen);
          }}
        >
          {TEMPOS.map((tempo) => (
            <option key={tempo} value={String(tempo)} selected={tempo === session.tempo.value}>
              {tempoName(tempo, words)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
