/** The data lab without its drawing: a connection, what flows over it, and what the reader asks for. */
import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { FloodKind } from '../../../lib/sources/data/flood.ts';
import {
  PLAIN_CHANNEL,
  type ChannelChoice,
  type RefusedChannel,
} from '../../../lib/sources/data/options.ts';
import type { BinaryType, MessageForm } from '../../../lib/sources/data/say.ts';
import type { FileResult } from '../../../lib/sources/data/send-file.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { createScope, type Scope } from '../scope/model.ts';
import type { DataRun, SendingFile } from './begin.ts';

/** Why something could not be done. */
export type DataProblem =
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'no-digest' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** What goes on with a file, besides what the trace tells. */
export interface FileStatus {
  readonly id: string;
  /** `lost`: it can go on. */
  readonly phase: 'going' | FileResult['status'];
  /** What came of it; absent while it is going. */
  readonly result?: FileResult;
}

/** Everything that the panel draws. */
export interface DataLab {
  readonly scope: Scope;
  readonly status: ReadonlySignal<'idle' | 'starting' | 'running' | 'ended'>;
  readonly problem: ReadonlySignal<DataProblem | undefined>;
  readonly choice: Signal<ChannelChoice>;
  readonly binaryType: Signal<BinaryType>;
  /** The last file, whatever became of it. */
  readonly file: ReadonlySignal<FileStatus | undefined>;
  /** The loop that is running. */
  readonly flooding: ReadonlySignal<FloodKind | undefined>;
  readonly open: () => Promise<void>;
  readonly refuse: (which: RefusedChannel) => Promise<void>;
  readonly say: (form: MessageForm, text: string) => Promise<void>;
  readonly send: (file: File | { readonly name: string; readonly size: number }) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly cancel: (by: 'A' | 'B') => void;
  readonly breakChannel: () => void;
  readonly flood: (kind: FloodKind) => Promise<void>;
  readonly end: () => void;
}

/** What diagrams stand for: the first channel, and what it hangs on. A part that stands in a text is about the channel. */
const SHOWN: readonly MachineId[] = ['connection', 'data-channel'];
const SHOWN_OF_A_PART: readonly MachineId[] = ['data-channel'];

const refusalOf = (error: unknown): DataProblem => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'refused', name, message };
};

/**
 * Makes the lab; nothing is loaded before the first press.
 * @param isPart only a part of it is shown, in a text
 */
export function createDataLab(isPart: boolean): DataLab {
  const scope = createScope(isPart ? SHOWN_OF_A_PART : SHOWN);
  const status = signal<'idle' | 'starting' | 'running' | 'ended'>('idle');
  const problem = signal<DataProblem | undefined>(undefined);
  const choice = signal(PLAIN_CHANNEL);
  const binaryType = signal<BinaryType>('arraybuffer');
  const file = signal<FileStatus | undefined>(undefined);
  const flooding = signal<FloodKind | undefined>(undefined);
  let starting: Promise<DataRun | undefined> | undefined;
  let current: DataRun | undefined;
  let sending: SendingFile | undefined;

  async function start(): Promise<DataRun | undefined> {
    if (typeof RTCPeerConnection !== 'function') {
      problem.value = { kind: 'no-peer-connection' };
      return undefined;
    }
    status.value = 'starting';
    const loaded = await import('./begin.ts').catch(() => undefined);
    if (loaded === undefined) {
      batch(() => {
        status.value = 'idle';
        problem.value = { kind: 'not-loaded' };
      });
      return undefined;
    }
    try {
      const run = loaded.beginData(scope, (error) => {
        problem.value = refusalOf(error);
      });
      run.signal.addEventListener('abort', () => {
        if (current !== run) return;
        current = undefined;
        sending = undefined;
        batch(() => {
          status.value = 'ended';
          flooding.value = undefined;
        });
      });
      current = run;
      batch(() => {
        status.value = 'running';
        file.value = undefined;
      });
      return run;
    } catch (error) {
      batch(() => {
        status.value = 'idle';
        problem.value = refusalOf(error);
      });
      return undefined;
    }
  }

  /** Does `work` in the run that goes on, or in a new one. What a browser refuses is in the trace already. */
  async function inRun(work: (run: DataRun) => Promise<void>, isOwnNews = false): Promise<void> {
    problem.value = undefined;
    if (current === undefined) starting ??= start().finally(() => (starting = undefined));
    const run = current ?? (await starting);
    if (run === undefined) return;
    try {
      await work(run);
    } catch (error) {
      if (!run.signal.aborted && !isOwnNews) problem.value = refusalOf(error);
    }
  }

  async function go(run: DataRun, one: SendingFile): Promise<void> {
    file.value = { id: one.id, phase: 'going' };
    const result = await one.go();
    if (sending !== one && !run.signal.aborted) return;
    file.value = { id: one.id, phase: result.status, result };
  }

  return {
    scope,
    status,
    problem,
    choice,
    binaryType,
    file,
    flooding,
    open: () => inRun((run) => run.open(choice.peek())),
    refuse: (which) => inRun((run) => run.refuse(which), true),
    say: (form, text) => inRun((run) => run.say(form, text, binaryType.peek()), true),
    async send(what) {
      if (file.peek()?.phase === 'going') return;
      if (globalThis.crypto?.subtle === undefined) {
        problem.value = { kind: 'no-digest' };
        return;
      }
      await inRun(async (run) => {
        // One that was left in the middle is given up.
        if (file.peek()?.phase === 'lost') sending?.cancel('A');
        sending = run.file(what);
        await go(run, sending);
      });
    },
    resume: () =>
      inRun(async (run) => {
        if (sending !== undefined && file.peek()?.phase === 'lost') await go(run, sending);
      }),
    cancel: (by) => sending?.cancel(by),
    breakChannel: () => sending?.breakChannel(),
    async flood(kind) {
      if (flooding.peek() !== undefined) return;
      flooding.value = kind;
      await inRun((run) => run.flood(kind));
      flooding.value = undefined;
    },
    end: () => current?.end(),
  };
}
