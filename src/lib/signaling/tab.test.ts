import { beforeEach, describe, expect, it } from 'vitest';

import { createTaskClock, type TaskClock } from '../../../tests/support/task-clock.ts';
import type { NewEvent } from '../trace/events.ts';
import type { ChannelRules } from './impairment.ts';
import type { SignalingMessage } from './messages.ts';
import { createTabLine, type TabLine, type TextChannel } from './line.ts';
import { createTabSignaling, type TabSignaling } from './tab.ts';

const offer: SignalingMessage = { description: { type: 'offer', sdp: 'v=0' } };
const answer: SignalingMessage = { description: { type: 'answer', sdp: 'v=0' } };

/** A channel that everybody is on who opened it, and nobody hears himself. */
function createAir(): { open(): TextChannel; readonly said: string[]; listeners: number } {
  const ears = new Set<{ readonly owner: object; readonly take: (data: unknown) => void }>();
  const said: string[] = [];
  return {
    said,
    get listeners() {
      return ears.size;
    },
    open() {
      const owner = {};
      return {
        post(text) {
          said.push(text);
          for (const ear of ears) if (ear.owner !== owner) ear.take(text);
        },
        listen(take) {
          const ear = { owner, take };
          ears.add(ear);
          return () => ears.delete(ear);
        },
      };
    },
  };
}

let clock: TaskClock;
let air: ReturnType<typeof createAir>;
let events: NewEvent[];
let received: SignalingMessage[];

beforeEach(() => {
  clock = createTaskClock();
  air = createAir();
  events = [];
  received = [];
});

const sink = { append: (event: NewEvent): number => events.push(event) - 1 };

function createEnd(
  self: string,
  other: string,
  more: { rules?: ChannelRules; random?: () => number } = {},
): { readonly line: TabLine; readonly end: TabSignaling } {
  const line = createTabLine({
    room: 'blue',
    channel: air.open(),
    sink,
    now: clock.now,
    peer: self,
  });
  const end = createTabSignaling({ line, session: 's1', sink, ...clock, ...more, self, other });
  return { line, end };
}

/** B's end; what it hands over is in `received`. */
function receiver(rules: ChannelRules = {}): ReturnType<typeof createEnd> {
  const made = createEnd('B', 'A', { rules, random: () => 0.5 });
  made.end.receive((message) => received.push(message));
  return made;
}

function pair(rules: ChannelRules = {}): { a: TabSignaling; b: TabSignaling } {
  const { end: b } = receiver(rules);
  return { a: createEnd('A', 'B').end, b };
}

const told = (): string[] =>
  events.map((event) => {
    if (event.type === 'message')
      return [event.phase, event.kind, event.peer, event.fault].filter(Boolean).join(' ');
    if (event.type !== 'mark') return event.type;
    const { reason, found } = event.detail as { reason: string; found: string };
    return `${event.name} ${reason} ${found}`;
  });

/** What tab A would have written, with changes. */
const wire = (change: object): string =>
  JSON.stringify({
    v: 1,
    room: 'blue',
    from: 'A',
    to: 'B',
    session: 's1',
    n: 1,
    kind: 'signal',
    id: 's1:A:m1',
    message: answer,
    ...change,
  });

describe('signaling across tabs', () => {
  it('tells both phases of a message under one id, each in the trace of its own side', () => {
    const { a } = pair();
    a.send(offer, { seq: 3, how: 'known' });
    clock.runTasks();
    expect(received).toEqual([offer]);
    expect(events).toMatchObject([
      { peer: 'A', phase: 'sent', message: 's1:A:m1', payload: offer, cause: { seq: 3 } },
      { peer: 'B', phase: 'delivered', message: 's1:A:m1' },
    ]);
  });

  it('writes plain JSON of version 1', () => {
    pair().a.send({ bye: true });
    expect(JSON.parse(air.said[0]!)).toEqual({
      v: 1,
      room: 'blue',
      from: 'A',
      to: 'B',
      session: 's1',
      n: 1,
      kind: 'signal',
      id: 's1:A:m1',
      message: { bye: true },
    });
  });

  it('delays by the rule and by chance, and hands over twice what is duplicated', () => {
    const { a } = pair({ offer: { delayMs: 10, jitterMs: 20 }, answer: { duplicate: true } });
    a.send(offer);
    a.send(answer);
    clock.pass(19);
    expect(received).toEqual([answer, answer]);
    clock.pass(1);
    expect(told().slice(2)).toEqual([
      'delivered answer B',
      'delivered answer B duplicated',
      'delivered offer B delayed',
    ]);
  });

  it('holds what arrives until it is told to let go', () => {
    const { a, b } = pair({ bye: { hold: true } });
    a.send({ bye: true });
    clock.runTasks();
    expect([received, b.held]).toEqual([[], 1]);
    b.setRules({});
    clock.runTasks();
    expect([received, b.held]).toEqual([[{ bye: true }], 0]);
  });

  it.each([
    ['nothing', undefined, 'malformed undefined'],
    ['an object', { v: 1 }, 'malformed object'],
    ['text that is not JSON', 'hello', 'malformed hello'],
    ['a list', '[]', 'malformed kind'],
    ['no sdp', wire({ message: { description: { type: 'offer' } } }), 'malformed message'],
    ['more fields than there are', wire({ more: 1 }), 'malformed more'],
    ['__proto__', wire({}).replace('"v":1', '"v":1,"__proto__":{"v":1}'), 'malformed __proto__'],
    ['a version to come', '{"v":2,"anything":"else"}', 'foreign-version 2'],
    ['too much', wire({ more: 'x'.repeat(256 * 1024) }), /^oversized \d+$/],
    ['another room', wire({ room: 'red' }), 'foreign-room red'],
    ['a stranger', wire({ from: 'C' }), 'foreign-peer from C'],
    ['for a stranger', wire({ to: 'C' }), 'foreign-peer to C'],
    ['for everybody', wire({ to: '*' }), 'foreign-peer to *'],
    ['the conversation before', wire({ session: 's0' }), 'stale-session s0'],
  ])('ignores %s, and says so', (_what, data, reason) => {
    const { line } = receiver();
    air.open().post(data as string);
    clock.runTasks();
    expect(received).toEqual([]);
    expect(told()).toEqual([
      typeof reason === 'string'
        ? `ignored ${reason}`
        : expect.stringMatching(/^ignored oversized \d+$/),
    ]);
    expect(Object.values(line.counts)).toEqual([1]);
    expect(air.listeners).toBe(1);
  });

  it('takes a message once, however often a stranger repeats it', () => {
    receiver();
    [wire({}), wire({ n: 3, message: offer }), wire({ n: 2 }), wire({})].forEach((text) =>
      air.open().post(text),
    );
    clock.runTasks();
    expect(received).toEqual([answer, offer]);
    expect(told().slice(0, 2)).toEqual(['ignored replayed 2', 'ignored replayed 1']);
  });

  it('is silent once it is closed, and leaves nothing behind', () => {
    const { a, b } = pair({ offer: { delayMs: 5, reorder: true }, answer: { hold: true } });
    a.send(offer);
    a.send(answer);
    b.close();
    a.close();
    a.send(answer);
    clock.pass(1000);
    expect(received).toEqual([]);
    expect([clock.waiting(), b.held, b.underway]).toEqual([0, 0, 0]);
  });

  it('leaves nothing on the channel once the line is closed', () => {
    const { line } = receiver();
    line.close();
    line.send({ from: 'B', to: 'A', session: 's1', kind: 'signal', id: 'm', message: answer });
    expect([air.listeners, air.said]).toEqual([0, []]);
  });
});
