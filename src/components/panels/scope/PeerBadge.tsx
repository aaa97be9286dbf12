import styles from './PeerBadge.module.css';
import { peerTone } from './peer-tone.ts';

/** A peer's letter in its colour. */
export function PeerBadge({ peer }: { readonly peer: string }) {
  return <span class={`${styles['badge'] ?? ''} ${styles[peerTone(peer)] ?? ''}`}>{peer}</span>;
}
