/**
 * The colour in which a peer is drawn: A's, B's, or none. What one of them makes besides (`A2`) has the same; third
 * parties are told apart by their letters.
 */
export function peerTone(peer: string): 'a' | 'b' | 'other' {
  if (/^A\d*$/.test(peer)) return 'a';
  return /^B\d*$/.test(peer) ? 'b' : 'other';
}
