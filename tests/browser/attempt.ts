import type { Tried } from '../fixtures/pages/claims.ts';
import type { Engine } from './engine.ts';

/** Returns what tries something of the claims' page in a tab of its own, and tells what came of it. */
export const attemptIn =
  (engine: () => Engine) =>
  async <Name extends keyof Tried>(
    what: Name,
    argument?: boolean | string,
  ): Promise<Tried[Name]> => {
    const tab = await engine().open('/__tests/claims.html');
    await tab.waitFor(() => 'attempt' in globalThis);
    try {
      return await tab.evaluate<Tried[Name], [string, boolean | string]>(
        (id, given) =>
          (
            globalThis as unknown as {
              attempt: (id: string, given: boolean | string) => Promise<Tried[Name]>;
            }
          ).attempt(id, given),
        what,
        argument ?? false,
      );
    } finally {
      await tab.close();
    }
  };
