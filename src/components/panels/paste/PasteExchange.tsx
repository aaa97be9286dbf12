/** The connection by hand: this device is one side, a person carries the texts, and what happens is recorded. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../content/ui/locale.ts';
import type { PasteWords } from '../../../content/ui/paste.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useMade } from '../scope/lifetime.ts';
import { Machines } from '../scope/Machines.tsx';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import type { PanelWords } from '../scope/words.ts';
import { labAddress } from '../tabs/address.ts';
import { Talk } from '../tabs/Talk.tsx';
import { Carry } from './Carry.tsx';
import { createPasteModel, type PasteProblem } from './model.ts';
import styles from './PasteExchange.module.css';
import { Receive } from './Receive.tsx';

const PICTURES: readonly PictureId[] = ['sequence', 'changes', 'candidates', 'transcript'];

/** What the panel needs. */
export interface PasteExchangeProps {
  readonly locale: Locale;
  readonly words: PasteWords;
  /** Words of the scope around it. */
  readonly panel: PanelWords;
  /** Words of chat and ping. */
  readonly talk: Pick<TabsWords, 'chat' | 'ping' | 'rtt' | 'noRtt'>;
  /** The hash of a link with an offer, such as `#paste=offer-1.AAFs`, that the page was opened with. */
  readonly given?: string;
}

function problemText(problem: PasteProblem, words: PasteWords): string {
  switch (problem.kind) {
    case 'text':
      if (problem.code === 'paste-wrong-type') {
        return words.wrongType[problem.found === 'offer' ? 'offer' : 'answer'];
      }
      if (problem.code === 'paste-old' && problem.found === 'answer') return words.oldAnswer;
      return words.error[problem.code];
    case 'refused':
      return `${words.refused} ${problem.name}: ${problem.message}`;
    case 'no-peer-connection':
      return words.noPeerConnection;
    case 'not-loaded':
      return words.notLoaded;
  }
}

/** The panel in one language. */
export function PasteExchange({ locale, words, panel, talk, given }: PasteExchangeProps) {
  const model = useMade(() =>
    createPasteModel(() => new URL(labAddress(locale), location.href).href),
  );
  const { scope } = model;
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) scope.session.setTempo('steps');
    return () => {
      model.end();
      scope.dispose();
    };
  }, [model, scope]);

  const role = model.role.value;
  const state = model.state.value;
  const carried = model.carried.value;
  const problem = model.problem.value;
  const wrong = problem === undefined ? undefined : problemText(problem, words);
  const phase = state?.phase;
  const isJoining = role === 'join' || (role === undefined && given !== undefined);
  const needsText = phase === 'waiting' || (role === undefined && given !== undefined);
  const isOver = phase === 'failed' || phase === 'closed';

  const root = useRef<HTMLDivElement>(null);
  // A press often takes its own button away: who is at the keyboard goes on where the panel does. At first that is its
  // title, which a link that was opened also brings into sight.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const next = role === undefined ? '[data-title]' : '[aria-current="step"] > p';
    root.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: role !== undefined });
  }, [role, phase]);

  const receive = (expects: 'offer' | 'answer') => (
    <Receive
      expects={expects}
      words={words}
      {...(expects === 'offer' && given !== undefined && { given })}
      problem={wrong}
      onText={(text) => void model.take(text)}
    />
  );
  const carry = carried !== undefined && <Carry carried={carried} words={words} />;
  const gathering = role !== undefined && carried === undefined && (
    <p class={styles['soft']}>{words.gathering}</p>
  );
  const gathered = (state?.gathered === 'some' || state?.gathered === 'none') && (
    <p class={styles['warn']}>{words.gathered[state.gathered]}</p>
  );

  /** The first and the last step that is on; whoever starts sends one text and waits for the other. */
  const [from, to] = ((): readonly [number, number] => {
    if (phase === 'connected' || phase === 'lost') return [2, 2];
    if (role === 'start' && phase === 'waiting') return [0, 1];
    if (phase === undefined || phase === 'waiting') return [0, 0];
    return role === 'start' && phase === 'preparing' ? [0, 0] : [1, 1];
  })();
  const step = (index: number, name: string, content?: ComponentChildren) => (
    <li
      class={styles[index < from ? 'done' : index > to ? 'later' : 'on']}
      aria-current={index === from ? 'step' : undefined}
    >
      <p class={styles['step']} tabIndex={-1}>
        {name}
      </p>
      {content}
    </li>
  );

  function status(): string | undefined {
    switch (phase) {
      case undefined:
      case 'preparing':
      case 'waiting':
        return undefined;
      case 'connecting':
        return role === 'start' ? words.phase.connecting : words.phase.carrying;
      default:
        return words.phase[phase];
    }
  }

  return (
    <div class={styles['paste']} data-by-hand={role ?? ''} data-phase={phase ?? ''} lang={locale}>
      <ScopeFrame
        scope={scope}
        words={panel}
        pictures={PICTURES}
        isFolded={role === undefined}
        foot={<Files scope={scope} words={panel.scope} />}
      >
        <div class={styles['exchange']}>
          <p class={styles['title']} tabIndex={-1} data-title>
            {words.title}
          </p>
          <p class={styles['lead']}>{words.lead}</p>
          {role === undefined && given !== undefined && <p>{words.joinLink}</p>}
          {role === undefined && (
            <p class={styles['buttons']}>
              {given === undefined && (
                <button
                  type="button"
                  class={controls['primary']}
                  data-begin="start"
                  onClick={() => void model.begin('start')}
                >
                  {words.start}
                </button>
              )}
              {given === undefined && (
                <button
                  type="button"
                  class={controls['button']}
                  data-begin="join"
                  onClick={() => void model.begin('join')}
                >
                  {words.join}
                </button>
              )}
            </p>
          )}
          {!isJoining && !needsText && wrong !== undefined && (
            <p class={styles['wrong']} role="alert">
              {wrong}
            </p>
          )}
          {role === 'start' && (
            <ol class={styles['steps']}>
              {step(
                0,
                words.steps.sendOffer,
                <>
                  {gathering}
                  {gathered}
                  {phase === 'waiting' && (
                    <>
                      <p>{words.hints.sendOffer}</p>
                      {carry}
                    </>
                  )}
                </>,
              )}
              {step(
                1,
                words.steps.takeAnswer,
                phase === 'waiting' && (
                  <>
                    <p>{words.hints.takeAnswer}</p>
                    {receive('answer')}
                  </>
                ),
              )}
              {step(2, words.steps.talk)}
            </ol>
          )}
          {isJoining && (
            <ol class={styles['steps']}>
              {step(
                0,
                words.steps.takeOffer,
                needsText && (
                  <>
                    {given === undefined && <p>{words.hints.takeOffer}</p>}
                    {receive('offer')}
                  </>
                ),
              )}
              {step(
                1,
                words.steps.sendAnswer,
                <>
                  {phase === 'preparing' && gathering}
                  {gathered}
                  {phase === 'connecting' && (
                    <>
                      <p>{words.hints.sendAnswer}</p>
                      {carry}
                    </>
                  )}
                </>,
              )}
              {step(2, words.steps.talk)}
            </ol>
          )}
          <p class={styles['status']} role="status" data-status={phase ?? ''}>
            {status()}
          </p>
          {model.isSlow.value && <p class={styles['warn']}>{words.slow}</p>}
          {wrong !== undefined && !needsText && role !== undefined && isJoining && (
            <p class={styles['wrong']} role="alert">
              {wrong}
            </p>
          )}
          {(phase === 'connected' || phase === 'lost') && <Talk lab={model} words={talk} />}
          {role !== undefined && (
            <p class={styles['buttons']}>
              {phase === 'connected' && (
                <button type="button" class={controls['button']} data-end onClick={model.end}>
                  {words.end}
                </button>
              )}
              <button
                type="button"
                class={isOver ? controls['primary'] : controls['button']}
                data-again
                onClick={model.again}
              >
                {words.again}
              </button>
            </p>
          )}
        </div>
        {role !== undefined && (
          <Machines
            scope={scope}
            words={panel}
            peer={role === 'start' ? 'A' : 'B'}
            outline={false}
          />
        )}
      </ScopeFrame>
    </div>
  );
}
