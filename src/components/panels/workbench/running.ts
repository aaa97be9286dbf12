/** Runs what is on a workbench: compiled here, executed in the sandbox, recorded into the session. */
import { batch, signal } from '@preact/signals';
import type { Session } from '../../../lib/session/index.ts';
import type { CodeProblem } from '../../../lib/sandbox/compiled.ts';
import type { Dropped, RunStatus, SandboxRun } from '../../../lib/sandbox/types.ts';
import type { ChannelRules } from '../../../lib/signaling/impairment.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { beginOnlyRun } from '../scope/only-one.ts';
import type { BenchLoaders, BenchStatus, Running, Texts } from './types.ts';

/** What a run needs of its surroundings. */
export interface RunningOptions {
  readonly session: Session;
  readonly texts: Pick<Texts, 'files' | 'program'>;
  readonly load: Pick<BenchLoaders, 'compiler' | 'sandbox'>;
  readonly locale: 'ko' | 'en';
  /** Accessible name of the frame. */
  readonly title: string;
  /** As the page looks at this moment. */
  readonly theme: () => 'light' | 'dark';
  /** What is known of a trace that begins now. */
  readonly traceMeta: () => Trace['meta'];
}

const NOTHING_DROPPED: Dropped = { events: 0, lines: 0, problems: 0 };

/** More than these are not marked: whoever reads them mends the first. */
const MOST_PROBLEMS = 50;

/** Whether nothing more comes of a run in this status. */
function isOver(status: RunStatus): boolean {
  switch (status) {
    case 'stopped':
    case 'dead':
    case 'unstartable':
      return true;
    case 'starting':
    case 'running':
    case 'idle':
    case 'silent':
      return false;
  }
}

/** Makes what runs the texts of one workbench. */
export function createRunning(options: RunningOptions): Running {
  const { session, texts, load, locale, title, theme, traceMeta } = options;
  const status = signal<BenchStatus>('none');
  const problems = signal<readonly CodeProblem[]>([]);
  const isNotLoaded = signal(false);
  const dropped = signal(NOTHING_DROPPED);
  const stagePx = signal(0);
  const lendsDevices = signal(false);
  const liveDevices = signal<readonly string[]>([]);
  let stage: HTMLElement | null = null;
  let channel: ChannelRules = {};
  let current: SandboxRun | undefined;
  /** Counts what the reader has asked for: what comes back late and is no longer wanted is dropped. */
  let asked = 0;

  function settle(next: RunStatus): void {
    batch(() => {
      status.value = next;
      if (!isOver(next)) return;
      session.finish();
      stagePx.value = 0;
      liveDevices.value = [];
      current = undefined;
    });
  }

  function stop(): void {
    asked += 1;
    current?.stop();
    // A run that has begun says itself that it has stopped; before that nobody can.
    if (status.peek() === 'compiling') status.value = 'none';
  }

  async function run({ patient = false } = {}): Promise<void> {
    stop();
    const mine = (asked += 1);
    const isWanted = (): boolean => asked === mine;
    const only = beginOnlyRun();
    batch(() => {
      status.value = 'compiling';
      problems.value = [];
      dropped.value = NOTHING_DROPPED;
      isNotLoaded.value = false;
    });
    try {
      const [compiler, sandbox] = await Promise.all([load.compiler(), load.sandbox()]);
      if (!isWanted()) return;
      const compiled = compiler.compile(texts.files.peek());
      if (!compiled.ok || stage === null || only.signal.aborted) {
        batch(() => {
          status.value = 'none';
          if (!compiled.ok) problems.value = compiled.problems;
        });
        return;
      }
      const { files } = compiled;
      const { needs } = texts.program.peek();
      const trace = new Trace(traceMeta());
      session.load(trace, { live: true });
      const started = sandbox.run({
        files,
        needs: needs === 'infer' ? compiler.inferNeeds(files) : needs,
        locale,
        title,
        theme: theme(),
        channel,
        ...(patient && { patienceMs: Infinity }),
        ...(lendsDevices.peek() && {
          ownDevices(labels: readonly string[]) {
            if (isWanted()) liveDevices.value = labels;
          },
        }),
        stage,
        sink: trace,
        onStatus(next) {
          // Also when it is no longer the one that is wanted: whoever asked for it to stop sees that it did.
          if (isWanted() || current === started) settle(next);
        },
        onProblem(problem) {
          if (!isWanted() || problems.peek().length >= MOST_PROBLEMS) return;
          problems.value = [...problems.peek(), problem];
        },
        onDropped(counts) {
          if (isWanted()) dropped.value = counts;
        },
        onStage(heightPx) {
          if (isWanted()) stagePx.value = heightPx;
        },
      });
      current = started;
      settle(started.status);
      only.signal.addEventListener('abort', () => {
        started.stop();
      });
    } catch {
      if (!isWanted()) return;
      batch(() => {
        session.finish();
        status.value = 'none';
        isNotLoaded.value = true;
      });
    }
  }

  return {
    status,
    problems,
    isNotLoaded,
    dropped,
    stagePx,
    lendsDevices,
    liveDevices,
    lendDevices(lends) {
      if (!lends && lendsDevices.peek()) stop();
      lendsDevices.value = lends;
    },
    prepare() {
      Promise.all([load.sandbox(), load.compiler()]).then(
        ([sandbox]) => {
          if (stage !== null && current === undefined) sandbox.prepare(stage, title);
        },
        // Run itself says when something cannot be fetched.
        () => undefined,
      );
    },
    run,
    stop,
    clear() {
      stop();
      // What it still has to say is of code that is not there any more.
      current = undefined;
      batch(() => {
        status.value = 'none';
        problems.value = [];
        dropped.value = NOTHING_DROPPED;
        isNotLoaded.value = false;
        stagePx.value = 0;
        // What was lent was lent to the code that was there.
        lendsDevices.value = false;
        liveDevices.value = [];
        session.load(new Trace(traceMeta()));
      });
    },
    setStage(next) {
      stage = next;
    },
    expand: (handle, from) => current?.expand(handle, from) ?? Promise.resolve(undefined),
    setChannel(rules) {
      channel = rules;
      current?.setChannel(rules);
    },
  };
}
