/** A clock that goes when it is told to, and tasks that run when they are told to. */
export interface TaskClock {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly soon: (run: () => void) => void;
  /** Runs the tasks that wait, and those that they make. */
  readonly runTasks: () => void;
  /** Lets `ms` pass: timers run in their order, each followed by its tasks. */
  readonly pass: (ms: number) => void;
  /** Count of timers that wait. */
  readonly waiting: () => number;
}

/** Makes a clock that stands at 0. */
export function createTaskClock(): TaskClock {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const tasks: (() => void)[] = [];
  const runTasks = (): void => {
    while (tasks.length > 0) tasks.shift()?.();
  };
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    soon: (run) => tasks.push(run),
    runTasks,
    pass(ms) {
      const end = now + ms;
      runTasks();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.run();
        runTasks();
      }
      now = end;
    },
    waiting: () => timers.length,
  };
}
