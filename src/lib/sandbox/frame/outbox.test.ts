import { describe, expect, it } from 'vitest';

import type { NewEvent } from '../../trace/events.ts';
import type { FromFrame } from '../protocol/messages.ts';
import { createOutbox, type Outbox } from './outbox.ts';

const line = (at: number): NewEvent => ({
  type: 'console',
  at,
  peer: null,
  level: 'log',
  args: [at],
});
const mark = (at: number): NewEvent => ({ type: 'mark', at, peer: null, name: 'note', detail: {} });

/** An outbox in a world where time goes on when the test says so. */
function world(shares = { lines: 1000, problems: 10, events: 1000 }) {
  const posted: FromFrame[] = [];
  const due: { at: number; run: () => void }[] = [];
  let time = 0;
  const outbox: Outbox = createOutbox({
    post: (message) => posted.push(message),
    now: () => time,
    soon: (run) => due.push({ at: time, run }),
    later: (ms, run) => due.push({ at: time + ms, run }),
    shares,
  });
  function passTo(at: number): void {
    time = at;
    for (const task of due.filter((one) => one.at <= at)) {
      due.splice(due.indexOf(task), 1);
      task.run();
    }
  }
  const batches = (): number[][] =>
    posted.flatMap((message) =>
      message.say === 'batch' ? [message.events.map(({ seq }) => seq)] : [],
    );
  return { outbox, posted, batches, passTo };
}

describe('what a frame sends', () => {
  it('goes at once, in the order and with the numbers of what happened', () => {
    const { outbox, posted, passTo } = world();
    expect([outbox.append(mark(0)), outbox.append(line(1)), outbox.append(mark(1))]).toEqual([
      0, 1, 2,
    ]);
    expect(posted).toEqual([]);
    passTo(1);
    expect(posted).toMatchObject([
      { say: 'batch', events: [{ seq: 0, at: 0 }, { seq: 1, args: [1] }, { seq: 2 }] },
    ]);
  });

  it('waits until the page has taken in the batch before, and 50 ms', () => {
    const { outbox, batches, passTo } = world();
    outbox.append(line(0));
    passTo(0);
    outbox.append(line(10));
    passTo(500);
    expect(batches()).toEqual([[0]]);
    outbox.next();
    passTo(500);
    expect(batches()).toEqual([[0], [1]]);
    outbox.append(line(500));
    outbox.next();
    passTo(540);
    expect(batches()).toHaveLength(2);
    passTo(550);
    expect(batches()).toEqual([[0], [1], [2]]);
  });

  it('comes in pieces that the page can take, one after the other', () => {
    const { outbox, batches, passTo } = world();
    for (let i = 0; i < 1200; i++) outbox.append(mark(0));
    outbox.append(line(0));
    passTo(0);
    for (let step = 1; step <= 2; step++) {
      outbox.next();
      passTo(step * 50);
    }
    expect(batches().map(({ length }) => length)).toEqual([500, 500, 1]);
  });

  it('goes in the midst of code that lets nothing else happen', () => {
    const { outbox, batches } = world();
    outbox.append(line(0));
    outbox.append(line(40));
    expect(batches()).toEqual([]);
    outbox.append(line(60));
    expect(batches()).toEqual([[0, 1, 2]]);
  });

  it('leaves out what is beyond the share of its kind, and says how many', () => {
    const { outbox, posted, batches, passTo } = world({ lines: 2, problems: 1, events: 1 });
    expect([0, 1, 2, 3].map((at) => outbox.append(line(at)))).toEqual([0, 1, -1, -1]);
    expect(outbox.append(mark(4))).toBe(2);
    expect(outbox.admits('events')).toBe(false);
    passTo(5);
    expect(batches()).toEqual([[0, 1, 2]]);
    expect(posted).toMatchObject([{ dropped: { lines: 2, events: 1, problems: 0 } }]);
    // Nothing comes any more but the count.
    outbox.next();
    outbox.append(line(6));
    passTo(60);
    expect(posted[1]).toMatchObject({ events: [], dropped: { lines: 3 } });
  });

  it('says that the code has ended when all of it is sent', () => {
    const { outbox, posted, passTo } = world();
    outbox.append(line(0));
    outbox.end();
    expect(posted).toEqual([]);
    passTo(0);
    expect(posted.map(({ say }) => say)).toEqual(['batch', 'ended']);
  });

  it('says so at once when there is nothing to send', () => {
    const { outbox, posted } = world();
    outbox.end();
    expect(posted).toEqual([{ say: 'ended' }]);
  });
});
