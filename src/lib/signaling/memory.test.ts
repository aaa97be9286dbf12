import { beforeEach, describe, expect, it } from 'vitest';

import type { NewEvent } from '../trace/events.ts';
import type { ChannelRules } from './impairment.ts';
import { createMemorySignaling, type MemorySignaling } from './memory.ts';
import type { SignalingMessage } from './messages.ts';

const offer: SignalingMessage = { description: { type: 'offer', sdp: 'v=0' } };
const answer: SignalingMessage = { description: { type: 'answer', sdp: 'v=0' } };
const candidate = (text: string): SignalingMessage => ({
  candidate: { candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null },
});

/** A clock that goes when it is told to, and tasks that run when they are told to. */
let now = 0;
let timers: { at: number; run: () => void }[] = [];
let tasks: (() => void)[] = [];
let events: NewEvent[] = [];
let received: SignalingMessage[] = [];

beforeEach(() => {
  now = 0;
  timers = [];
  tasks = [];
  events = [];
  received = [];
});

function runTasks(): void {
  while (tasks.length > 0) tasks.shift()?.();
}

function pass(ms: number): void {
  const end = now + ms;
  for (;;) {
    const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    timers = timers.filter((timer) => timer !== next);
    now = next.at;
    next.run();
    runTasks();
  }
  now = end;
}

function channel(rules: ChannelRules = {}): MemorySignaling {
  const signaling = createMemorySignaling({
    peers: ['A', 'B'],
    sink: { append: (event) => events.push(event) - 1 },
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    soon: (run) => tasks.push(run),
    rules,
  });
  signaling.end('B').receive((message) => received.push(message));
  return signaling;
}

const phases = (): string[] =>
  events.map((event) =>
    event.type === 'message'
      ? [event.phase, event.kind, event.peer, event.fault].filter(Boolean).join(' ')
      : event.type,
  );

describe('memory signaling', () => {
  it('delivers in the next task, never at once', () => {
    channel().end('A').send(offer);
    expect(received).toEqual([]);
    runTasks();
    expect(received).toEqual([offer]);
    expect(phases()).toEqual(['sent offer A', 'delivered offer B']);
  });

  it('hands over a copy, as a wire does', () => {
    channel().end('A').send(offer);
    runTasks();
    expect(received[0]).not.toBe(offer);
  });

  it('counts what is on its way, and apart from that what is held', () => {
    const signaling = channel({ candidate: { hold: true } });
    signaling.end('A').send(offer);
    signaling.end('A').send(candidate('a'));
    expect([signaling.underway, signaling.held]).toEqual([1, 1]);
    signaling.release();
    expect([signaling.underway, signaling.held]).toEqual([2, 0]);
    runTasks();
    expect([signaling.underway, signaling.held]).toEqual([0, 0]);
  });

  it('gives both phases of a message the same id, and its content to the first only', () => {
    channel().end('A').send(offer, { seq: 7, how: 'known' });
    runTasks();
    expect(events).toMatchObject([
      { message: 'm1', payload: offer, cause: { seq: 7, how: 'known' }, from: 'A', to: 'B' },
      { message: 'm1', from: 'A', to: 'B' },
    ]);
    expect(events[1]).not.toHaveProperty('payload');
  });

  it('names the end of candidates, by null and by an empty one', () => {
    const { send } = channel().end('A');
    send({ candidate: null });
    send(candidate(''));
    send(candidate('candidate:1'));
    send({ bye: true });
    send({ other: 1 });
    expect(phases().map((phase) => phase.split(' ')[1])).toEqual([
      'end-of-candidates',
      'end-of-candidates',
      'candidate',
      'bye',
      'other',
    ]);
  });

  it('delays one kind, so that others overtake it', () => {
    const { send } = channel({ offer: { delayMs: 30 } }).end('A');
    send(offer);
    send(candidate('candidate:1'));
    runTasks();
    expect(phases().at(-1)).toBe('delivered candidate B');
    pass(29);
    expect(received).toHaveLength(1);
    pass(1);
    expect(phases().at(-1)).toBe('delivered offer B delayed');
  });

  it('loses the next two, and says so to the receiver', () => {
    const { send } = channel({ candidate: { drop: 2 } }).end('A');
    ['a', 'b', 'c'].map(candidate).forEach((message) => send(message));
    runTasks();
    expect(received).toEqual([candidate('c')]);
    expect(phases().slice(3)).toEqual([
      'dropped candidate B dropped',
      'dropped candidate B dropped',
      'delivered candidate B',
    ]);
  });

  it('loses all of a kind until the rule ends', () => {
    const signaling = channel({ answer: { drop: true } });
    signaling.end('A').send(answer);
    signaling.setRule('answer', undefined);
    signaling.end('A').send(answer);
    runTasks();
    expect(received).toHaveLength(1);
  });

  it('holds back until it is told to let go, in the order in which things were sent', () => {
    const signaling = channel({ candidate: { hold: true }, offer: { hold: true } });
    const { send } = signaling.end('A');
    send(candidate('a'));
    send(offer);
    send(candidate('b'));
    runTasks();
    pass(1000);
    expect(received).toEqual([]);
    expect(signaling.held).toBe(3);
    signaling.release('candidate');
    runTasks();
    expect(received).toEqual([candidate('a'), candidate('b')]);
    signaling.release();
    runTasks();
    expect(phases().at(-1)).toBe('delivered offer B held');
  });

  it('discards what it holds', () => {
    const signaling = channel({ candidate: { hold: true } });
    signaling.end('A').send(candidate('a'));
    signaling.discard();
    runTasks();
    expect(received).toEqual([]);
    expect(phases().at(-1)).toBe('dropped candidate B dropped');
  });

  it('lets the next message overtake, and waits for one no longer than 250 ms', () => {
    const { send } = channel({ candidate: { reorder: true } }).end('A');
    send(candidate('a'));
    send(candidate('b'));
    runTasks();
    send(candidate('c'));
    runTasks();
    expect(received).toEqual([candidate('b'), candidate('a')]);
    pass(250);
    expect(received.at(-1)).toEqual(candidate('c'));
    expect(phases().filter((phase) => phase.startsWith('delivered'))).toEqual([
      'delivered candidate B',
      'delivered candidate B reordered',
      'delivered candidate B delayed',
    ]);
  });

  it('delivers twice what it duplicates', () => {
    channel({ offer: { duplicate: true } })
      .end('A')
      .send(offer);
    runTasks();
    pass(0);
    expect(phases()).toEqual(['sent offer A', 'delivered offer B', 'delivered offer B duplicated']);
  });

  it('carries both directions, each to the other side only', () => {
    const signaling = channel();
    const atA: SignalingMessage[] = [];
    signaling.end('A').receive((message) => atA.push(message));
    signaling.end('B').send(answer);
    runTasks();
    expect([atA, received]).toEqual([[answer], []]);
  });

  it('is silent once it is closed, and lets no timer live', () => {
    const signaling = channel({ offer: { delayMs: 5 } });
    signaling.end('A').send(offer);
    signaling.end('A').send(answer);
    signaling.close();
    runTasks();
    pass(100);
    expect(received).toEqual([]);
    expect(timers).toEqual([]);
  });

  it('has no end for a stranger', () => {
    expect(() => channel().end('C')).toThrow(RangeError);
  });
});
