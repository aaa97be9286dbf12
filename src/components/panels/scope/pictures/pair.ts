/** A sequence diagram has two lifelines: which two peers of many it is about. */
import type { PeerId } from '../../../../lib/trace/events.ts';
import type { Fold } from '../../../../lib/views/fold.ts';

/** Two peers, in the order of their names. */
export type Pair = readonly [PeerId, PeerId];

/** Every two of `peers`, the first with the second before the first with the third. */
export function pairsOf(peers: readonly PeerId[]): readonly Pair[] {
  return peers.flatMap((one, index) => peers.slice(index + 1).map((other): Pair => [one, other]));
}

/** The fold, of what happened to the two of `pair` and of what belongs to nobody. Positions stay those of the trace. */
export function betweenTwo<S>(fold: Fold<S>, pair: Pair): Fold<S> {
  return {
    ...fold,
    step(state, event) {
      const isBetween =
        event.type === 'message'
          ? pair.includes(event.from) && pair.includes(event.to)
          : event.peer === null || pair.includes(event.peer);
      return isBetween ? fold.step(state, event) : state;
    },
  };
}
