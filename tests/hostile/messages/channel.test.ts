import { describe, expect, it } from 'vitest';
import { createTabLine, type TextChannel } from '../../../src/lib/signaling/line.ts';
import type { SignalingMessage } from '../../../src/lib/signaling/messages.ts';
import { createTabSignaling } from '../../../src/lib/signaling/tab.ts';
import { Trace } from '../../../src/lib/trace/trace.ts';
import { readTrace } from '../../../src/lib/trace/read.ts';
import { writeTrace } from '../../../src/lib/trace/write.ts';
import { createRandom } from '../../support/random.ts';
import { createTaskClock } from '../../support/task-clock.ts';
import { GENUINE, madeUp } from './made-up.ts';

const COUNT = 10_000;

describe('a tab on a channel where everybody shouts', () => {
  it(`takes what is meant for it, and none of ${String(COUNT)} other messages`, () => {
    const random = createRandom(20_260_101);
    const clock = createTaskClock();
    const trace = new Trace({ origin: 'live' });
    const ears = new Set<(data: unknown) => void>();
    const channel: TextChannel = {
      post: () => undefined,
      listen(take) {
        ears.add(take);
        return () => ears.delete(take);
      },
    };
    const say = (data: unknown): void => ears.forEach((take) => take(data));
    const line = createTabLine({ room: 'blue', channel, sink: trace, now: clock.now, peer: 'B' });
    const end = createTabSignaling({
      line,
      self: 'B',
      other: 'A',
      session: 's1',
      sink: trace,
      ...clock,
      rules: { 'end-of-candidates': { duplicate: true } },
    });
    const received: SignalingMessage[] = [];
    end.receive((message) => received.push(message));

    const meant: SignalingMessage[] = [GENUINE.message];
    say(JSON.stringify(GENUINE));
    for (let sent = 0; sent < COUNT; sent += 1) {
      say(madeUp(random));
      if (sent % 100 !== 99) continue;
      // Had one of the made-up numbers, which are greater, been accepted, this one would be a replay.
      const message: SignalingMessage = { other: sent };
      meant.push(message);
      say(JSON.stringify({ ...GENUINE, n: 2 + sent, id: `m${String(sent)}`, message }));
    }
    clock.runTasks();

    expect(received).toEqual(meant);
    const ignored = Object.values(line.counts).reduce((sum, count) => sum + count, 0);
    expect(ignored).toBe(COUNT);
    expect(Object.keys(line.counts).sort()).toEqual([
      'foreign-peer',
      'foreign-room',
      'foreign-version',
      'malformed',
      'oversized',
      'replayed',
      'stale-session',
    ]);

    // Visible, and bounded: the last mark of each reason is at most half of its count behind.
    const events = Array.from({ length: trace.length }, (_, seq) => trace.at(seq)!);
    const marks = events.filter((event) => event.type === 'mark');
    expect(marks.length).toBeLessThan(7 * 48);
    for (const [reason, count] of Object.entries(line.counts)) {
      const told = marks.filter(({ detail }) => detail['reason'] === reason).at(-1)?.detail['count'];
      expect(Number(told) * 2).toBeGreaterThanOrEqual(count);
    }
    expect(writeTrace(readTrace(writeTrace(trace)))).toBe(writeTrace(trace));

    end.close();
    line.close();
    expect([ears.size, clock.waiting(), end.held, end.underway]).toEqual([0, 0, 0, 0]);
    expect({}).not.toHaveProperty('v');
    // A second of work; a machine that does other things as well takes longer.
  }, 60_000);
});
