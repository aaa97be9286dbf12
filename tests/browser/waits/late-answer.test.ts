import { expect, it } from 'vitest';

import { eachEngine, type Engine, type Tab } from '../engine.ts';
import type {} from '../../fixtures/pages/paste.ts';

interface Sides {
  readonly starts: Tab;
  readonly joins: Tab;
  readonly answer: string;
}

/** Two tabs that are as far as one text can bring them: the answer is made and not yet carried. */
async function halfway(engine: Engine, givesUpEarly: boolean): Promise<Sides> {
  const open = async (): Promise<Tab> => {
    const tab = await engine.open('/__tests/paste.html');
    await tab.waitFor(() => 'paste' in globalThis);
    return tab;
  };
  const [starts, joins] = await Promise.all([open(), open()]);
  await starts.evaluate(() => paste.begin('start'));
  const offer = (await starts.waitFor(
    () => paste.state?.phase === 'waiting' && paste.state.text,
  )) as string;
  await joins.evaluate((early) => paste.begin('join', early), givesUpEarly);
  await joins.evaluate((text) => paste.take(text), offer);
  const answer = (await joins.waitFor(
    () => paste.state?.phase !== 'preparing' && paste.state?.text,
  )) as string;
  return { starts, joins, answer };
}

// A person needs longer to carry an answer than Firefox waits for the other side.
eachEngine((engine, name) => {
  it('takes an answer that a person has carried for longer than a browser waits', async () => {
    const patient = await halfway(engine(), name === 'firefox');
    if (name === 'firefox') {
      // Made after the other, and given up: so the other has waited at least as long.
      const plain = await halfway(engine(), false);
      await plain.joins.waitFor(() => paste.state?.phase === 'failed');
      await plain.joins.close();
      await plain.starts.close();
    }
    expect(await patient.joins.evaluate(() => paste.state?.phase)).toBe('connecting');
    await patient.starts.evaluate((text) => paste.take(text), patient.answer);
    await patient.starts.waitFor(() => paste.state?.isOpen);
    await patient.joins.waitFor(() => paste.state?.isOpen);
    for (const tab of [patient.starts, patient.joins]) {
      expect(tab.errors).toEqual([]);
      await tab.close();
    }
  });
});
