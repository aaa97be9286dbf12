import type { Kept } from './kept.ts';

/** A name that nobody else has: 32 hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The secret of this tab: it survives a reload, and so its seat does. */
export function sessionOf(kept: Kept): string {
  const before = kept.getItem('session');
  if (before !== null && /^[0-9a-f]{32}$/.test(before)) return before;
  const session = randomId();
  kept.setItem('session', session);
  return session;
}
