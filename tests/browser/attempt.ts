import type { Tried } from '../fixtures/pages/claims.ts';
import type { Engine, Tab } from './engine.ts';

type Attempt = <Name extends keyof Tried>(
  what: Name,
  argument?: boolean | string,
) => Promise<Tried[Name]>;

async function open(engine: Engine): Promise<Tab> {
  const tab = await engine.open('/__tests/claims.html');
  await tab.waitFor(() => 'attempt' in globalThis);
  return tab;
}

/** Tries something in a tab that is at the claims' page already. */
export const attemptOn = <Name extends keyof Tried>(
  tab: Tab,
  what: Name,
  argument: boolean | string = false,
): Promise<Tried[Name]> =>
  tab.evaluate<Tried[Name], [string, boolean | string]>(
    (id, given) =>
      (
        globalThis as unknown as {
          attempt: (id: string, given: boolean | string) => Promise<Tried[Name]>;
        }
      ).attempt(id, given),
    what,
    argument,
  );

/** Returns what tries something of the claims' page in a tab of its own, and tells what came of it. For several at once. */
export const attemptIn =
  (engine: () => Engine): Attempt =>
  async (what, argument = false) => {
    const tab = await open(engine());
    try {
      return await attemptOn(tab, what, argument);
    } finally {
      await tab.close();
    }
  };

/** The same, one after the other in one tab, which stays open as long as its engine: quicker by half. */
export const attemptsIn = (engine: () => Engine): Attempt => {
  let tab: Promise<Tab> | undefined;
  return async (what, argument = false) =>
    attemptOn(await (tab ??= open(engine())), what, argument);
};
