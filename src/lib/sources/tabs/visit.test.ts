import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tests/support/random.ts';
import type { TextChannel } from '../../signaling/line.ts';
import { readWire } from '../../signaling/wire.ts';
import { withCauses } from '../../trace/cause.ts';
import type { NewEvent } from '../../trace/events.ts';
import { readTrace } from '../../trace/read.ts';
import { Trace } from '../../trace/trace.ts';
import { writeTrace } from '../../trace/write.ts';
import type { Session } from './types.ts';
import { visitRoom, type ConnectionTools, type Visit } from './visit.ts';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** A clock, and a channel on which everything takes a millisecond. */
function createSurroundings() {
  let now = 1_000_000;
  const due = new Set<Due>();
  const takers = new Map<number, (data: unknown) => void>();
  const posted: string[] = [];
  const after = (ms: number, run: () => void): (() => void) => {
    const entry = { at: now + ms, run };
    due.add(entry);
    return () => due.delete(entry);
  };
  return {
    posted,
    after,
    now: () => now,
    /** Everything that is due within `ms`, in order. */
    run(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = [...due]
          .filter(({ at }) => at <= end)
          .reduce<Due | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
        if (next === undefined) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
    /** What anybody of this origin could post. */
    shout(data: unknown) {
      for (const take of takers.values()) take(data);
    },
    channel(id: number): TextChannel {
      return {
        post(text) {
          posted.push(text);
          for (const to of takers.keys()) if (to !== id) after(1, () => takers.get(to)?.(text));
        },
        listen(take) {
          takers.set(id, take);
          return () => takers.delete(id);
        },
      };
    },
  };
}

type Surroundings = ReturnType<typeof createSurroundings>;

interface TestTab {
  readonly visit: Visit;
  readonly trace: () => Trace | undefined;
  readonly tools: () => ConnectionTools | undefined;
  readonly record: (event: NewEvent) => void;
}

let tabs = 0;

/** A tab whose connections are not real: a session says `construct`, and nothing else. */
function openTab(world: Surroundings, room = 'room', aheadMs = 0): TestTab {
  const id = (tabs += 1);
  const self = `tab${String(id)}`;
  const now = (): number => world.now() + aheadMs;
  let trace: Trace | undefined;
  let tools: ConnectionTools | undefined;
  const visit = visitRoom({
    room,
    self,
    channel: world.channel(id),
    now,
    after: world.after,
    soon: (run) => void world.after(0, run),
    openTrace: () => withCauses((trace = new Trace({ origin: 'live' }))),
    onChange: () => undefined,
    connect({ seat }: Session, given) {
      tools = given;
      given.sink.append({
        type: 'construct',
        at: now(),
        peer: seat,
        on: `${self}:pc${String(world.posted.length)}`,
        configuration: {},
      });
      return { bye: () => undefined, close: () => undefined };
    },
  });
  return {
    visit,
    trace: () => trace,
    tools: () => tools,
    record: (event) => void visit.sink.append(event),
  };
}

/** Peer and kind of every event, in order. */
function story(tab: TestTab): readonly string[] {
  const trace = tab.trace();
  if (trace === undefined) return [];
  return Array.from({ length: trace.length }, (_, i) => {
    const event = trace.at(i);
    return `${event?.peer ?? '-'} ${event?.type ?? ''}`;
  });
}

const note = (at: number, name: string): NewEvent => ({
  type: 'mark',
  at,
  peer: null,
  name,
  detail: {},
});

function marksOf(tab: TestTab, name: string): readonly unknown[] {
  const trace = tab.trace();
  const marks = Array.from({ length: trace?.length ?? 0 }, (_, i) => trace?.at(i));
  return marks.flatMap((event) =>
    event?.type === 'mark' && event.name === name ? [event.detail] : [],
  );
}

describe('the trace of a room', () => {
  it('has the events of both tabs, in order of time, in both tabs', () => {
    const world = createSurroundings();
    const [a, b] = [openTab(world), openTab(world)];
    world.run(1_000);
    expect(story(a)).toEqual(['A construct', 'B construct']);
    expect(story(b)).toEqual(story(a));
  });

  it('has what came before for whoever comes late, also of a tab that is gone', () => {
    const world = createSurroundings();
    const a = openTab(world);
    const b = openTab(world);
    world.run(1_000);
    b.record(note(world.now(), 'said before it was killed'));
    world.run(500);
    // Killed: it neither says nor hears anything any more.
    b.visit.vanish();
    world.run(10_000);
    const c = openTab(world);
    world.run(1_000);
    expect(story(c)).toEqual(story(a));
    expect(marksOf(c, 'said before it was killed')).toHaveLength(1);
    expect(c.trace()?.at(0)?.at).toBeLessThan(1_000);
    expect(story(c).filter((line) => line.endsWith('construct'))).toHaveLength(4);
  });

  it('puts a tab whose clock is ahead by an hour where it belongs', () => {
    const world = createSurroundings();
    const a = openTab(world);
    const b = openTab(world, 'room', 3_600_000);
    world.run(3_000);
    b.record(note(world.now() + 3_600_000, 'noon'));
    world.run(300);
    a.record(note(world.now(), 'later'));
    world.run(500);
    const last = a.trace()?.at((a.trace()?.length ?? 0) - 1);
    expect(last).toMatchObject({ name: 'later' });
    const noon = a.trace()?.at((a.trace()?.length ?? 0) - 2);
    expect(noon).toMatchObject({ name: 'noon' });
    expect((last?.at ?? 0) - (noon?.at ?? 0)).toBeCloseTo(300, -1);
  });

  it('can be written and read again, whatever became of the senders of messages', () => {
    const world = createSurroundings();
    const [a, b] = [openTab(world), openTab(world)];
    world.run(1_000);
    const message = { message: 'm9', kind: 'other', from: 'B', to: 'A' } as const;
    const at = world.now();
    a.record({ type: 'message', at, peer: 'A', phase: 'delivered', ...message });
    a.record({
      type: 'settle',
      at,
      peer: 'A',
      on: 'x',
      call: 'never',
      outcome: { how: 'returned', value: null },
    });
    world.run(500);
    for (const tab of [a, b]) {
      const trace = tab.trace();
      if (trace === undefined) throw new Error('no trace');
      expect(readTrace(writeTrace(trace)).length).toBe(trace.length);
    }
    expect(marksOf(a, 'left-out')).toEqual([
      { why: 'never sent' },
      { why: 'settled without a call' },
    ]);
  });
});

describe('rooms', () => {
  it('side by side on one channel know nothing of each other', () => {
    const world = createSurroundings();
    const there = ['blue', 'red', 'blue', 'red'].map((room) => openTab(world, room));
    world.run(3_000);
    expect(there.map(({ visit }) => visit.state.own.seat).sort()).toEqual(['A', 'A', 'B', 'B']);
    for (const { visit } of there) expect(visit.state.members.size).toBe(1);
  });
});

describe('what means no good on the channel', () => {
  it('10,000 broken, foreign and repeated texts change nothing and lose nothing', () => {
    const world = createSurroundings();
    const [a, b] = [openTab(world), openTab(world)];
    world.run(1_000);
    const session = a.visit.state.session?.id;
    const random = createRandom(7);
    const texts = [...world.posted];
    for (let i = 0; i < 10_000; i += 1) {
      const text = random.one(texts);
      const cut = random.below(text.length);
      const swapped =
        text.slice(0, cut) + random.one(['"', '{', '9', 'A', ':']) + text.slice(cut + 1);
      // What a change leaves sound is forged: no tab can tell it from what its neighbour says.
      const isForged = readWire(swapped).ok;
      const broken = isForged ? `${swapped}}` : swapped;
      world.shout(
        random.one([text, text.slice(0, cut), broken, cut, null, { text }, 'x'.repeat(cut)]),
      );
      if (i % 100 === 0) world.run(5);
    }
    world.run(30_000);
    a.record(note(world.now(), 'still here'));
    world.run(1_000);
    expect(marksOf(b, 'still here')).toHaveLength(1);
    for (const { visit } of [a, b]) {
      expect(visit.state.phase).toBe('seated');
      expect(visit.state.parting).toBeNull();
    }
    expect(a.visit.state.session?.partner).toBe(b.visit.state.self);
    expect(a.visit.state.session?.id).toBe(b.visit.state.session?.id);
    expect(session).toBeDefined();
    for (const tab of [a, b]) {
      const trace = tab.trace();
      expect(trace && readTrace(writeTrace(trace)).length).toBe(trace?.length);
    }
  });

  it('events of another tab that are none are refused, and said to be', () => {
    const world = createSurroundings();
    const a = openTab(world);
    world.run(1_000);
    const before = story(a).length;
    const envelope = { v: 1, room: 'room', from: 'bad', to: '*', session: 'bad', n: 1 };
    const event = { seq: 0, type: 'construct', at: 1, peer: 'A', on: 'bad:pc1', configuration: {} };
    for (const lie of [
      { ...event, peer: 'C' },
      { ...event, on: `${a.visit.state.self}:pc1` },
      { ...event, seq: 1 },
      { ...event, type: 'nothing' },
      { ...event, at: -1 },
      { ...event, cause: { seq: 0, how: 'known' } },
      '<b>',
    ]) {
      world.shout(
        JSON.stringify({ ...envelope, kind: 'log', source: 'bad', first: 0, events: [lie] }),
      );
    }
    world.run(500);
    expect(story(a)).toHaveLength(before + 7);
    expect(marksOf(a, 'ignored')).toHaveLength(7);
  });
});
