import { expect } from 'vitest';

import type { ObjectId, TraceEvent } from '../../src/lib/trace/events.ts';
import { readTrace } from '../../src/lib/trace/read.ts';
import { CONNECTION_MACHINES, INITIAL_STATE } from '../../src/lib/trace/states.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import { writeTrace } from '../../src/lib/trace/write.ts';

/** All events of a trace, in order. */
export const eventsOf = (trace: Trace): readonly TraceEvent[] =>
  Array.from({ length: trace.length }, (_, index) => trace.at(index) as TraceEvent);

/** What every source of traces keeps to, whatever it records. Run it over one trace of each. */
export function sourceContract(trace: Trace): void {
  const events = eventsOf(trace);
  expect(events.length).toBeGreaterThan(0);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
  expect(events.filter(({ at }, index) => at < (events[index - 1]?.at ?? 0))).toEqual([]);
  expect(events.filter(({ cause, seq }) => cause !== undefined && cause.seq >= seq)).toEqual([]);
  pairsCalls(events);
  pairsMessages(events);
  namesObjects(events);
  chainsStates(events);

  const again = readTrace(writeTrace(trace));
  expect(again.meta).toEqual(trace.meta);
  expect(eventsOf(again)).toEqual(events);
}

/** Every settlement belongs to one call before it, on the same object; no call settles twice. */
function pairsCalls(events: readonly TraceEvent[]): void {
  const pending = new Map<string, ObjectId>();
  const unpaired: TraceEvent[] = [];
  for (const event of events) {
    if (event.type === 'call') pending.set(event.call, event.on);
    if (event.type !== 'settle') continue;
    if (pending.get(event.call) !== event.on) unpaired.push(event);
    pending.delete(event.call);
  }
  expect(unpaired).toEqual([]);
}

/** What is delivered or dropped was sent before, and arrives at whom it was sent to. */
function pairsMessages(events: readonly TraceEvent[]): void {
  const messages = events.filter((event) => event.type === 'message');
  const sent = new Map(
    messages.filter(({ phase }) => phase === 'sent').map((message) => [message.message, message]),
  );
  for (const message of messages) {
    const origin = sent.get(message.message);
    expect(origin?.seq).toBeLessThanOrEqual(message.seq);
    expect([message.from, message.to, message.kind]).toEqual([
      origin?.from,
      origin?.to,
      origin?.kind,
    ]);
    expect(message.peer).toBe(message.phase === 'sent' ? message.from : message.to);
  }
}

/** An object is introduced once, before anything happens on it. */
function namesObjects(events: readonly TraceEvent[]): void {
  const known = new Set<ObjectId>();
  const wrong: TraceEvent[] = [];
  for (const event of events) {
    if (!('on' in event)) continue;
    const introduces = event.type === 'construct' || event.type === 'appear';
    if (introduces === known.has(event.on)) wrong.push(event);
    known.add(event.on);
  }
  expect(wrong).toEqual([]);
}

/** Each machine of each object goes on where it was. */
function chainsStates(events: readonly TraceEvent[]): void {
  const states = new Map<string, string>();
  const broken: TraceEvent[] = [];
  const key = (on: ObjectId, machine: string): string => `${on} ${machine}`;
  for (const event of events) {
    if (event.type === 'construct') {
      for (const machine of CONNECTION_MACHINES) {
        states.set(key(event.on, machine), INITIAL_STATE[machine]);
      }
    }
    if (event.type === 'appear' && event.state !== undefined) {
      states.set(key(event.on, event.kind), event.state);
    }
    if (event.type !== 'state') continue;
    const place = key(event.on, event.machine);
    if (states.get(place) !== event.from || event.from === event.to) broken.push(event);
    states.set(place, event.to);
  }
  expect(broken).toEqual([]);
}
