/**
 * Whether a browser tells this in place of an address: nothing at all, or Chromium's `redacted-ip.invalid` (seen in 156
 * for the peer-reflexive candidate behind an mDNS name).
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.4 for names that end in `.invalid`
 */
export function isHidden(address: string): boolean {
  return address === '' || address.endsWith('.invalid');
}
