import { describe, expect, it } from 'vitest';

import { BATCH_EVENTS } from './limits.ts';
import { ANSWER_LIMIT } from './own-devices.ts';
import { readFromFrame } from './schema.ts';

const dropped = { events: 0, lines: 0, problems: 0 };
const line = { type: 'console', seq: 0, at: 1.5, peer: null, level: 'log', args: ['a', 1] };

describe('what a frame may say', () => {
  it.each([
    { say: 'ready' },
    { say: 'began' },
    { say: 'ended' },
    { say: 'pong', ping: 3 },
    { say: 'stage', heightPx: 120.5 },
    { say: 'device', request: 1, ask: { do: 'list' } },
    { say: 'device', request: 2, ask: { do: 'open', from: 'user', constraints: { video: true } } },
    { say: 'expanded', request: 1 },
    { say: 'expanded', request: 1, value: { $: 'undefined' } },
    { say: 'batch', events: [], dropped },
    { say: 'batch', events: [line], dropped },
  ])('$say', (message) => {
    expect(readFromFrame(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'ready'],
    ['an unknown word', { say: 'solved' }],
    ['a word with more to it', { say: 'ready', extra: 1 }],
    ['a ping that is no number', { say: 'pong', ping: '1' }],
    ['an endless stage', { say: 'stage', heightPx: Infinity }],
    ['a stage below nothing', { say: 'stage', heightPx: -1 }],
    ['events that are none', { say: 'batch', events: [{}], dropped }],
    ['a batch that is no list', { say: 'batch', events: { length: 1 }, dropped }],
    ['too large a batch', { say: 'batch', events: Array(BATCH_EVENTS + 1).fill(line), dropped }],
    [
      'a line with what is no data',
      { say: 'batch', events: [{ ...line, args: [() => 0] }], dropped },
    ],
    [
      'a line with a foreign mark',
      { say: 'batch', events: [{ ...line, args: [{ $: 'html' }] }], dropped },
    ],
    [
      'an event in a state that is none',
      {
        say: 'batch',
        events: [
          {
            ...line,
            type: 'state',
            peer: 'A',
            on: 'pc1',
            machine: 'connection',
            from: 'new',
            to: 'won',
            seen: 'event',
          },
        ],
        dropped,
      },
    ],
    [
      'an ask for what is no device',
      { say: 'device', request: 1, ask: { do: 'open', from: 'disk' } },
    ],
    [
      'constraints that are no data',
      {
        say: 'device',
        request: 1,
        ask: { do: 'open', from: 'user', constraints: { video: () => 0 } },
      },
    ],
    [
      'an endless answer',
      {
        say: 'device',
        request: 1,
        ask: { do: 'accept', stream: 1, answer: 'x'.repeat(ANSWER_LIMIT + 1) },
      },
    ],
    ['less than nothing dropped', { say: 'batch', events: [], dropped: { ...dropped, lines: -1 } }],
    ['a value that is no data', { say: 'expanded', request: 1, value: NaN }],
  ])('and not %s', (_, message) => {
    expect(readFromFrame(message)).toBeUndefined();
  });
});
