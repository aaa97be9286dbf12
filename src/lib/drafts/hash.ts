/**
 * A short name of a text, the same in every browser, language and release: 53 bits (cyrb53, public domain), as 11
 * letters and digits. For telling versions apart, not for secrets. Sync, which `crypto.subtle` is not.
 */
export function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const first =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const second =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  const bits = 4294967296 * (2097151 & second) + (first >>> 0);
  return bits.toString(36).padStart(11, '0');
}
