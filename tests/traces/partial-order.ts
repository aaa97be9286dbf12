import { expect } from 'vitest';

import type { PeerId, TraceEvent } from '../../src/lib/trace/events.ts';
import type { MachineId, StateOf } from '../../src/lib/trace/states.ts';

type Is = (event: TraceEvent) => boolean;

const becomes =
  <M extends MachineId>(machine: M, state: StateOf<M>): Is =>
  (event) =>
    event.type === 'state' && event.machine === machine && event.to === state;

const fires =
  (name: string): Is =>
  (event) =>
    event.type === 'event' && event.name === name;

const endOfGathering: Is = (event) =>
  event.type === 'event' && event.name === 'icecandidate' && event.detail['candidate'] === null;

/**
 * What comes first on one connection, in Chromium as in Firefox, on an idle machine as on a busy one: the first of the one
 * before the first of the other, where there are both. Nothing else about the order of events is promised.
 */
const FIRST_BEFORE_FIRST: readonly (readonly [first: string, Is, second: string, Is])[] = [
  [
    'ICE checking',
    becomes('ice-connection', 'checking'),
    'ICE connected',
    becomes('ice-connection', 'connected'),
  ],
  [
    'DTLS connecting',
    becomes('dtls', 'connecting'),
    'DTLS connected',
    becomes('dtls', 'connected'),
  ],
  [
    'ICE connected',
    becomes('ice-transport', 'connected'),
    'DTLS connected',
    becomes('dtls', 'connected'),
  ],
  [
    'ICE connected',
    becomes('ice-connection', 'connected'),
    'connected',
    becomes('connection', 'connected'),
  ],
  ['DTLS connected', becomes('dtls', 'connected'), 'SCTP connected', becomes('sctp', 'connected')],
  ['SCTP connected', becomes('sctp', 'connected'), 'channel open', becomes('data-channel', 'open')],
  ['datachannel', fires('datachannel'), 'open', fires('open')],
  [
    'gathering',
    becomes('ice-gathering', 'gathering'),
    'gathering complete',
    becomes('ice-gathering', 'complete'),
  ],
  [
    'gathering complete',
    becomes('ice-gathering', 'complete'),
    'the null candidate',
    endOfGathering,
  ],
  ['track', fires('track'), 'unmute', fires('unmute')],
];

/** The stretches of a trace that belong to one connection of one peer. */
function connectionsOf(events: readonly TraceEvent[]): readonly (readonly TraceEvent[])[] {
  const current = new Map<PeerId, TraceEvent[]>();
  const all: TraceEvent[][] = [];
  for (const event of events) {
    if (event.peer === null) continue;
    if (event.type === 'construct') {
      const stretch: TraceEvent[] = [];
      current.set(event.peer, stretch);
      all.push(stretch);
    }
    current.get(event.peer)?.push(event);
  }
  return all;
}

/** Asserts the order in which things happen in both engines, and no other. */
export function expectPartialOrder(events: readonly TraceEvent[]): void {
  for (const connection of connectionsOf(events)) {
    for (const [first, isFirst, second, isSecond] of FIRST_BEFORE_FIRST) {
      const early = connection.findIndex(isFirst);
      const late = connection.findIndex(isSecond);
      if (early < 0 || late < 0) continue;
      const peer = connection[0]?.peer ?? '';
      expect(early, `${first} before ${second} on ${peer}`).toBeLessThan(late);
    }
    expectEventsBeforePromises(connection);
  }
  expectOffersToCross(events);
}

/** A description's events fire before its promise settles; its candidates come after. */
function expectEventsBeforePromises(connection: readonly TraceEvent[]): void {
  const settled = new Map<string, number>();
  const calls = new Map<number, string>();
  for (const event of connection) {
    if (event.type === 'settle') settled.set(event.call, event.seq);
    if (event.type === 'call') calls.set(event.seq, event.call);
  }
  for (const event of connection) {
    const isChange =
      event.type === 'state' && event.machine === 'signaling' && event.seen === 'event';
    const isTrack = event.type === 'event' && event.name === 'track';
    if ((!isChange && !isTrack) || event.cause === undefined) continue;
    const call = calls.get(event.cause.seq);
    if (call === undefined) continue;
    expect(event.seq, `event ${String(event.seq)} before its promise`).toBeLessThan(
      settled.get(call) ?? Infinity,
    );
  }
  const described = connection.find(
    ({ type, ...event }) =>
      type === 'call' && 'method' in event && event.method === 'setLocalDescription',
  );
  const candidate = connection.findIndex(fires('icecandidate'));
  if (described?.type !== 'call' || candidate < 0) return;
  const resolved = connection.findIndex(
    (event) => event.type === 'settle' && event.call === described.call,
  );
  expect(resolved, 'setLocalDescription() settles before the first candidate').toBeLessThan(
    candidate,
  );
}

/** Between two peers: an offer is sent before it arrives, and arrives before it is answered. */
function expectOffersToCross(events: readonly TraceEvent[]): void {
  const at = (kind: string, phase: string): number =>
    events.findIndex(
      (event) => event.type === 'message' && event.kind === kind && event.phase === phase,
    );
  const order = [
    at('offer', 'sent'),
    at('offer', 'delivered'),
    at('answer', 'sent'),
    at('answer', 'delivered'),
  ];
  expect(order).toEqual([...order].sort((a, b) => a - b));
}
