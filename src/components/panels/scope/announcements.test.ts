import { expect, test } from 'vitest';
import type { StateEvent } from '../../../lib/trace/events.ts';
import { announcementOf } from './announcements.ts';

function change(seq: number, machine: 'connection' | 'signaling', to: string): StateEvent {
  return {
    type: 'state',
    seq,
    at: seq,
    peer: 'A',
    on: 'pc1',
    machine,
    from: 'new',
    to,
    seen: 'event',
  } as StateEvent;
}

test('few changes are said one by one, in order', () => {
  const said = announcementOf(
    [change(0, 'connection', 'connecting'), change(1, 'connection', 'connected')],
    ({ machine }) => machine,
  );
  expect(said).toEqual({
    kind: 'each',
    changes: [
      { peer: 'A', attribute: 'connection', to: 'connecting' },
      { peer: 'A', attribute: 'connection', to: 'connected' },
    ],
  });
});

test('of many, the count and the newest state of each machine', () => {
  const said = announcementOf(
    [
      change(0, 'connection', 'connecting'),
      change(1, 'signaling', 'have-local-offer'),
      change(2, 'signaling', 'stable'),
      change(3, 'connection', 'connected'),
    ],
    ({ machine }) => machine,
  );
  expect(said).toEqual({
    kind: 'more',
    count: 4,
    last: [
      { peer: 'A', attribute: 'signaling', to: 'stable' },
      { peer: 'A', attribute: 'connection', to: 'connected' },
    ],
  });
});

test('nothing is said of nothing', () => {
  expect(announcementOf([], () => '')).toBeUndefined();
});
