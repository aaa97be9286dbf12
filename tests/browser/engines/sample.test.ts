import { expect, it } from 'vitest';

import { eachEngine } from '../engine.ts';

const CARD = '[data-sample="minimal-pair"]';

eachEngine((engine) => {
  it('a sample runs on its page, its peers connect, and a state leads to its line', async () => {
    const tab = await engine().open('/en/chapters/introduction/');
    await tab.click(`${CARD} [data-run]`);
    await tab.waitFor(
      (card: string) =>
        document.querySelector<HTMLElement>(card)?.dataset['runStatus'] === 'idle' &&
        document.querySelectorAll(`${card} [data-peer-row]`).length === 2,
      CARD,
    );
    // Plays to the end, in slow motion.
    await tab.waitFor(
      (card: string) =>
        document.querySelectorAll(`${card} [data-machine="connection"][data-state="connected"]`)
          .length === 2,
      CARD,
    );
    await tab.click(`${CARD} [data-machine="signaling"][data-peer="B"]`);
    const marked = await tab.waitFor(
      (card: string) => document.querySelector(`${card} pre [data-mark~="cause"]`)?.textContent,
      CARD,
    );
    expect(marked).toBe('await b.setLocalDescription();\n');
    await tab.click(`${CARD} [data-stop]`);
    await tab.waitFor(
      (card: string) =>
        document.querySelector<HTMLElement>(card)?.dataset['runStatus'] === 'stopped' &&
        document.querySelector('iframe') === null,
      CARD,
    );
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
