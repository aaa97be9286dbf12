import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../trace/events.ts';
import { Trace } from '../trace/trace.ts';
import { foldPrefix } from './fold.ts';
import { mediaFold } from './media.ts';

const mark = (
  name: string,
  peer: string | null,
  detail: Extract<NewEvent, { type: 'mark' }>['detail'],
): NewEvent => ({ type: 'mark', at: 0, peer, name, detail });

const read = (direction: string, muted: boolean) => ({
  transceivers: [
    {
      mid: '0',
      kind: 'video',
      direction,
      currentDirection: null,
      sender: { capture: 'A camera 1', enabled: true, readyState: 'live' },
      receiver: { muted, readyState: 'live' },
    },
  ],
});

function fold(...events: readonly NewEvent[]) {
  const trace = new Trace({ origin: 'live' });
  for (const event of events) trace.append(event);
  return foldPrefix(mediaFold, trace);
}

describe('media as it was read', () => {
  it('is the last reading of a peer, with the one before', () => {
    const view = fold(
      mark('transceivers', 'A', read('sendrecv', true)),
      mark('transceivers', 'B', read('inactive', true)),
      mark('transceivers', 'A', read('sendonly', false)),
    );
    const a = view.byPeer.get('A');
    expect(a?.rows[0]?.direction).toBe('sendonly');
    expect(a?.before[0]?.direction).toBe('sendrecv');
    expect(view.byPeer.get('B')?.rows[0]?.direction).toBe('inactive');
  });

  it('counts what is live, and names what nobody sends', () => {
    const camera = { id: 'A camera 1', kind: 'camera', peer: 'A', isReal: false, isSent: false };
    const view = fold(mark('captures', null, { live: [camera] }));
    expect(view.live).toEqual([camera]);
    expect(
      fold(mark('captures', null, { live: [camera] }), mark('captures', null, { live: [] })).live,
    ).toEqual([]);
  });

  it('takes a file’s nonsense for nothing', () => {
    const view = fold(
      mark('transceivers', 'A', { transceivers: [null, 3, { mid: 7, sender: 'x' }] }),
      mark('captures', null, { live: 'all' }),
      mark('transceivers', null, read('sendrecv', true)),
    );
    expect(view.byPeer.get('A')?.rows).toEqual([
      {
        mid: null,
        kind: '',
        direction: '',
        currentDirection: null,
        sender: null,
        receiver: { muted: false, readyState: '' },
      },
    ]);
    expect(view.live).toEqual([]);
  });
});
