import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';

import { launchChromium } from './engine-chromium.ts';
import { launchFirefox } from './engine-firefox.ts';

/** A browser under test. */
export type EngineName = 'chromium' | 'firefox';

declare module 'vitest' {
  interface TaskMeta {
    /** The browser that a test has driven, or in which was recorded what it looks at. */
    browser?: { readonly name: EngineName; readonly version: string };
  }
}

/** How a tab is opened. */
export interface TabOptions {
  /** Classic script texts that run in every document of the tab, before its own scripts. */
  readonly initScripts?: readonly string[];
  /** Size of the page in CSS px; default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * One tab in a browsing context of its own: no storage, no cache and, in Chromium, no renderer
 * process shared with another tab, so that each has the engine's full number of connections.
 */
export interface Tab {
  /**
   * Calls a function in the page, or evaluates an expression there, and awaits the result.
   * Arguments and result travel as JSON; the function sees nothing of the test's scope.
   * @throws {Error} with the page's own message when it throws there
   */
  evaluate<T, A extends readonly unknown[]>(
    fn: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>;
  /**
   * Asks again and again until the answer is truthy, and returns it.
   * @throws {Error} naming the question after 60 s
   */
  waitFor<T, A extends readonly unknown[]>(
    fn: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>;
  /** Runs a classic script in every document from the next navigation on, before its own. */
  addInitScript(script: string): Promise<void>;
  /** Goes to a path of the served site, or to a whole address, and waits for `load`. */
  goto(path: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses a key by its `KeyboardEvent.key` name, such as `ArrowRight`. */
  press(key: string): Promise<void>;
  /** Writes a PNG of the visible page. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors and console errors of the page so far, as one line each. */
  readonly errors: readonly string[];
  /** Opens another tab beside this one, or a window, in the same browsing context: they share channels and storage. */
  beside(path: string, as?: 'tab' | 'window'): Promise<Tab>;
  /** Loads the page anew. */
  reload(): Promise<void>;
  /** Closes the page as a reader does; the browsing context stays, and what is beside it in there. */
  leave(): Promise<void>;
  /** Ends the process of the page without a word; absent where a test cannot do that (Firefox). */
  kill?(): Promise<void>;
  /**
   * Cuts the network of the page, or mends it. Only connections made after the first call are cut; absent where a test
   * cannot do that (Firefox).
   */
  cut?(isCut: boolean): Promise<void>;
  /** Closes the browsing context with all that was opened beside this tab. */
  close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
  readonly name: EngineName;
  /** As the browser itself says, such as `150.0.7300.1`. */
  readonly version: string;
  /** Opens a tab at a path of the served site, such as `/en/` or `/__tests/blank.html`. */
  open(path: string, options?: TabOptions): Promise<Tab>;
  /**
   * Stops all processes of the browser, or lets them go on: to others it is as if its network were gone. Absent where a
   * test cannot do that (Chromium).
   */
  freeze?(isFrozen: boolean): void;
  close(): Promise<void>;
}

/** How to start each engine; `PCSCOPE_ENGINES=firefox` keeps only that one. */
export const engines: readonly {
  readonly name: EngineName;
  readonly launch: () => Promise<Engine>;
}[] = (
  [
    { name: 'chromium', launch: () => launchChromium(inject('siteUrl')) },
    { name: 'firefox', launch: () => launchFirefox(inject('siteUrl')) },
  ] as const
).filter(({ name }) => (process.env['PCSCOPE_ENGINES'] ?? name).split(',').includes(name));

/** The browsers of this process: a browser takes longer to start than most files of tests take. */
const running = new Map<EngineName, Promise<Engine>>();

/**
 * Defines the same tests for every engine, each in a running browser. It is the same one for all files of a process; what a
 * file has opened there is closed at its end.
 * @example eachEngine((engine) => { it('…', async () => { const tab = await engine().open('/en/'); }); });
 */
export function eachEngine(define: (engine: () => Engine, name: EngineName) => void): void {
  describe.each(engines)('$name', ({ name, launch }) => {
    const open = new Set<Tab>();
    let engine: Engine | undefined;
    beforeAll(async () => {
      const launched = running.get(name) ?? launch();
      running.set(name, launched);
      const shared = await launched;
      engine = {
        ...shared,
        open: async (...how) => {
          const tab = await shared.open(...how);
          open.add(tab);
          return tab;
        },
      };
    });
    afterAll(async () => {
      // Most are closed already.
      await Promise.all([...open].map((tab) => tab.close().catch(() => undefined)));
    });
    // The report of the tests says in which browser each was passed: `scripts/test/claims-record.mjs` reads it.
    beforeEach(({ task }) => {
      if (engine) task.meta.browser = { name, version: engine.version };
    });
    define(() => {
      if (!engine) throw new Error('The browser is running only inside of tests and hooks.');
      return engine;
    }, name);
  });
}
