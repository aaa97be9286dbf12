/** The part of an address that carries code: `#code=1.q1ZKKs0rUbKKro6tBQA`. It is never sent to a server. */

/** What a hash with code begins with. */
const PREFIX = /^#?code=/;

/**
 * Mail and chat programs escape some letters of a link, or break it in two: the hash as it was written. `undefined` for
 * a `%` that escapes nothing.
 */
function mended(hash: string): string | undefined {
  try {
    return (hash.includes('%') ? decodeURIComponent(hash) : hash).replace(/\s+/g, '');
  } catch {
    return undefined;
  }
}

/** Whether `hash` (of an address, with or without `#`) is meant to carry code: well or badly. */
export function carriesCode(hash: string): boolean {
  return PREFIX.test(mended(hash) ?? hash);
}

/** What stands behind `#code=`, in two parts; `undefined` where nothing can be told apart. */
export function splitHash(
  hash: string,
): { readonly version: string; readonly body: string } | undefined {
  const [, version, body] =
    /^(\d{1,9})\.(.*)$/s.exec(mended(hash)?.replace(PREFIX, '') ?? '') ?? [];
  return version === undefined || body === undefined ? undefined : { version, body };
}
