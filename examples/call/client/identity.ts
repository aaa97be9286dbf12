/** A name that nobody else has: 32 hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The secret of this tab: it survives a reload, and so its seat does. */
export function sessionOf(storage: Storage): string {
  const kept = storage.getItem('session');
  if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept;
  const session = randomId();
  storage.setItem('session', session);
  return session;
}
