/** The slider of the playhead, on which every state change is a tick: each peer has a lane, A's is the uppermost. */
import { useComputed } from '@preact/signals';
import type { PeerId } from '../../../lib/trace/events.ts';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { momentText } from '../../../content/ui/times.ts';
import type { Scope } from './model.ts';
import { peerTone } from './peer-tone.ts';
import styles from './Strip.module.css';
import { tickPath } from './tick-path.ts';

/** Width and height of the drawing, in its own units; it is stretched to the width of the panel. */
const WIDTH = 1000;
const HEIGHT = 28;

/** Above and below the ticks of a lane. */
const GAP = 2;

/** So many lanes can be told apart; the peers after them are drawn with the last. */
const MOST_LANES = 4;

/** The lane of `peer`. Of peers that have no connection yet, as in a trace cut short, the lane of their place. */
function laneOf(peers: readonly PeerId[], peer: PeerId, count: number): number {
  const index = peers.indexOf(peer);
  return Math.min(index < 0 ? (peer === 'A' ? 0 : 1) : index, count - 1);
}

/** Only this is drawn in every frame. */
function Hand({ scope }: { readonly scope: Scope }) {
  const { playhead, fraction, length } = scope.session;
  const x = length.value === 0 ? 0 : ((playhead.value + fraction.value) / length.value) * WIDTH;
  return (
    <>
      <rect class={styles['played']} x="0" y={HEIGHT / 2 - 1} width={x} height="2" />
      <line
        class={styles['hand']}
        x1={x}
        x2={x}
        y1="0"
        y2={HEIGHT}
        vector-effect="non-scaling-stroke"
      />
    </>
  );
}

/** A tick for each state change that the reader has seen: a running recording is ahead of the playhead, and not told. */
function Ticks({ scope }: { readonly scope: Scope }) {
  const { playhead, length } = scope.session;
  const seen = useComputed(() => Math.max(scope.furthest.value, playhead.value));
  const lanes = useComputed(() => {
    const { value: peers } = scope.peers;
    const count = Math.min(Math.max(peers.length, 2), MOST_LANES);
    const changes = scope.changes.value.filter(({ seq }) => seq < seen.value);
    return Array.from({ length: count }, (_, lane) => {
      const peer = peers[lane] ?? 'AB'.charAt(lane);
      const mine = changes.filter((change) => laneOf(peers, change.peer, count) === lane);
      return {
        tone: peerTone(peer),
        path: tickPath(
          mine.map(({ seq }) => seq),
          length.value,
          WIDTH,
          (HEIGHT * lane) / count + GAP,
          (HEIGHT * (lane + 1)) / count - GAP,
        ),
      };
    });
  }).value;
  return (
    <>
      {lanes.map(({ tone, path }, lane) => (
        <path key={lane} class={styles[tone]} d={path} vector-effect="non-scaling-stroke" />
      ))}
    </>
  );
}

/** The slider; its value is a count of events. It is drawn anew with each event, not with each frame. */
export function Strip({ scope, words }: { readonly scope: Scope; readonly words: ScopeWords }) {
  const { session } = scope;
  const length = session.length.value;
  const playhead = session.playhead.value;
  const at = momentText(session.trace.value.at(playhead - 1)?.at ?? 0);
  return (
    <div class={styles['strip']}>
      <svg
        class={styles['picture']}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect class={styles['track']} x="0" y={HEIGHT / 2 - 1} width={WIDTH} height="2" />
        <Ticks scope={scope} />
        <Hand scope={scope} />
      </svg>
      <input
        class={styles['range']}
        type="range"
        min={0}
        max={length}
        step={1}
        value={playhead}
        disabled={length === 0}
        aria-label={words.player.position}
        aria-valuetext={words.player.positionText(playhead, length, at)}
        onInput={(input) => {
          session.moveTo(input.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
