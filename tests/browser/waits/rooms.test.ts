import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../support/room-world.ts';
import type { Trace } from '../../../src/lib/trace/trace.ts';
import { readTrace } from '../../../src/lib/trace/read.ts';
import { eachEngine, type Engine, type Tab } from '../engine.ts';

const address = (room: string): string => `/__tests/tabs.html#room=${room}`;

/** The channel is open in both tabs, and a word goes each way. */
async function talk(a: Tab, b: Tab, word: string): Promise<void> {
  for (const tab of [a, b]) await tab.waitFor(() => tabs.isOpen());
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    await from.waitFor((text) => tabs.room.chat(text), word);
    await to.waitFor((text) => tabs.heard.includes(text), word);
  }
}

async function pair(engine: Engine, room: string, as?: 'window'): Promise<readonly [Tab, Tab]> {
  const a = await engine.open(address(room));
  return [a, await a.beside(address(room), as)];
}

/** The trace of `tab`, read as from a file. */
async function traceOf(tab: Tab): Promise<Trace> {
  return readTrace(await tab.evaluate(() => tabs.text()));
}

/** A checked event has its keys in another order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a trace tells, without its times and places: the same in every tab. */
function told(trace: Trace): readonly string[] {
  const lines: string[] = [];
  for (let i = 0; i < trace.length; i += 1) {
    const event = trace.at(i);
    if (event === undefined || event.type === 'mark') continue;
    const { seq: _, at: __, cause: ___, lateMs: ____, ...rest } = event;
    lines.push(JSON.stringify(rest, inOrder));
  }
  return lines.sort();
}

/** The first event of `peer` that is a `construct`, `nth` from 0. */
function constructs(trace: Trace, peer: string): number {
  let count = 0;
  for (let i = 0; i < trace.length; i += 1) {
    const event = trace.at(i);
    if (event?.type === 'construct' && event.peer === peer) count += 1;
  }
  return count;
}

eachEngine((engine, name) => {
  it('two tabs connect and chat, and each has the whole of one trace', async () => {
    const [a, b] = await pair(engine(), 'one');
    await talk(a, b, 'hello');
    const seat = () => tabs.room.state.own.seat;
    expect([await a.evaluate(seat), await b.evaluate(seat)].sort()).toEqual(['A', 'B']);
    const role = () => tabs.room.state.session?.role;
    expect([await a.evaluate(role), await b.evaluate(role)].sort()).toEqual(['impolite', 'polite']);

    // The last thing that was said has arrived, in both traces.
    const isTold = () =>
      ['A', 'B'].every((peer) =>
        tabs
          .events()
          .some(
            (event) => event.type === 'event' && event.name === 'message' && event.peer === peer,
          ),
      );
    for (const tab of [a, b]) await tab.waitFor(isTold);
    // Late events, such as another selected pair, arrive in both.
    const isSame = async (): Promise<boolean> =>
      JSON.stringify(told(await traceOf(a))) === JSON.stringify(told(await traceOf(b)));
    await expect.poll(isSame, { timeout: 60_000 }).toBe(true);
    const [ofA, ofB] = [await traceOf(a), await traceOf(b)];

    for (const trace of [ofA, ofB]) {
      // What one tab gives to the browser was brought by what the other sent.
      for (let i = 0; i < trace.length; i += 1) {
        const event = trace.at(i);
        if (event?.type !== 'call' || event.method !== 'setRemoteDescription') continue;
        const bringer = trace.at(event.cause?.seq ?? -1);
        expect(bringer).toMatchObject({ type: 'message', phase: 'delivered' });
        const sender = trace.at(bringer?.cause?.seq ?? -1);
        expect(sender).toMatchObject({ phase: 'sent', peer: event.peer === 'A' ? 'B' : 'A' });
      }
    }
    for (const tab of [a, b]) {
      expect(await tab.evaluate(() => tabs.refused)).toEqual([]);
      expect(tab.errors).toEqual([]);
    }
    await a.close();
  });

  it('two windows connect, ping, show each other pictures, hang up and call again', async () => {
    const [a, b] = await pair(engine(), 'windows', 'window');
    await talk(a, b, 'hello');
    await b.evaluate(() => tabs.room.ping());
    expect(await b.waitFor(() => tabs.pings[0])).toBeGreaterThan(0);
    await Promise.all([a, b].map((tab) => tab.evaluate(() => tabs.room.showPicture(true))));
    for (const tab of [a, b]) await tab.waitFor(() => tabs.isSeen());

    await a.evaluate(() => tabs.room.hangUp());
    await b.waitFor(() => tabs.room.state.parting === 'hung-up' && !tabs.isOpen());
    await a.evaluate(() => tabs.room.call());
    await talk(a, b, 'again');
    for (const tab of [a, b]) await tab.waitFor(() => tabs.isSeen());
    expect(await a.evaluate(() => tabs.refused)).toEqual([]);
    await a.close();
  });

  it('a tab that is left, reloaded or closed is missed, and connected with when it is back', async () => {
    const closed = () =>
      tabs.events().filter((event) => event.type === 'call' && event.method === 'close').length;
    const [a, b] = await pair(engine(), 'again');
    await talk(a, b, 'one');
    await b.reload();
    await talk(a, b, 'two');
    await a.waitFor(closed);
    await b.leave();
    // Firefox delivers no word of a tab that is being closed; its silence is noticed.
    await a.waitFor(() => tabs.room.state.parting !== null);
    // The connection stays: its end is what one watches.
    expect(await a.evaluate(closed)).toBe(1);
    const c = await a.beside(address('again'));
    await talk(a, c, 'three');
    await a.reload();
    await talk(a, c, 'four');

    // Four connections were made; whoever comes last knows of all that came before.
    await a.waitFor(() => tabs.events().filter((event) => event.type === 'construct').length >= 8);
    const trace = await traceOf(a);
    expect([constructs(trace, 'A'), constructs(trace, 'B')]).toEqual([4, 4]);
    await a.close();
  });

  it('a third tab is told that the room is full, and may take the seat that becomes free', async () => {
    const [a, b] = await pair(engine(), 'full');
    await talk(a, b, 'two of us');
    const third = await a.beside(address('full'));
    await third.waitFor(() => tabs.room.state.phase === 'full');
    await talk(a, b, 'undisturbed');
    expect(await third.evaluate(() => tabs.heard)).toEqual([]);
    await a.goto('/__tests/blank.html');
    await third.waitFor(() => tabs.room.state.members.size === 1);
    expect(await third.evaluate(() => tabs.room.state.phase)).toBe('full');
    await third.evaluate(() => tabs.room.take());
    await talk(third, b, 'my turn');
    await b.close();
  });

  it('two rooms side by side know nothing of each other', async () => {
    const a = await engine().open(address('left'));
    const [b, c, d] = await Promise.all([
      a.beside(address('left')),
      a.beside(address('right')),
      a.beside(address('right')),
    ]);
    await Promise.all([talk(a, b, 'left'), talk(c, d, 'right')]);
    expect(await a.evaluate(() => tabs.heard)).toEqual(['left']);
    expect(await d.evaluate(() => tabs.heard)).toEqual(['right']);
    const ignored = () => tabs.events().filter(({ type }) => type === 'mark');
    for (const tab of [a, b, c, d]) expect(await tab.evaluate(ignored)).toEqual([]);
    await a.close();
  });

  // Firefox lets no test end the process of one page.
  describe.runIf(name === 'chromium')('50 random schedules', () => {
    /** Tabs come and go in the middle of everything; then two are left alone. */
    async function schedule(home: Tab, seed: number): Promise<void> {
      const random = randomFrom(seed);
      const room = `random-${String(seed)}`;
      const some = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
      let there: readonly Tab[] = await Promise.all([
        home.beside(address(room)),
        home.beside(address(room)),
      ]);
      const count = 1 + Math.floor(random() * 2);
      for (let i = 0; i < count; i += 1) {
        // Half of what happens, happens in the middle of a connect.
        if (random() < 0.5) await there[0]?.waitFor(() => tabs.isOpen());
        else await new Promise((resolve) => setTimeout(resolve, random() * 120));
        const victim = some(there);
        const chance = random();
        if (chance < 0.35) {
          await victim.reload();
          continue;
        }
        there = there.filter((tab) => tab !== victim);
        if (chance < 0.7) await victim.kill?.();
        else await victim.leave();
        there = [...there, await home.beside(address(room))];
      }
      const [a, b] = there as readonly [Tab, Tab];
      // The one who came too early to a room with two names in it may have been turned away.
      for (const tab of [a, b]) {
        await tab.waitFor(() => {
          const { phase, members } = tabs.room.state;
          if (phase === 'full' && members.size < 2) tabs.room.take();
          return phase === 'seated';
        });
      }
      await talk(a, b, 'still here');
      expect([...a.errors, ...b.errors]).toEqual([]);
      await Promise.all([a.leave(), b.leave()]);
    }

    it('of reloading, closing and killing end connected', async () => {
      const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
      const lanes = Array.from({ length: 5 }, async () => {
        const home = await engine().open('/__tests/blank.html');
        for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
          await schedule(home, seed).catch((cause: unknown) => {
            throw new Error(`schedule ${String(seed)}`, { cause });
          });
        }
        await home.close();
      });
      await Promise.all(lanes);
    }, 300_000);
  });
});
