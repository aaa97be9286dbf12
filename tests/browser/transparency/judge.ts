import { inject } from 'vitest';

import { launchChromium } from '../engine-chromium.ts';
import { launchFirefox } from '../engine-firefox.ts';
import type { Engine, EngineName } from '../engine.ts';
import { makeKit } from './kit.js';
import { topics } from './programs.js';

/** A program as `programs.js` holds it. */
export interface Program {
  readonly topic: string;
  readonly name: string;
  /** Its text: a function of the kit. */
  readonly run: string;
  /** A script that runs before the recorder. */
  readonly before: string;
}

type Written =
  | (() => unknown)
  | { readonly run: () => unknown; readonly before?: string; readonly only?: EngineName };

/** The programs that `engine` can run. Those about garbage need Chromium's `gc()`. */
export function programsFor(engine: EngineName): readonly Program[] {
  return Object.entries(topics as Record<string, Record<string, Written>>).flatMap(
    ([topic, programs]) =>
      Object.entries(programs)
        .map(([name, written]) => ({
          name,
          ...(typeof written === 'function' ? { run: written } : written),
        }))
        .filter((program) => !('only' in program) || program.only === engine)
        .map(({ name, run, ...rest }) => ({
          topic,
          name,
          run: String(run),
          before: 'before' in rest ? (rest.before ?? '') : '',
        })),
  );
}

/** Starts an engine in which programs can call for the garbage collector, if it has a way. */
export function launchForPrograms(name: EngineName): Promise<Engine> {
  const siteUrl = inject('siteUrl');
  return name === 'chromium'
    ? launchChromium(siteUrl, ['--js-flags=--expose-gc'])
    : launchFirefox(siteUrl);
}

/** What a program came to: its result, or how it failed, and what the page reported meanwhile. */
export type Outcome = readonly [result: unknown, errors: readonly string[]];

/**
 * Runs programs one after another, each in a fresh document; the outcomes in their order.
 * One tab at a time: engines slow the clocks of tabs behind others.
 */
export async function outcomesOf(
  engine: Engine,
  programs: readonly Program[],
  recorder = '',
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Program, Outcome>();
  for (const before of new Set(programs.map((program) => program.before))) {
    const initScripts = [before, recorder].filter((script) => script !== '');
    const tab = await engine.open(PAGE, { initScripts });
    for (const program of programs.filter((candidate) => candidate.before === before)) {
      await tab.goto(PAGE);
      const known = tab.errors.length;
      const result = await tab
        .evaluate(`(${program.run})((${String(makeKit)})())`)
        .catch((error: unknown) => `failed: ${String(error).split('\n')[0]}`);
      outcomes.set(program, [result, tab.errors.slice(known)]);
    }
    await tab.close();
  }
  return programs.map((program) => outcomes.get(program)!);
}

const PAGE = '/__tests/blank.html';
