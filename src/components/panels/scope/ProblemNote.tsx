import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { Problem, Runner } from './runner.ts';
import controls from './controls.module.css';
import styles from './ProblemNote.module.css';

interface Props {
  readonly problem: Problem;
  readonly words: ScopeWords;
  readonly runner: Pick<Runner, 'playRecorded' | 'dismiss'>;
  /** The scenario whose recording can be played instead, if there is one. */
  readonly instead: string | undefined;
}

function sentence(problem: Exclude<Problem, { kind: 'file' }>, words: ScopeWords): string {
  const { problem: sentences } = words;
  switch (problem.kind) {
    case 'no-peer-connection':
      return sentences.noPeerConnection;
    case 'no-network':
      return sentences.noNetwork;
    case 'too-many':
      return sentences.tooMany;
    case 'stalled':
      return sentences.stalled(problem.step ?? '?', problem.waitingFor);
    case 'unsupported':
      return sentences.unsupported;
    case 'failed':
      return sentences.failed(problem.name, problem.message);
    case 'not-loaded':
      return sentences.notLoaded;
    case 'unreadable':
      return `${words.file.unreadable} ${words.file.kept}`;
  }
}

/** Whether a recording helps: where the connection cannot be had, not where a file is bad. */
function helpsRecording({ kind }: Problem): boolean {
  return kind !== 'file' && kind !== 'unreadable' && kind !== 'not-loaded';
}

/** Says in the reader's language what went wrong, and what can be done instead. */
export function ProblemNote({ problem, words, runner, instead }: Props) {
  return (
    <div class={styles['problem']} role="alert" data-problem={problem.kind}>
      {problem.kind === 'file' ? (
        <>
          <p>
            {words.file.error[problem.code]} {words.file.kept}
          </p>
          {problem.expected !== '' && (
            <dl class={styles['details']}>
              {problem.line > 0 && (
                <div>
                  <dt>{words.file.where}</dt>
                  <dd>{words.file.line(problem.line)}</dd>
                </div>
              )}
              <div>
                <dt>{words.file.expected}</dt>
                <dd>
                  <code>{problem.expected}</code>
                </dd>
              </div>
              <div>
                <dt>{words.file.found}</dt>
                <dd>
                  <code>{problem.found}</code>
                </dd>
              </div>
            </dl>
          )}
        </>
      ) : (
        <p>{sentence(problem, words)}</p>
      )}
      <p class={styles['actions']}>
        {helpsRecording(problem) && instead !== undefined && (
          <button
            type="button"
            class={controls['button']}
            onClick={() => void runner.playRecorded(instead)}
          >
            {words.source.playRecorded}
          </button>
        )}
        <button
          type="button"
          class={controls['button']}
          onClick={() => {
            runner.dismiss();
          }}
        >
          {words.problem.dismiss}
        </button>
      </p>
    </div>
  );
}
