import { beforeEach, describe, expect, it } from 'vitest';

import { createTaskClock, type TaskClock } from '../../../../tests/support/task-clock.ts';
import type { NewEvent } from '../../trace/events.ts';
import type { ChannelRules } from '../impairment.ts';
import type { SignalingMessage } from '../messages.ts';
import { createPasteSignaling, type PasteSignaling } from './way.ts';

const sdp = (setup: string): string =>
  [
    'v=0',
    'o=- 1 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    'a=ice-ufrag:abcd',
    'a=ice-pwd:abcdefghijklmnopqrstuvwx',
    `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => 'AB').join(':')}`,
    `a=setup:${setup}`,
    'a=mid:0',
    'a=candidate:1 1 udp 2113937151 10.0.0.2 5001 typ host',
    '',
  ].join('\r\n');

const offer: SignalingMessage = { description: { type: 'offer', sdp: sdp('actpass') } };
const answer: SignalingMessage = { description: { type: 'answer', sdp: sdp('active') } };

let clock: TaskClock;
let events: NewEvent[];
let texts: string[];

beforeEach(() => {
  clock = createTaskClock();
  events = [];
  texts = [];
});

function side(
  self: 'A' | 'B',
  rules: ChannelRules = {},
): { end: PasteSignaling; received: SignalingMessage[] } {
  const end = createPasteSignaling({
    self,
    other: self === 'A' ? 'B' : 'A',
    expect: self === 'A' ? 'answer' : 'offer',
    sink: { append: (event) => events.push(event) - 1 },
    wallNow: () => Date.UTC(2026, 0, 1),
    onText: (text) => texts.push(text),
    rules,
    ...clock,
  });
  const received: SignalingMessage[] = [];
  end.receive((message) => received.push(message));
  return { end, received };
}

describe('carrying by hand', () => {
  it('brings an offer over and its answer back, under the same ids on both sides', () => {
    const a = side('A');
    const b = side('B');
    a.end.send(offer);
    b.end.take(texts[0]!);
    clock.runTasks();
    b.end.send(answer);
    a.end.take(texts[1]!);
    clock.runTasks();
    expect(b.received).toMatchObject([{ description: { type: 'offer' } }]);
    expect(a.received).toMatchObject([{ description: { type: 'answer' } }]);
    const messages = events.filter((event) => event.type === 'message');
    expect(messages.map(({ phase, kind, peer }) => `${phase} ${kind} ${peer}`)).toEqual([
      'sent offer A',
      'delivered offer B',
      'sent answer B',
      'delivered answer A',
    ]);
    expect(messages[0]?.message).toBe(messages[1]?.message);
    expect(messages[2]?.message).toBe(messages[3]?.message);
    // The other side's trace is elsewhere: what arrived stands in this one.
    expect(messages[1]?.payload).toEqual(b.received[0]);
  });

  it('goes by rules like every other way', () => {
    side('A').end.send(offer);
    const b = side('B', { offer: { hold: true } });
    b.end.take(texts[0]!);
    clock.pass(60_000);
    expect([b.received.length, b.end.held]).toEqual([0, 1]);
    b.end.release();
    clock.runTasks();
    expect([b.received.length, b.end.held]).toEqual([1, 0]);
    expect(events.at(-1)).toMatchObject({ phase: 'delivered', fault: 'held' });
  });

  it('has no way for a candidate by itself, and says so', () => {
    side('A').end.send({ candidate: null });
    expect(texts).toEqual([]);
    expect(events).toMatchObject([
      { phase: 'sent', kind: 'end-of-candidates' },
      { phase: 'dropped', fault: 'rejected' },
    ]);
  });

  it('marks what it does not take, and throws it back', () => {
    const a = side('A');
    a.end.send(offer);
    expect(() => a.end.take(texts[0]!)).toThrow('paste-own');
    expect(() => a.end.take('hello')).toThrow('paste-not-ours');
    clock.runTasks();
    expect(a.received).toEqual([]);
    expect(events.slice(1)).toMatchObject([
      { type: 'mark', peer: 'A', name: 'ignored', detail: { reason: 'paste-own', count: 1 } },
      { type: 'mark', peer: 'A', name: 'ignored', detail: { reason: 'paste-not-ours' } },
    ]);
  });

  it('takes the answer to its last offer only', () => {
    const a = side('A');
    a.end.send(offer);
    const b = side('B');
    b.end.take(texts[0]!);
    b.end.send(answer);
    a.end.send({ description: { type: 'offer', sdp: sdp('actpass').replace('5001', '5002') } });
    expect(() => a.end.take(texts[1]!)).toThrow('paste-old');
  });
});
