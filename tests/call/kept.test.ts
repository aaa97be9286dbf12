import { describe, expect, it } from 'vitest';

import { sessionOf } from '../../examples/call/client/identity.ts';
import { keptIn, type Kept } from '../../examples/call/client/kept.ts';

/** Storage that refuses as browsers do: by the attribute itself, or by the first word that is written. */
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('what is kept between two page views', () => {
  it('stands in the browser’s storage, and nothing else does', () => {
    const words = new Map<string, string>();
    const storage: Kept = {
      getItem: (key) => words.get(key) ?? null,
      setItem: (key, value) => void words.set(key, value),
      removeItem: (key) => void words.delete(key),
    };
    const session = sessionOf(keptIn(() => storage));
    expect([...words]).toEqual([['session', session]]);
    expect(sessionOf(keptIn(() => storage))).toBe(session);
  });

  it.each([
    ['is blocked', refuse],
    ['takes nothing', (): Kept => ({ getItem: () => null, setItem: refuse, removeItem: refuse })],
  ])('lasts as long as the page where storage %s', (_, storage) => {
    const kept = keptIn(storage);
    const session = sessionOf(kept);
    expect(session).toMatch(/^[0-9a-f]{32}$/);
    expect(sessionOf(kept)).toBe(session);
    kept.setItem('room', 'a');
    kept.removeItem('room');
    expect(kept.getItem('room')).toBeNull();
    expect(sessionOf(keptIn(storage))).not.toBe(session);
  });
});
