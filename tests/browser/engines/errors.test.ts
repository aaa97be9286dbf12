import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import {
  ERROR_IDS,
  entryOf,
  expectedIn,
  type ErrorId,
} from '../../../src/lib/sources/errors/catalog.ts';
import { nameOf } from '../../../src/lib/sources/errors/outcome.ts';
import type { ErrorsRecord } from '../../../src/lib/sources/errors/recorded.ts';
import { startTurnRefusal } from '../../support/turn-refusal.ts';
import type { Produced } from '../../fixtures/pages/errors.ts';
import { eachEngine, engines, type Engine } from '../engine.ts';
import { launchChromium } from '../engine-chromium.ts';
import { launchFirefox } from '../engine-firefox.ts';

const RECORD = 'src/lib/sources/errors/recorded.json';
const recording = process.env['PCSCOPE_RECORD'] === '1';
const known = JSON.parse(readFileSync(RECORD, 'utf8')) as ErrorsRecord;
const seen: {
  versions: Record<string, string>;
  entries: Record<string, Record<string, Produced>>;
} = { versions: {}, entries: {} };

async function produceIn(engine: Engine, ids: readonly ErrorId[], turn = ''): Promise<void> {
  const tab = await engine.open('/__tests/errors.html');
  await tab.waitFor(() => 'produce' in window);
  const produced = await tab.evaluate(
    (of: readonly ErrorId[], url: string) => window.produce(of, url),
    ids,
    turn,
  );
  for (const [id, both] of Object.entries(produced)) {
    seen.entries[id] = { ...seen.entries[id], [engine.name]: both };
  }
  seen.versions[engine.name] = engine.version;
  await tab.close();
}

/** Each entry does what the list says, its cure works, and the browser's own words are those of the record. */
function check(engine: Engine, ids: readonly ErrorId[]): void {
  for (const id of ids) {
    const both = seen.entries[id]?.[engine.name];
    if (both === undefined || both.fault.how === 'stuck' || both.cure.how === 'stuck')
      throw new Error(`${id} is stuck`);
    expect(nameOf(both.fault), id).toBe(expectedIn(id, engine.name));
    expect(both.cure.how, `cure of ${id}`).toBe('values');
    if (!recording) expect(both, id).toEqual(known.entries[id][engine.name]);
  }
}

const plain = ERROR_IDS.filter((id) => entryOf(id).device !== 'has' && !entryOf(id).isRecorded);
const recorded = ERROR_IDS.filter((id) => entryOf(id).isRecorded);
const withDevices = ERROR_IDS.filter((id) => entryOf(id).device === 'has');

eachEngine((engine) => {
  it('produces every error of the list, in the words of the record, and every cure works', async () => {
    await produceIn(engine(), plain);
    check(engine(), plain);
  });

  it('says the same of what no page should try: a refused account, and too many connections', async () => {
    const turn = await startTurnRefusal();
    try {
      // In a tab of its own: afterwards it has no connection left.
      await produceIn(engine(), recorded, turn.url);
      check(engine(), recorded);
    } finally {
      turn.close();
    }
  });
});

describe('where there are a camera and a microphone', () => {
  const launch = {
    chromium: () => launchChromium(inject('siteUrl'), ['--use-fake-device-for-media-stream']),
    firefox: () => launchFirefox(inject('siteUrl'), { 'media.navigator.streams.fake': true }),
  };
  it.each(engines.map(({ name }) => name))('%s refuses what it would ask for', async (name) => {
    const engine = await launch[name]();
    try {
      await produceIn(engine, withDevices);
      check(engine, withDevices);
    } finally {
      await engine.close();
    }
  });
});

afterAll(() => {
  if (!recording) return;
  const entries = Object.fromEntries(ERROR_IDS.map((id) => [id, seen.entries[id]]));
  const text = JSON.stringify({ versions: seen.versions, entries }, null, 2);
  writeFileSync(RECORD, `${text}\n`);
});
