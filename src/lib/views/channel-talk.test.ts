import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../trace/events.ts';
import { Trace } from '../trace/trace.ts';
import { talkFold } from './channel-talk.ts';
import { foldPrefix } from './fold.ts';

function talk(...events: readonly NewEvent[]) {
  const trace = new Trace({ origin: 'simulated' });
  for (const event of events) trace.append(event);
  return foldPrefix(talkFold, trace);
}

const on = 'data-channel1';
const call = (method: string, args: readonly string[]): NewEvent => ({
  ...{ type: 'call', at: 1, peer: 'A', on, call: 'call1', method, args },
});
const returned: NewEvent = {
  ...{ type: 'settle', at: 1, peer: 'A', on, call: 'call1' },
  outcome: { how: 'returned', value: null },
};
const error = { name: 'TypeError', message: 'no' };
const threw: NewEvent = {
  ...{ type: 'settle', at: 1, peer: 'A', on, call: 'call1', outcome: { how: 'threw', error } },
};
const arrived: NewEvent = {
  ...{ type: 'event', at: 2, peer: 'B', on: 'data-channel2', name: 'message' },
  detail: { data: 'hi' },
};

describe('talk over channels', () => {
  it('has a line for what was sent once send() has returned, and one for what arrived', () => {
    expect(talk(call('send', ['hi'])).lines).toEqual([]);
    expect(talk(call('send', ['hi']), returned, arrived).lines).toMatchObject([
      { what: 'sent', peer: 'A', data: 'hi' },
      { what: 'arrived', peer: 'B', data: 'hi' },
    ]);
  });

  it('says what send() threw', () => {
    expect(talk(call('send', ['hi']), threw).lines).toMatchObject([{ what: 'refused', error }]);
  });

  it('keeps channels that were refused apart from messages', () => {
    const view = talk(call('createDataChannel', ['x']), threw);
    expect(view.lines).toEqual([]);
    expect(view.refusals).toMatchObject([{ args: ['x'], error }]);
    expect(talk(call('createDataChannel', ['x']), returned).refusals).toEqual([]);
  });

  it('knows channels and the limit from their marks', () => {
    const mark = (name: string, detail: { readonly [key: string]: string | number }): NewEvent => ({
      ...{ type: 'mark', at: 0, peer: 'A', name, detail },
    });
    expect(
      talk(mark('channel', { label: 'chat' }), mark('limits', { maxMessageSize: 9 })),
    ).toMatchObject({
      channels: [{ peer: 'A', attributes: { label: 'chat' } }],
      maxMessageSize: 9,
    });
  });

  it('keeps the newest of many messages', () => {
    const lines = talk(...Array.from({ length: 500 }, () => arrived)).lines;
    expect(lines.length).toBeLessThan(100);
    expect(lines.at(-1)?.seq).toBe(499);
  });
});
