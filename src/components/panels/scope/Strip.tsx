/** The slider of the playhead, on which every state change is a tick: peer A's above, peer B's below. */
import { useComputed } from '@preact/signals';
import type { StateEvent } from '../../../lib/trace/events.ts';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { momentText } from '../../../content/ui/times.ts';
import type { Scope } from './model.ts';
import styles from './Strip.module.css';
import { tickPath } from './tick-path.ts';

/** Width and height of the drawing, in its own units; it is stretched to the width of the panel. */
const WIDTH = 1000;
const HEIGHT = 28;

function ofPeer(changes: readonly StateEvent[], peer: 'A' | 'B'): readonly number[] {
  // Whoever is not A is drawn with B: a second B of a scenario, or a third party of an imported trace.
  return changes.filter((change) => (change.peer === 'A') === (peer === 'A')).map(({ seq }) => seq);
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
  const paths = useComputed(() => {
    const changes = scope.changes.value.filter(({ seq }) => seq < seen.value);
    const pathOf = (peer: 'A' | 'B', top: number, bottom: number) =>
      tickPath(ofPeer(changes, peer), length.value, WIDTH, top, bottom);
    return { a: pathOf('A', 3, HEIGHT / 2 - 3), b: pathOf('B', HEIGHT / 2 + 3, HEIGHT - 3) };
  }).value;
  return (
    <>
      <path class={styles['a']} d={paths.a} vector-effect="non-scaling-stroke" />
      <path class={styles['b']} d={paths.b} vector-effect="non-scaling-stroke" />
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
