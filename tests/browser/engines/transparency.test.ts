import { resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bundleStandalone } from '../../../scripts/integrations/standalone-scripts.mjs';
import { engines, type Engine } from '../engine.ts';
import { launchForPrograms, outcomesOf, programsFor, type Outcome } from '../transparency/judge.ts';
import { naiveRecorder } from '../transparency/naive-recorder.js';

/** All programs of an engine, twice: two minutes on an idle machine, more on a busy one. */
const ALL_PROGRAMS_MS = 900_000;

/**
 * Each check is a small program that runs twice in fresh pages, bare and recorded, and must come to the same result.
 * What they look at: identity, reflection, construction, calls and their errors, ticks, forgotten rejections, order,
 * programs that patch the language, and what the garbage collector takes.
 */
describe.each(engines)('a program cannot tell that it is recorded ($name)', ({ name }) => {
  const programs = programsFor(name);
  let engine: Engine;
  let bare: readonly Outcome[];
  let recorded: readonly Outcome[];

  beforeAll(async () => {
    const recorder = await bundleStandalone(resolve('src/lib/sources/recorder/standalone.ts'));
    engine = await launchForPrograms(name);
    bare = await outcomesOf(engine, programs);
    recorded = await outcomesOf(engine, programs, recorder);
  }, ALL_PROGRAMS_MS);
  afterAll(() => engine.close());

  it.each(programs.map(({ topic, name }, index) => [topic, name, index] as const))(
    '%s: %s',
    (_topic, _name, index) => {
      expect(String(bare[index]![0])).not.toMatch(/^failed/);
      expect(recorded[index]).toEqual(bare[index]);
    },
  );

  it(
    'while a recorder of the simple kind is noticed all over',
    async () => {
      const topics = ['construction', 'reflection', 'promises', 'calls'];
      const some = programs.filter(({ topic }) => topics.includes(topic));
      const naive = await outcomesOf(engine, some, naiveRecorder);
      const noticed = some.filter(
        (program, index) =>
          JSON.stringify(naive[index]) !== JSON.stringify(bare[programs.indexOf(program)]),
      );
      expect(noticed.length).toBeGreaterThan(12);
    },
    ALL_PROGRAMS_MS,
  );
});
