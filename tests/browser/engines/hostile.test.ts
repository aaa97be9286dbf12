import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { SourceFile } from '../../../src/lib/sandbox/program.ts';
import type { HostileTools } from '../../fixtures/pages/hostile.ts';
import { openHostileTab, serveEvil, type HostileTab } from '../../hostile/browser.ts';
import { disturbing, escaping, spoofing } from '../../hostile/programs/escaping.ts';
import { loops } from '../../hostile/programs/loops.ts';
import { parsing } from '../../hostile/programs/parsing.ts';
import { printing } from '../../hostile/programs/printing.ts';
import { resources } from '../../hostile/programs/resources.ts';
import type { HostileProgram } from '../../hostile/types.ts';
import { engines } from '../engine.ts';

declare const hostile: HostileTools;

/**
 * How long the page may do nothing before it counts as frozen, in ms: Chromium runs the frame in another process, Firefox
 * in the page's own thread. Far more than either takes, so that a busy machine is not taken for a frozen page.
 */
const GAP_MS = { chromium: 6000, firefox: 15_000 };
const groups = { loops, resources, parsing, printing, escaping, disturbing, spoofing };

/** What is asked of the page in one go, and compared with what is expected. */
interface Wanted {
  readonly refused: string | undefined;
  readonly ends: readonly string[];
  readonly problems: number;
  readonly lines: number;
  readonly drops: 'lines' | 'events' | 'problems' | undefined;
}

/** `…` stands for whatever is there; `*` for a name or a line that varies. */
const matches = (found: string, wanted: string): boolean =>
  wanted === '…' ||
  new RegExp(`^${wanted.split('*').map(RegExp.escape).join('[A-Za-z0-9]+')}$`).test(found);

describe.each(engines)('code that means no good ($name)', ({ name: engineName }) => {
  let tab: HostileTab;
  let evil: Awaited<ReturnType<typeof serveEvil>>;
  let before: Awaited<ReturnType<HostileTools['surroundings']>>;

  const surroundings = () => tab.evaluate(() => hostile.surroundings());
  const outcome = () => tab.evaluate(() => hostile.outcome());

  beforeAll(async () => {
    evil = await serveEvil();
    tab = await openHostileTab(engineName, inject('siteUrl'), '__tests/hostile.html');
    await tab.waitFor(() => typeof hostile === 'object');
    before = await surroundings();
  });
  afterAll(async () => {
    evil.close();
    await tab.close();
  });

  async function start({ code, peerB, patienceMs = 300 }: HostileProgram): Promise<void> {
    const text = code.replaceAll('EVIL', evil.url);
    await tab.evaluate(
      (files: readonly SourceFile[], patience: number) => hostile.start(files, patience),
      peerB === undefined
        ? [{ name: 'main.ts', text }]
        : [
            { name: 'peer-a.ts', text, peer: 'A' as const },
            { name: 'peer-b.ts', text: peerB, peer: 'B' as const },
          ],
      patienceMs,
    );
  }

  async function untilDone(program: HostileProgram): Promise<void> {
    const { refused, problems = [], lines, drops, ends = 'idle' } = program;
    const wanted: Wanted = {
      refused,
      ends: [ends].flat(),
      problems: problems.filter((problem) => problem !== '…').length,
      lines: lines?.filter((line) => line !== '…').length ?? 0,
      drops,
    };
    try {
      await tab.waitFor((want: Wanted) => {
        const now = hostile.outcome();
        if (want.refused) return now.refused === want.refused;
        return (
          want.ends.includes(now.status ?? '') &&
          now.problems.length >= want.problems &&
          (now.status === 'dead' || now.lines.length >= want.lines) &&
          (!want.drops || now.dropped[want.drops] > 0)
        );
      }, wanted);
    } catch (cause) {
      throw new Error(`came to ${JSON.stringify(await outcome())}`, { cause });
    }
  }

  async function expectOutcome(program: HostileProgram): Promise<void> {
    const found = await outcome();
    expect(found.refused).toBe(program.refused);
    const problems = program.problems ?? [];
    if (!problems.includes('…')) expect(found.problems).toHaveLength(problems.length);
    problems.forEach((wanted, index) => {
      if (wanted === '…') return;
      expect(found.problems[index]).toSatisfy((one: string) => matches(one, wanted), wanted);
    });
    const lines = program.lines?.map((line) => line.replaceAll('EVIL', evil.url));
    if (!lines || String(lines) === '…') return;
    // Two files run side by side.
    const said = program.peerB === undefined ? found.lines : found.lines.toSorted();
    expect(said.map((line, index) => (lines[index] === '…' ? '…' : line))).toEqual(lines);
  }

  /** Another run works: whatever was left of the last does not stand in its way. */
  async function expectNextRuns(): Promise<void> {
    await start({ name: '', code: 'console.log("alive")' });
    await tab.waitFor(() => hostile.outcome().status === 'idle');
    expect((await outcome()).lines).toEqual(['alive']);
    await tab.evaluate(() => hostile.stop());
    await tab.waitFor(() => String(hostile.frames()) === '0,0');
  }

  /** Nothing outside of the frame has changed. */
  async function expectUntouched({ historyGrows }: HostileProgram): Promise<void> {
    const after = await surroundings();
    const expected = historyGrows ? { ...before, history: after.history } : before;
    before = { ...before, history: after.history };
    expect(after).toEqual(expected);
    expect(evil.calls).toEqual([]);
    expect(tab.strange).toEqual([]);
  }

  for (const [group, programs] of Object.entries(groups)) {
    const mine = programs.filter(({ engines }) => engineName === 'chromium' || engines === 'both');
    it.each(mine.map((program) => [program.name, program] as const))(
      `${group}: %s`,
      async (_name, program) => {
        await start(program);
        const code = await tab.evaluate(() => hostile.code());
        await untilDone(program);
        await expectOutcome(program);

        // The reader goes on typing, and stops it.
        await tab.waitFor(() => hostile.hasFocus());
        await tab.press('x');
        await tab.evaluate(() => hostile.stop());
        await tab.waitFor(() => String(hostile.frames()) === '0,0');
        expect(await tab.evaluate(() => hostile.gap())).toBeLessThan(GAP_MS[engineName]);
        expect(await tab.evaluate(() => hostile.code())).toBe(`${code}x`);
        // What came to its end by itself is followed by the next program anyway.
        if (program.ends !== undefined || program.problems !== undefined) await expectNextRuns();
        await expectUntouched(program);
      },
    );
  }
});
