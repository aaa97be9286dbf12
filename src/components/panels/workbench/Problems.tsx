import { useEffect, useState } from 'preact/hooks';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import type { CodeProblem } from '../../../lib/sandbox/compiled.ts';
import type { CodePlace } from '../../../lib/trace/events.ts';
import controls from '../scope/controls.module.css';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import styles from './Problems.module.css';
import { problemText, spokenBy } from './problem-text.ts';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  /** Brings the line into sight. */
  readonly onShow: (place: CodePlace) => void;
}

function Problem({ problem, ...props }: Props & { readonly problem: CodeProblem }) {
  const { bench, words, onShow } = props;
  const { place, kind, name, message } = problem;
  const speaker = spokenBy(problem);
  const isNamed = bench.texts.files.value.length > 1;
  return (
    <li data-problem={kind} data-line={place?.line}>
      <p>
        {place !== undefined && (
          <>
            <button
              type="button"
              class={`${controls['link'] ?? ''} ${styles['at'] ?? ''}`}
              onClick={() => {
                onShow(place);
              }}
            >
              {words.problem.at({ file: isNamed ? place.file : undefined, line: place.line })}
            </button>{' '}
          </>
        )}
        {problemText(problem, words)}
      </p>
      {speaker !== undefined && (
        <p class={styles['browser']}>
          {words.problem[speaker]}:{' '}
          <samp translate={false}>
            {name}: {message}
          </samp>
        </p>
      )}
      {kind === 'loop' && (
        <p class={styles['more']}>
          <button
            type="button"
            class={controls['button']}
            data-continue
            onClick={() => void bench.running.run({ patient: true })}
          >
            {words.problem.continueAnyway}
          </button>{' '}
          {words.problem.continueMeans}
        </p>
      )}
    </li>
  );
}

/** What is wrong with the code or its run, and what can be done. Nothing where all is well. */
export function Problems(props: Props) {
  const { bench, words } = props;
  const { running, editing, texts } = bench;
  const { problem: sentences } = words;
  const status = running.status.value;
  const problems = running.problems.value;
  const dropped = running.dropped.value;
  const [cannotConnect, setCannotConnect] = useState(false);
  useEffect(() => {
    setCannotConnect(!hasPeerConnection());
  }, []);
  const ended =
    status === 'silent' || status === 'dead' || status === 'unstartable'
      ? sentences[status]
      : undefined;
  return (
    <div class={styles['problems']} role="alert">
      {cannotConnect && <p data-problem="no-peer-connection">{sentences.noPeerConnection}</p>}
      {ended !== undefined && (
        <p data-ended={status}>
          {ended}{' '}
          {status === 'silent' && (
            <button
              type="button"
              class={controls['button']}
              onClick={() => {
                running.stop();
              }}
            >
              {words.bar.stop}
            </button>
          )}
          {status === 'unstartable' && (
            <button
              type="button"
              class={controls['button']}
              onClick={() => {
                texts.keep();
                location.reload();
              }}
            >
              {sentences.reload}
            </button>
          )}
        </p>
      )}
      {running.isNotLoaded.value && (
        <p>
          {sentences.notLoaded}{' '}
          <button type="button" class={controls['button']} onClick={() => void running.run()}>
            {sentences.again}
          </button>
        </p>
      )}
      {editing.isNotLoaded.value && <p>{sentences.noEditor}</p>}
      {problems.length > 0 && (
        <ul class={styles['list']} aria-label={sentences.label}>
          {problems.map((problem, index) => (
            <Problem key={index} {...props} problem={problem} />
          ))}
        </ul>
      )}
      {dropped.events + dropped.problems > 0 && (
        <p data-dropped>{sentences.dropped(dropped.events, dropped.problems)}</p>
      )}
    </div>
  );
}
