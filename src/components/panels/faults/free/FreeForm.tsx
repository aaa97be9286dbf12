/** The free form: two real peers whose methods are buttons, and a signaling channel that can be made bad. */
import { useEffect, useId } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { FreeMode } from '../../../../content/ui/faults-free.types.ts';
import type { PictureId } from '../../../../content/ui/scope.types.ts';
import { CONNECTION_MACHINES, type MachineId } from '../../../../lib/trace/states.ts';
import type { LabRun, LabRuns } from '../../lab/lab.ts';
import type { LabProps } from '../../lab/props.ts';
import controls from '../../scope/controls.module.css';
import { Files } from '../../scope/Files.tsx';
import { useLeaving, useMade } from '../../scope/lifetime.ts';
import { Machines } from '../../scope/Machines.tsx';
import { createScope } from '../../scope/model.ts';
import { hasPeerConnection } from '../../scope/peer-connection.ts';
import { ScopeFrame } from '../../scope/ScopeFrame.tsx';
import type { PeerName } from '../../step/types.ts';
import type { FaultsPanelWords } from '../words.ts';
import type { FreeAction, FreeFacts } from './actions.ts';
import { Arrivals } from './Arrivals.tsx';
import { ChannelRules } from './ChannelRules.tsx';
import styles from './FreeForm.module.css';
import { Methods } from './Methods.tsx';
import { Outcomes, type Told } from './Outcomes.tsx';
import { States } from './States.tsx';
import { RULED_KINDS, withRule, type Rules } from './rules.ts';
import type { FreeOutcome, FreePair } from './types.ts';

const PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];
const MACHINES: readonly MachineId[] = [...CONNECTION_MACHINES, 'data-channel'];
const MODES: readonly FreeMode[] = ['auto', 'perfect', 'hand'];
const PEERS: readonly PeerName[] = ['A', 'B'];
/** What is kept of what each peer was told. */
const TOLD = 20;

/** What is known of a peer that is not there yet. */
const NO_FACTS: FreeFacts = {
  signalingState: 'stable',
  hasRemoteDescription: false,
  hasOpenChannel: false,
  hasChannel: false,
  hasSender: false,
  sendsTrack: false,
};

/** What the free form knows; there is no pair before the first press. */
function createFree() {
  return {
    scope: createScope(MACHINES),
    pair: signal<FreePair | undefined>(undefined),
    /** Grows with every change of the pair, which is an object of the browser and tells nothing by itself. */
    version: signal(0),
    mode: signal<FreeMode>('auto'),
    rules: signal<Rules>({}),
    told: signal<Readonly<Record<PeerName, readonly Told[]>>>({ A: [], B: [] }),
    trouble: signal<string | undefined>(undefined),
    loaded: { current: undefined as Promise<LabRuns> | undefined },
    /** The pair that is being made: presses that come meanwhile are for it, too. */
    making: { current: undefined as Promise<FreePair | undefined> | undefined },
    count: { current: 0 },
  };
}

interface Props {
  readonly words: FaultsPanelWords;
  readonly size: LabProps['size'];
}

/** The free form in one language. */
export function FreeForm({ words, size }: Props) {
  const free = words.free;
  const made = useMade(createFree);
  const { scope, pair, version, mode, rules, told, trouble, loaded, making, count } = made;
  const { session } = scope;
  const group = useId();

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) session.setTempo('steps');
  }, [session]);
  useLeaving(
    () =>
      void loaded.current?.then((runs) => {
        runs.end();
      }),
  );
  useEffect(() => scope.dispose, [scope]);

  /** Notes how a call ended, in the place of what was noted under `id` before. */
  function note(peer: PeerName, id: number, action: string, outcome: FreeOutcome): void {
    const others = told.peek()[peer].filter((each) => each.id !== id);
    const all = [{ id, action, outcome }, ...others].sort((a, b) => b.id - a.id);
    told.value = { ...told.peek(), [peer]: all.slice(0, TOLD) };
  }

  /** Makes a pair, once, however often it is asked for until it is there. */
  function begin(): Promise<FreePair | undefined> {
    making.current ??= make().finally(() => {
      making.current = undefined;
    });
    return making.current;
  }

  async function make(): Promise<FreePair | undefined> {
    const { problem } = words.scope;
    if (!hasPeerConnection()) {
      trouble.value = problem.noPeerConnection;
      return undefined;
    }
    let run: LabRun | undefined;
    try {
      loaded.current ??= import('../../lab/lab.ts').then(({ createLabRuns }) =>
        createLabRuns(scope),
      );
      const [runs, { createFreePair }] = await Promise.all([
        loaded.current,
        import('./free-pair.ts'),
      ]);
      const mine = (run = runs.begin('free'));
      const next = createFreePair(mine, mode.peek(), {
        changed: () => {
          version.value += 1;
        },
        refused(peer, action, outcome) {
          note(peer, (count.current += 1), action, outcome);
        },
      });
      for (const kind of RULED_KINDS) {
        const rule = rules.peek()[kind];
        if (rule !== undefined) next.setRule(kind, rule);
      }
      mine.own(() => {
        if (pair.peek() === next) pair.value = undefined;
      });
      told.value = { A: [], B: [] };
      pair.value = next;
      return next;
    } catch (error) {
      run?.end();
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      if (run === undefined) {
        loaded.current = undefined;
        trouble.value = problem.notLoaded;
      } else {
        // What Chromium says when its 500 connections are spent.
        trouble.value = name === 'UnknownError' ? problem.tooMany : problem.failed(name, message);
      }
      return undefined;
    }
  }

  async function tell(
    peer: PeerName,
    action: string,
    call: (on: FreePair) => Promise<FreeOutcome>,
  ): Promise<void> {
    trouble.value = undefined;
    const on = pair.peek() ?? (await begin());
    if (on === undefined) return;
    // The reader wants to see what this press does, also after having looked at the past.
    session.toEnd();
    const id = (count.current += 1);
    note(peer, id, action, { kind: 'pending' });
    const outcome = await call(on);
    if (pair.peek() === on) note(peer, id, action, outcome);
  }

  function side(peer: PeerName) {
    // Read so that this is drawn again when the pair has changed.
    void version.value;
    const on = pair.value;
    return (
      <div key={peer} class={styles['side']}>
        <States scope={scope} peer={peer} words={words.scope} />
        <Outcomes peer={peer} told={told.value[peer]} words={free} />
        <Arrivals
          peer={peer}
          arrivals={on?.arrivals(peer) ?? []}
          words={free}
          onTake={({ id, kind }) => void tell(peer, kind, (each) => each.take(peer, id))}
        />
        <Methods
          peer={peer}
          words={free}
          facts={on?.factsOf(peer) ?? NO_FACTS}
          onAction={(action: FreeAction) =>
            void tell(peer, action, (each) => each.perform(peer, action))
          }
        />
      </div>
    );
  }

  function setRules(next: Rules): void {
    rules.value = next;
    for (const kind of RULED_KINDS) pair.peek()?.setRule(kind, next[kind] ?? {});
  }

  // What is held back changes with every message, and messages are events.
  void session.length.value;
  const hasRun = session.length.value > 0;
  const isFolded = size === 'panel' && !hasRun && pair.value === undefined;
  const Heading = size === 'page' ? 'h2' : 'h3';
  return (
    <ScopeFrame
      scope={scope}
      words={words}
      pictures={PICTURES}
      isFolded={isFolded}
      keepsPlayer={size === 'page'}
      foot={<Files scope={scope} words={words.scope} />}
    >
      <div class={styles['free']} data-free={pair.value === undefined ? 'idle' : 'live'}>
        <Heading>{free.name}</Heading>
        <p class={styles['intro']}>{free.intro}</p>
        <p class={styles['actions']}>
          <button
            type="button"
            class={controls[pair.value === undefined ? 'primary' : 'button']}
            data-start
            onClick={() => {
              trouble.value = undefined;
              void begin();
            }}
          >
            {hasRun || pair.value !== undefined ? free.startOver : free.start}
          </button>
          <span class={styles['hint']}>
            {pair.value === undefined && hasRun ? free.stopped : free.first}
          </span>
        </p>
        {trouble.value !== undefined && (
          <p class={styles['trouble']} role="alert">
            {trouble.value}
          </p>
        )}
        <fieldset class={styles['modes']}>
          <legend>{free.mode.label}</legend>
          {MODES.map((each) => (
            <label key={each} class={styles['mode']}>
              <input
                type="radio"
                name={group}
                value={each}
                checked={mode.value === each}
                onChange={() => {
                  mode.value = each;
                  pair.peek()?.setMode(each);
                }}
              />
              {free.mode.names[each]}
            </label>
          ))}
          <p class={styles['hint']}>{free.mode.hints[mode.value]}</p>
        </fieldset>
        <ChannelRules
          rules={rules.value}
          held={pair.value?.held ?? 0}
          words={free.channel}
          onChange={(kind, change) => {
            setRules(withRule(rules.peek(), kind, change));
          }}
          onRelease={(kind) => {
            pair.peek()?.release(kind);
            version.value += 1;
          }}
          onReset={() => {
            setRules({});
          }}
        />
        <div class={styles['sides']}>{PEERS.map(side)}</div>
        <p class={styles['legend']}>
          <span class={styles['legal']} aria-hidden="true" /> {free.legal}
          <span class={styles['illegal']} aria-hidden="true" /> {free.illegal}
        </p>
        {!isFolded && (
          <div class={styles['sides']}>
            {PEERS.map((peer) => (
              <Machines key={peer} scope={scope} words={words} peer={peer} outline={false} />
            ))}
          </div>
        )}
      </div>
    </ScopeFrame>
  );
}
