/** Code in a link and out of it. */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { deflate, inflate, type Streams } from './deflate.ts';
import { ShareError } from './errors.ts';
import { carriesCode, splitHash } from './hash.ts';
import { checkShared, type SharedCode } from './shared-code.ts';

/** How the body is written. A change that an older page would misread needs another number. */
const VERSION = '1';

/** Longest body, in letters: longer links are cut by mail, chat and some browsers. */
export const LINK_LIMIT = 32 * 1024;

/** Largest inflated JSON, in bytes: what a person writes is a hundredth of it. */
const INFLATED_LIMIT_BYTES = 200 * 1024;

/** What reading a link comes to. */
export type ShareResult =
  | { readonly ok: true; readonly shared: SharedCode }
  | { readonly ok: false; readonly error: ShareError };

/**
 * The hash that carries `shared`, such as `#code=1.q1ZKKs0rUbKKro6tBQA`.
 * @param streams where the constructors are taken from; default: the realm's own.
 * @throws {ShareError} when it is too large, is not what can be read again, or the browser has no CompressionStream.
 */
export async function writeShare(
  shared: SharedCode,
  streams: Streams = globalThis,
): Promise<string> {
  const { CompressionStream } = streams;
  if (CompressionStream === undefined) throw new ShareError('share-unsupported', 'deflate');
  const checked = checkShared(shared);
  if (!checked.ok) throw new ShareError('share-not-code', checked.where);
  // Halves of characters survive: JSON writes them as escapes.
  const json = new TextEncoder().encode(JSON.stringify(checked.shared));
  if (json.length > INFLATED_LIMIT_BYTES) {
    throw new ShareError('share-code-too-large', String(json.length));
  }
  const body = toBase64url(await deflate(json, CompressionStream));
  if (body.length > LINK_LIMIT) throw new ShareError('share-link-too-long', String(body.length));
  return `#code=${VERSION}.${body}`;
}

/** @throws {ShareError} */
async function read(hash: string, { DecompressionStream }: Streams): Promise<SharedCode> {
  // Before anything is done with it: mending a long text takes a multiple of it.
  if (hash.length > 4 * LINK_LIMIT) {
    throw new ShareError('share-link-too-long', String(hash.length));
  }
  if (/^#?code(=|%3d)$/i.test(hash)) throw new ShareError('share-empty', '');
  const parts = splitHash(hash);
  if (parts === undefined) throw new ShareError('share-damaged', 'no version');
  const { version, body } = parts;
  if (version !== VERSION) throw new ShareError('share-version', version);
  if (body === '') throw new ShareError('share-empty', '');
  if (body.length > LINK_LIMIT) throw new ShareError('share-link-too-long', String(body.length));
  const deflated = fromBase64url(body);
  if (deflated === undefined) throw new ShareError('share-damaged', 'base64url');
  if (DecompressionStream === undefined) throw new ShareError('share-unsupported', 'deflate');

  let json: string;
  try {
    const bytes = await inflate(deflated, INFLATED_LIMIT_BYTES, DecompressionStream);
    if (bytes === undefined) {
      throw new ShareError('share-code-too-large', `> ${String(INFLATED_LIMIT_BYTES)}`);
    }
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof ShareError) throw cause;
    throw new ShareError('share-damaged', 'deflate', { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ShareError('share-not-code', 'JSON', { cause });
  }
  const checked = checkShared(value);
  if (!checked.ok) throw new ShareError('share-not-code', checked.where);
  return checked.shared;
}

/**
 * The code that a hash carries, checked; `undefined` for a hash that is not meant to carry any, such as `#top`. Reading
 * runs nothing.
 * @param streams where the constructors are taken from; default: the realm's own.
 */
export async function readShare(
  hash: string,
  streams: Streams = globalThis,
): Promise<ShareResult | undefined> {
  if (!carriesCode(hash)) return undefined;
  try {
    return { ok: true, shared: await read(hash, streams) };
  } catch (error) {
    if (error instanceof ShareError) return { ok: false, error };
    throw error;
  }
}
