/** Bytes as letters that may stand in an address. */

/** `bytes` as base64url without padding, such as `q1ZKKs0rUbKKro6tBQA`. */
export function toBase64url(bytes: Uint8Array): string {
  // In pieces: an engine takes some 65,000 arguments, and a link has fewer bytes than that, but need not know it.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of base64url or plain base64, padded or not; `undefined` for anything else. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}
