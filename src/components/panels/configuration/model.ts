/** The configuration lab without its drawing: a form, the pair that is made of it, and the one before. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { SettingWay } from '../../../lib/sources/configuration/configured-pair.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import { configurationFold, type ConfigurationView } from '../../../lib/views/configuration.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import type { Scope } from '../scope/model.ts';
import type { ConfigurationRun } from './begin.ts';

/** Why nothing could be made. What a browser refuses of a configuration is no problem but a result. */
export type ConfigurationProblem =
  | { readonly kind: 'no-peer-connection' | 'not-loaded' | 'too-many' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** What has become of the pair. */
export type ConfigurationStatus = 'idle' | 'starting' | 'running' | 'refused' | 'ended';

/** A run that is over, to compare with. */
export interface FormerRun {
  readonly form: ConfigurationForm;
  readonly view: ConfigurationView;
}

/** What begins a run, once it is loaded. */
export type Begin = (
  scope: Scope,
  form: ConfigurationForm,
  onError: (error: unknown) => void,
) => ConfigurationRun;

/** What the lab needs of its page. */
export interface ConfigurationLabOptions {
  readonly scope: Scope;
  /** What the form begins with. */
  readonly form: ConfigurationForm;
  readonly hasPeerConnection: () => boolean;
  readonly load: () => Promise<Begin>;
}

/** Everything that the panel draws. */
export interface ConfigurationLab {
  readonly scope: Scope;
  readonly form: Signal<ConfigurationForm>;
  readonly status: ReadonlySignal<ConfigurationStatus>;
  readonly problem: ReadonlySignal<ConfigurationProblem | undefined>;
  /** At the playhead. */
  readonly view: ReadonlySignal<ConfigurationView>;
  /** The form of the run on screen. */
  readonly ran: ReadonlySignal<ConfigurationForm | undefined>;
  readonly former: ReadonlySignal<FormerRun | undefined>;
  /** The run that goes on. */
  readonly run: ReadonlySignal<ConfigurationRun | undefined>;
  readonly make: () => Promise<void>;
  readonly set: (way: SettingWay) => Promise<void>;
  readonly gatherAgain: () => void;
  readonly end: () => void;
}

function problemOf(error: unknown): ConfigurationProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // What Chromium says when its 500 connections are spent.
  return name === 'UnknownError' ? { kind: 'too-many' } : { kind: 'failed', name, message };
}

/** Makes the lab; nothing is loaded before the first press. */
export function createConfigurationLab(options: ConfigurationLabOptions): ConfigurationLab {
  const { scope } = options;
  const { session } = scope;
  const form = signal(options.form);
  const status = signal<ConfigurationStatus>('idle');
  const problem = signal<ConfigurationProblem | undefined>(undefined);
  const ran = signal<ConfigurationForm | undefined>(undefined);
  const former = signal<FormerRun | undefined>(undefined);
  const run = signal<ConfigurationRun | undefined>(undefined);
  const folding = computed(() => createFolding(configurationFold, session.trace.value));
  const view = computed(() => folding.value.at(session.playhead.value));
  let asked = 0;

  async function make(): Promise<void> {
    const mine = (asked += 1);
    if (!options.hasPeerConnection()) {
      problem.value = { kind: 'no-peer-connection' };
      return;
    }
    batch(() => {
      status.value = 'starting';
      problem.value = undefined;
    });
    const begin = await options.load().catch(() => undefined);
    if (asked !== mine) return;
    if (begin === undefined) {
      batch(() => {
        status.value = run.peek() === undefined ? 'idle' : 'running';
        problem.value = { kind: 'not-loaded' };
      });
      return;
    }
    const chosen = form.peek();
    const last = ran.peek();
    const whole = folding.peek().at(session.length.peek());
    try {
      const made = begin(scope, chosen, (error) => {
        if (run.peek() === made) problem.value = problemOf(error);
      });
      made.signal.addEventListener('abort', () => {
        if (run.peek() !== made) return;
        batch(() => {
          run.value = undefined;
          if (status.peek() !== 'refused') status.value = 'ended';
        });
      });
      batch(() => {
        if (last !== undefined) former.value = { form: last, view: whole };
        ran.value = chosen;
        run.value = made;
        status.value = 'running';
      });
      if ((await made.pair.made) !== 'refused' || run.peek() !== made) return;
      status.value = 'refused';
      made.end();
    } catch (error) {
      if (asked !== mine) return;
      batch(() => {
        status.value = 'ended';
        problem.value = problemOf(error);
      });
    }
  }

  return {
    scope,
    form,
    status,
    problem,
    view,
    ran,
    former,
    run,
    make,
    set: async (way) => run.peek()?.pair.set(form.peek(), way),
    gatherAgain: () => run.peek()?.pair.gatherAgain(),
    end: () => run.peek()?.end(),
  };
}
