/** Chooses what two real peers negotiate, and lets them. */
import { useId, useState } from 'preact/hooks';
import { SDP_PRESETS, type SdpPreset } from '../../../content/ui/sdp.types.ts';
import controls from '../scope/controls.module.css';
import { ProblemNote } from '../scope/ProblemNote.tsx';
import type { Runner } from '../scope/runner.ts';
import type { Session } from '../../../lib/session/index.ts';
import styles from './SdpLab.module.css';
import type { SdpLabWords } from './words.ts';

interface Props {
  readonly session: Session;
  readonly runner: Runner;
  readonly words: SdpLabWords;
  /** The one that is offered; all by default. */
  readonly only: SdpPreset | undefined;
}

/** The first thing to press. */
export function RealPair({ session, runner, words, only }: Props) {
  const { sdp } = words;
  const name = useId();
  const [preset, setPreset] = useState<SdpPreset>(only ?? 'connect');
  const status = runner.status.value;
  const isRunning = status.kind === 'running' || status.kind === 'preparing';
  const problem = runner.problem.value;
  const said = isRunning ? sdp.running : status.kind === 'ran' && !problem ? sdp.done : sdp.idle;
  const instead = preset === 'simulcast' ? undefined : preset;

  return (
    <div class={styles['real']} data-status={status.kind}>
      {only === undefined && (
        <fieldset class={styles['presets']}>
          <legend>{sdp.presets.label}</legend>
          {SDP_PRESETS.map((each) => (
            <label key={each} data-chosen={each === preset ? '' : undefined}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={each === preset}
                onChange={() => {
                  setPreset(each);
                }}
              />
              {sdp.presets.names[each]}
            </label>
          ))}
        </fieldset>
      )}
      <p class={styles['about']}>{sdp.presets.about[preset]}</p>
      <div class={styles['row']}>
        <button
          type="button"
          class={controls['primary']}
          data-make
          onClick={() => {
            if (isRunning) {
              runner.stop();
              return;
            }
            // The text is what is read here; the states in between can be played again slowly.
            session.setTempo(1);
            void runner.run(preset);
          }}
        >
          {isRunning ? sdp.stop : status.kind === 'ran' ? sdp.makeAgain : sdp.make}
        </button>
        <p role="status">{said}</p>
      </div>
      {problem !== undefined && (
        <ProblemNote problem={problem} words={words.scope} runner={runner} instead={instead} />
      )}
    </div>
  );
}
