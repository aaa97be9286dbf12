/** The state diagrams of every peer. Fetched when the scope is first opened. */
import { Machines } from '../scope/Machines.tsx';
import type { Scope } from '../scope/model.ts';
import type { PanelWords } from '../scope/words.ts';
import styles from './PeerDiagrams.module.css';

/** Of A and B also before they are there: their places are what a reader waits for. */
const EXPECTED = ['A', 'B'];

/** Draws them side by side where there is room. */
export function PeerDiagrams(props: { readonly scope: Scope; readonly words: PanelWords }) {
  const peers = props.scope.peers.value;
  return (
    <div class={styles['peers']} data-peer-diagrams="">
      {(peers.length === 0 ? EXPECTED : peers).map((peer) => (
        <Machines key={peer} {...props} peer={peer} outline={false} />
      ))}
    </div>
  );
}
