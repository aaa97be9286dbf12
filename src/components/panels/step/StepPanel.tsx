/** "Step it yourself": two real peers whose methods are buttons, and what the browser says to each. */
import { useEffect } from 'preact/hooks';
import { signal, useSignal } from '@preact/signals';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { Machines } from '../scope/Machines.tsx';
import { createScope } from '../scope/model.ts';
import { beginOnlyRun } from '../scope/only-one.ts';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import type { StepAction } from './actions.ts';
import { Controls } from './Controls.tsx';
import controlStyles from '../scope/controls.module.css';
import styles from './StepPanel.module.css';
import type { LastStep, PeerName, StepPair } from './types.ts';
import type { StepPanelWords } from './words.ts';

const PICTURES: readonly PictureId[] = ['sequence', 'changes', 'transcript'];

/** What the panel knows of its pair; there is none before the first step. */
function createSteps() {
  const scope = createScope(['signaling']);
  const pair = signal<StepPair | undefined>(undefined);
  /** Grows with every change of the pair, which is an object of the browser and tells nothing by itself. */
  const version = signal(0);
  return { scope, pair, version };
}

interface Props {
  readonly words: StepPanelWords;
  /** The page holds the outlines of the machines. Default `false`. */
  readonly outlines?: boolean;
}

/** The panel in one language. */
export function StepPanel({ words, outlines = false }: Props) {
  const { scope, pair, version } = useMade(createSteps);
  const last = useSignal<{ readonly [P in PeerName]?: LastStep }>({});
  const trouble = useSignal<string | undefined>(undefined);
  const { session } = scope;

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) session.setTempo('steps');
  }, [session]);

  const discard = (): void => {
    pair.peek()?.close();
    pair.value = undefined;
    session.finish();
  };
  useLeaving(discard);
  useEffect(() => scope.dispose, [scope]);

  async function begin(): Promise<StepPair | undefined> {
    const { problem } = words.scope;
    if (!hasPeerConnection()) {
      trouble.value = problem.noPeerConnection;
      return undefined;
    }
    const { createStepPair, traceMeta } = await import('./step-pair.ts');
    const current = pair.peek();
    if (current !== undefined) return current;
    const trace = new Trace(traceMeta());
    try {
      const made = createStepPair(trace, () => {
        version.value += 1;
      });
      pair.value = made;
      session.load(trace, { live: true });
      // Another panel that starts something ends this pair, as it ends any run.
      beginOnlyRun().signal.addEventListener('abort', () => {
        if (pair.peek() === made) discard();
      });
      return made;
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      // What Chromium says when its 500 connections are spent.
      trouble.value = name === 'UnknownError' ? problem.tooMany : problem.failed(name, message);
      return undefined;
    }
  }

  async function perform(peer: PeerName, action: StepAction): Promise<void> {
    trouble.value = undefined;
    const made = pair.peek() ?? (await begin());
    if (made === undefined) return;
    // The reader wants to see what this press does, also after having looked at the past.
    session.toEnd();
    const pending: LastStep = { action, outcome: { kind: 'pending' } };
    last.value = { ...last.peek(), [peer]: pending };
    const outcome = await made.perform(peer, action);
    // A later press has taken its place.
    if (last.peek()[peer] === pending) last.value = { ...last.peek(), [peer]: { action, outcome } };
  }

  function controls(peer: PeerName) {
    // Read so that this is drawn again when the pair has changed.
    void version.value;
    const other = peer === 'A' ? 'B' : 'A';
    return (
      <Controls
        peer={peer}
        words={words.step}
        state={pair.value?.stateOf(peer) ?? 'stable'}
        offered={pair.value?.handsOf(other)}
        last={last.value[peer]}
        onAction={(action) => void perform(peer, action)}
      />
    );
  }

  return (
    <ScopeFrame scope={scope} words={words} pictures={PICTURES}>
      <div class={styles['head']}>
        <p>{words.step.note}</p>
        <button
          type="button"
          class={controlStyles['button']}
          disabled={pair.value === undefined}
          onClick={() => {
            discard();
            last.value = {};
            void begin();
          }}
        >
          {words.step.newPair}
        </button>
      </div>
      {trouble.value !== undefined && (
        <p class={styles['trouble']} role="alert">
          {trouble.value}
        </p>
      )}
      <div class={styles['sides']}>
        <div class={styles['side']}>
          <Machines scope={scope} words={words} peer="A" outline={outlines} />
          {controls('A')}
        </div>
        <div class={styles['side']}>
          <Machines scope={scope} words={words} peer="B" outline={outlines} />
          {controls('B')}
        </div>
      </div>
      <p class={styles['legend']}>
        <span class={styles['legal']} aria-hidden="true" /> {words.step.legal}
        <span class={styles['illegal']} aria-hidden="true" /> {words.step.illegal}
      </p>
    </ScopeFrame>
  );
}
