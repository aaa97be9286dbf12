import { describe, expect, test } from 'vitest';
import type { RecoveryEvent } from '../../../lib/sources/errors/recovery/events.ts';
import { RECORDED_LOSSES, RECOVERY_RECORD } from '../../../lib/sources/errors/recovery/recorded.ts';
import { foldRecovery } from './recovery-model.ts';

const of = 'restart-failed' as const;
const lane = (events: readonly RecoveryEvent[], now?: number) =>
  foldRecovery(events, now).lanes.find(({ id }) => id === of);

test('nothing is drawn before the loss', () => {
  expect(foldRecovery([])).toMatchObject({ isLost: false, lanes: [] });
});

test('a state lasts until the next one, the last of them until now', () => {
  const events: readonly RecoveryEvent[] = [
    { at: 500, what: 'gone', silent: true },
    { at: 6500, what: 'state', of, state: 'disconnected' },
  ];
  expect(lane(events, 9000)?.segments).toEqual([
    { state: 'connected', from: 0, to: 6000 },
    { state: 'disconnected', from: 6000, to: 8500 },
  ]);
});

test('an answer on the connection of before is a recovery, and the old channel may follow', () => {
  const events: readonly RecoveryEvent[] = [
    { at: 0, what: 'gone', silent: true },
    { at: 8000, what: 'back' },
    { at: 8100, what: 'act', of, act: 'restart' },
    { at: 8200, what: 'recovered', of, connection: true },
  ];
  expect(lane(events)).toMatchObject({ recoveredAt: 8200, sameConnection: true, isKept: false });
  expect(lane([...events, { at: 8900, what: 'kept', of }])?.isKept).toBe(true);
});

describe.each(RECORDED_LOSSES)('the record of %s', (loss) => {
  test.each(['chromium', 'firefox'] as const)('of %s is whole, in order, and folds', (engine) => {
    const events = RECOVERY_RECORD.runs[loss][engine];
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    for (let length = 0; length <= events.length; length += 1)
      foldRecovery(events.slice(0, length));
    const view = foldRecovery(events);
    expect(view.isOver).toBe(true);
    expect(view.lanes).toHaveLength(5);
    for (const { segments } of view.lanes) expect(segments.at(-1)?.to).toBe(times.at(-1));
  });
});
