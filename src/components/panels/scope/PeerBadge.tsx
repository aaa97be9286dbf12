import styles from './PeerBadge.module.css';

/** A peer's letter in its colour. */
export function PeerBadge({ peer }: { readonly peer: string }) {
  const tone = peer === 'A' ? styles['a'] : peer === 'B' ? styles['b'] : styles['other'];
  return <span class={`${styles['badge'] ?? ''} ${tone ?? ''}`}>{peer}</span>;
}
