/** One fault: broken at a press, explained, and healed at the next. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import {
  expectationsOf,
  expectedOfRecorded,
  FAULTS,
  type FaultId,
} from '../../../lib/sources/faults/catalog.ts';
import { checkExpectations } from '../../../lib/sources/faults/check-expectations.ts';
import type { FaultInfo, FaultPhase } from '../../../lib/sources/faults/types.ts';
import type { EngineId } from '../../../lib/sources/pair/types.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { Machines } from '../scope/Machines.tsx';
import { createScope } from '../scope/model.ts';
import { ProblemNote } from '../scope/ProblemNote.tsx';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { Checklist } from './Checklist.tsx';
import { Coded } from './Coded.tsx';
import { Countdown } from './Countdown.tsx';
import { Duration } from './Duration.tsx';
import styles from './FaultDetail.module.css';
import { createFaultModel } from './model.ts';
import { progressOf } from './progress.ts';
import { machinesOf, mainMachine } from './shown-machines.ts';
import { Steps } from './Steps.tsx';
import { Why } from './Why.tsx';
import type { FaultsPanelWords } from './words.ts';

const PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];

interface Props {
  readonly id: FaultId;
  readonly words: FaultsPanelWords;
  readonly size: 'page' | 'panel';
  /** The engine of this browser; `undefined` until it is known, and where it is another. */
  readonly engine: EngineId | undefined;
  /** Leads on from a fault that is healed. */
  readonly next?: ComponentChildren;
}

/** The panel of fault `id`, with a scope of its own below it. */
export function FaultDetail({ id, words, size, engine, next }: Props) {
  const { faults } = words;
  const text = words.each[id];
  const info: FaultInfo = FAULTS[id];
  const heading = useId();
  const { scope, model } = useMade(() => {
    const made = createScope(machinesOf(id));
    const load = {
      run: async () => {
        const { beginFault, traceMeta } = await import('./run-in-page.ts');
        return {
          begin: (trace: Trace, signal: AbortSignal) => beginFault(id, trace, signal),
          meta: () => traceMeta(id),
        };
      },
      recorded: async () => (await import('./read-recorded.ts')).readRecordedFault(id),
    };
    return { scope: made, model: createFaultModel(made.session, load, () => performance.now()) };
  });
  const { session } = scope;
  // In a text, what is drawn of a run has its place when there is one.
  const isFolded = size === 'panel' && session.length.value === 0 && !session.live.value;

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) session.setTempo('steps');
  }, [session]);
  useLeaving(model.stop);
  useEffect(() => scope.dispose, [scope]);

  const status = model.status.value;
  const problem = model.problem.value;
  const trace = session.trace.value;
  const prefix = useComputed(() => session.trace.value.prefix(session.playhead.value)).value;
  const progress = useComputed(() =>
    progressOf(session.trace.value.prefix(session.playhead.value)),
  ).value;
  // Once seen, an explanation stays open when the reader goes back in time.
  const hasSeen = useComputed(() =>
    progressOf(session.trace.value.prefix(scope.furthest.value)).ended.has('fault'),
  ).value;

  const ranIn = trace.meta.engine?.name;
  const judged: EngineId =
    ranIn === undefined ? (engine ?? 'chromium') : ranIn === 'Firefox' ? 'firefox' : 'chromium';
  const origin = trace.meta.origin;
  const isRecorded = origin === 'recorded';
  const check = (phase: FaultPhase) =>
    checkExpectations(
      prefix,
      phase,
      isRecorded ? expectedOfRecorded(id, phase) : expectationsOf(id, phase, judged),
    );

  const running = status.kind === 'running' || status.kind === 'preparing' ? status : undefined;
  const isCuring = status.kind === 'healed' || running?.phase === 'cure';
  const hasCure = isCuring || progress.phases.has('cure');
  const isBroken = status.kind === 'broken';
  const hasRecording = info.nearest !== undefined;

  function clockOf(phase: FaultPhase) {
    return (
      running?.kind === 'running' &&
      running.phase === phase &&
      info[phase].slow && (
        <Countdown
          key={phase}
          beganAt={running.beganAt}
          expectedMs={info[phase].expectedMs[engine ?? 'chromium']}
          words={faults.status}
        />
      )
    );
  }

  function stopButton() {
    return (
      <button
        type="button"
        class={`${controls['primary'] ?? ''} ${styles['main'] ?? ''}`}
        data-stop
        onClick={model.stop}
      >
        {faults.press.stop}
      </button>
    );
  }

  const said =
    status.kind === 'recorded'
      ? faults.status.recorded(`${ranIn ?? '?'} ${trace.meta.engine?.version ?? ''}`.trim())
      : status.kind === 'idle' || problem !== undefined
        ? ''
        : faults.status[status.kind];
  /** It is told when it changes, and its place is kept. */
  function statusLine() {
    return (
      <p class={styles['status']} role="status">
        {isRecorded && <span class={styles['tag']}>{faults.status.recordedTag}</span>}
        {said}
      </p>
    );
  }

  const Heading = size === 'page' ? 'h2' : 'h3';
  const Part = size === 'page' ? 'h3' : 'h4';

  return (
    <ScopeFrame
      scope={scope}
      words={words}
      pictures={PICTURES}
      isFolded={isFolded}
      keepsPlayer={size === 'page'}
      foot={<Files scope={scope} words={words.scope} />}
    >
      <div class={styles['fault']} data-fault={id} data-status={status.kind}>
        <header class={styles['head']}>
          <Heading id={heading}>
            <Coded text={text.name} />
          </Heading>
          <p class={styles['symptom']}>
            <b>{faults.symptom}</b> <Coded text={text.symptom} />
          </p>
        </header>

        <section class={styles['part']} aria-labelledby={`${heading}-break ${heading}`}>
          <Part class={styles['title']}>
            <span id={`${heading}-break`}>{faults.step.break}</span>
            <Duration phase={info.fault} engine={engine} words={faults.takes} />
          </Part>
          <div class={styles['columns']}>
            <div class={styles['column']}>
              <p>
                <Coded text={text.see} />
              </p>
              {text.nearest !== undefined && (
                <p class={styles['nearest']}>
                  <b>{faults.nearest}</b> {text.nearest.why}
                </p>
              )}
              <p class={styles['actions']}>
                {running?.phase === 'fault' ? (
                  stopButton()
                ) : (
                  <button
                    type="button"
                    class={`${controls[isBroken ? 'button' : 'primary'] ?? ''} ${styles['main'] ?? ''}`}
                    data-break
                    onClick={() => {
                      scope.bring(mainMachine(id, 'fault'));
                      void model.breakIt();
                    }}
                  >
                    {status.kind === 'idle' ? faults.press.break : faults.press.again}
                  </button>
                )}
                {hasRecording && status.kind !== 'recorded' && (
                  <button
                    type="button"
                    class={controls['button']}
                    data-recorded
                    onClick={() => void model.playRecorded()}
                  >
                    {faults.press.real}
                  </button>
                )}
                {clockOf('fault')}
              </p>
              <Steps
                steps={(isRecorded && info.nearest?.steps) || info.fault.steps}
                texts={words.steps[id]}
                progress={progress}
                label={faults.step.break}
              />
            </div>
            <Checklist
              scope={scope}
              title={faults.expected.title}
              checked={check('fault')}
              words={faults.expected}
            />
          </div>
          {!isCuring && statusLine()}
          {session.length.value > 0 && ranIn === undefined && (
            <p class={styles['note']}>{faults.expected.otherEngine('Chromium')}</p>
          )}
          {problem !== undefined && (
            <ProblemNote
              problem={problem}
              words={words.scope}
              runner={model}
              instead={hasRecording ? id : undefined}
            />
          )}
          {progress.notes.map((note) => (
            <p key={note} class={styles['note']}>
              {(faults.notes as Readonly<Record<string, string>>)[note] ?? note}
            </p>
          ))}
        </section>

        <section class={styles['part']} aria-labelledby={`${heading}-why ${heading}`}>
          <Why
            id={id}
            text={text}
            words={faults}
            isOpen={hasSeen}
            title={Part}
            titleId={`${heading}-why`}
          />
        </section>

        <section class={styles['part']} aria-labelledby={`${heading}-cure ${heading}`}>
          <Part class={styles['title']}>
            <span id={`${heading}-cure`}>{faults.step.cure}</span>
            <Duration phase={info.cure} engine={engine} words={faults.takes} />
            <span class={styles['how']}>
              {info.cure.how === 'goes-on' ? faults.cure.goesOn : faults.cure.afresh}
            </span>
          </Part>
          <div class={styles['columns']}>
            <div class={styles['column']}>
              <p>
                <Coded text={(isRecorded && text.nearest?.recorded) || text.cure.see} />
              </p>
              <p class={styles['actions']}>
                {running?.phase === 'cure' ? (
                  stopButton()
                ) : (
                  <button
                    type="button"
                    class={`${controls[isBroken ? 'primary' : 'button'] ?? ''} ${styles['main'] ?? ''}`}
                    data-heal
                    // Not `disabled`: it must be found by keyboard, and say what it waits for.
                    aria-disabled={!isBroken}
                    aria-describedby={isBroken ? undefined : `${heading}-wait`}
                    onClick={() => {
                      if (!isBroken) return;
                      scope.bring(mainMachine(id, 'cure'));
                      void model.heal();
                    }}
                  >
                    <Coded text={text.cure.press} />
                  </button>
                )}
                {clockOf('cure')}
                {!isBroken && !isCuring && (
                  <span id={`${heading}-wait`} class={styles['wait']}>
                    {status.kind === 'recorded' ? faults.cure.onlyLive : faults.cure.first}
                  </span>
                )}
              </p>
              {hasCure && !isRecorded && (
                <Steps
                  steps={info.cure.steps}
                  texts={words.steps[id]}
                  progress={progress}
                  label={faults.step.cure}
                />
              )}
            </div>
            {hasCure && (
              <Checklist
                scope={scope}
                title={faults.expected.cureTitle}
                checked={check('cure')}
                words={faults.expected}
              />
            )}
          </div>
          {isCuring && statusLine()}
        </section>

        <p class={styles['rule']}>
          <b>{faults.why.rule}</b> <Coded text={text.rule} />
        </p>
        {status.kind === 'healed' && next}
      </div>

      {!isFolded && (
        <div class={styles['machines']}>
          <Machines scope={scope} words={words} peer="A" outline={false} />
          <Machines scope={scope} words={words} peer="B" outline={false} />
        </div>
      )}
    </ScopeFrame>
  );
}
