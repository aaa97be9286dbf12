import { expect, it } from 'vitest';
import type { FileResult } from '../../../src/lib/sources/data/send-file.ts';
import type { DataKit } from '../../fixtures/pages/data.ts';
import { eachEngine, type Engine, type Tab } from '../engine.ts';

declare const kit: DataKit;

const MIB = 1024 * 1024;

async function openTab(engine: Engine): Promise<Tab> {
  const tab = await engine.open('/__tests/data.html');
  await tab.waitFor('typeof kit !== "undefined"');
  return tab;
}

/** What the page saw of the marks `flow` of one flow. */
const flowOf = (tab: Tab, id: string) =>
  tab.evaluate(
    (id: string) =>
      kit.events().flatMap((event) =>
        event.type === 'mark' && event.name === 'flow' && event.detail['flow'] === id
          ? [
              event.detail as unknown as {
                state: string;
                queued: number;
                received: number;
                sent: number;
              },
            ]
          : [],
      ),
    id,
  );

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';

  it('makes channels with the options that were chosen, the same on both sides, and refuses what cannot be', async () => {
    const tab = await openTab(engine());
    const plain = {
      label: 'chat',
      ordered: true,
      maxRetransmits: null,
      maxPacketLifeTime: null,
      protocol: '',
      negotiated: false,
    };
    const open = (choice: Parameters<DataKit['open']>[0]) =>
      tab.evaluate((choice: Parameters<DataKit['open']>[0]) => kit.open(choice), choice);
    const both = (attributes: object) => ({
      a: expect.objectContaining(attributes) as unknown,
      b: expect.objectContaining(attributes) as unknown,
    });
    expect(await open({})).toMatchObject(both(plain));
    expect(
      await open({
        label: 'unordered',
        ordered: false,
        limit: 'maxRetransmits',
        maxRetransmits: 3,
      }),
    ).toMatchObject(both({ ordered: false, maxRetransmits: 3, maxPacketLifeTime: null }));
    expect(
      await open({
        label: 'late',
        limit: 'maxPacketLifeTime',
        maxPacketLifeTime: 150,
        protocol: 'game',
      }),
    ).toMatchObject(both({ ordered: true, maxPacketLifeTime: 150, protocol: 'game' }));
    expect(await open({ label: 'agreed', negotiated: true, id: 77 })).toMatchObject(
      both({ negotiated: true, id: 77 }),
    );
    expect(await open({ label: 'both', limit: 'both' })).toMatch(/^TypeError: /);

    const refused = (which: Parameters<DataKit['refused']>[0]) =>
      tab.evaluate((which: Parameters<DataKit['refused']>[0]) => kit.refused(which, 77), which);
    expect(await refused('both-limits')).toMatch(/^TypeError: /);
    expect(await refused('negotiated-without-id')).toMatch(/^TypeError: .*id/);
    expect(await refused('id-too-large')).toMatch(/^TypeError: .*6553[45]/);
    expect(await refused('id-in-use')).toMatch(/^OperationError: /);
    expect(await refused('label-too-long')).toMatch(/^TypeError: .*[Ll]abel/);

    const say = (
      form: Parameters<DataKit['say']>[1],
      type: 'arraybuffer' | 'blob' = 'arraybuffer',
    ) =>
      tab.evaluate(
        (form: Parameters<DataKit['say']>[1], type: 'arraybuffer' | 'blob') =>
          kit.say('chat', form, 'hi', type),
        form,
        type,
      );
    const arrivals = () =>
      tab.evaluate(() =>
        kit
          .events()
          .flatMap((event) =>
            event.type === 'event' && event.name === 'message' ? [event.detail['data']] : [],
          ),
      );
    const binary = (className: string, bytes: number) => ({ $: 'binary', className, bytes });
    for (const form of ['text', 'json', 'binary'] as const) expect(await say(form)).toBe('sent');
    await expect.poll(async () => (await arrivals()).length).toBe(3);
    expect(await say('binary', 'blob')).toBe('sent');
    await expect.poll(async () => (await arrivals()).length).toBe(4);
    expect(await say('blob')).toBe('sent');
    await expect.poll(async () => (await arrivals()).length).toBe(5);
    expect(await say('limit')).toBe('sent');
    await expect.poll(async () => (await arrivals()).length).toBe(6);
    expect(await arrivals()).toEqual([
      'hi',
      expect.stringContaining('"text":"hi"'),
      binary('ArrayBuffer', 2),
      binary('Blob', 2),
      binary('ArrayBuffer', 2),
      binary('ArrayBuffer', isChromium ? 262_144 : MIB),
    ]);
    expect(await tab.evaluate(() => kit.largestMessage())).toBe(
      isChromium ? 262_144 : 1_073_741_823,
    );
    expect(await say('beyond')).toMatch(/^TypeError: /);
    expect(await say('numbered')).toBe('sent');
    await expect.poll(async () => (await arrivals()).length).toBe(26);
    expect((await arrivals()).slice(6)).toEqual(
      Array.from({ length: 20 }, (_, i) => `#${String(i + 1)}`),
    );
    await tab.close();
  });

  it('overruns the queue without a look at it, and does not with one', async () => {
    const tab = await openTab(engine());
    const naive = await tab.evaluate(() => kit.flood('naive'));
    if (isChromium) {
      expect(naive.error?.name).toBe('OperationError');
      expect(naive.sent).toBe(16 * MIB);
      expect(naive.longest).toBe(16 * MIB);
    } else {
      expect(naive.error).toBeUndefined();
      expect(naive.longest).toBeGreaterThan(32 * MIB);
    }
    // What was taken arrives, error or not.
    expect(naive.received).toBe(naive.sent);
    const careful = await tab.evaluate(() => kit.flood('careful'));
    expect(careful).toMatchObject({ sent: 64 * MIB, received: 64 * MIB });
    expect(careful.error).toBeUndefined();
    expect(careful.longest).toBeLessThanOrEqual(MIB + 64 * 1024);

    // Neither floods the trace.
    const events = await tab.evaluate(() => kit.events().map(({ type }) => type));
    expect(events.filter((type) => type !== 'mark').length).toBeLessThan(250);
    const seen = await flowOf(tab, 'naive');
    expect(seen.at(-1)?.state).toBe(isChromium ? 'failed' : 'done');
    expect(Math.max(...seen.map(({ queued }) => queued))).toBeGreaterThanOrEqual(
      16 * MIB - 64 * 1024,
    );
    await tab.close();
  });

  it('sends files whole, goes on after a lost channel, is called off by either side, and leaves nothing open', async () => {
    const tab = await openTab(engine());
    const make = (id: string, size: number) =>
      tab.evaluate((id: string, size: number) => kit.file(id, size), id, size);
    const go = (id: string): Promise<FileResult> =>
      tab.evaluate((id: string) => kit.go(id), id) as unknown as Promise<FileResult>;
    /** Runs an action in the page as soon as the file is partly there. */
    const during = (id: string, action: 'break' | 'A' | 'B') =>
      tab.evaluate(
        async (id: string, action: 'break' | 'A' | 'B') => {
          let isOver = false;
          const result = kit.go(id).finally(() => (isOver = true));
          const isPartly = () => isOver || kit.received(id) > 0;
          while (!isPartly()) await new Promise((resolve) => setTimeout(resolve, 1));
          if (action === 'break') kit.breakChannel(id);
          else kit.cancel(id, action);
          return result;
        },
        id,
        action,
      );

    for (const size of [0, 1, 65_536, 3 * MIB + 7]) {
      const id = `f${String(size)}`;
      await make(id, size);
      expect(await go(id)).toMatchObject({ status: 'done', about: { size }, kept: size });
    }

    await make('broken', 48 * MIB);
    expect(await during('broken', 'break')).toMatchObject({ status: 'lost', code: 'channel-lost' });
    const lost = (await flowOf(tab, 'broken')).at(-1);
    expect(lost?.state).toBe('lost');
    expect(await go('broken')).toMatchObject({ status: 'done', kept: 48 * MIB });
    const flow = await flowOf(tab, 'broken');
    const resumed = flow.findIndex(({ state }) => state === 'resumed');
    expect(resumed).toBeGreaterThan(0);
    // It did not begin anew.
    const after = flow.slice(resumed + 1).filter(({ sent }) => sent > 0);
    expect(Math.min(...after.map(({ received }) => received))).toBeGreaterThan(0);

    for (const by of ['A', 'B'] as const) {
      await make(`off-${by}`, 64 * MIB);
      expect(await during(`off-${by}`, by)).toEqual({ status: 'cancelled', by });
    }
    await make('moved', 3 * MIB);
    await tab.evaluate(() => kit.spoil('moved'));
    expect(await go('moved')).toMatchObject({ status: 'failed', code: 'source-failed' });

    // Every channel that was opened is closed again, on both sides.
    const open = () =>
      tab.evaluate(() => {
        const { a, b } = kit.pair();
        return [...a.channels.keys(), ...b.channels.keys()].filter(
          ({ readyState }) => readyState !== 'closed',
        ).length;
      });
    await expect.poll(open, { timeout: 10_000 }).toBe(0);
    expect(await tab.evaluate(() => kit.errors)).toEqual([]);
    await tab.close();
  });
});
