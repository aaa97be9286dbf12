import type { PeerId, TraceEvent } from '../trace/events.ts';
import type { Fold } from './fold.ts';

/** What a connection said of a loss, in the order in which it usually says it. */
export type LossSign = 'channel-closed' | 'dtls-closed' | 'disconnected' | 'failed';

/** How one peer came to know that the other one was gone. */
export interface LossView {
  /** Time at which the other peer was heard of last, in ms of the trace. Source: the mark `peer-gone`. */
  readonly goneAt: number;
  /** `left`: it said so over the signaling channel; `silent`: it did not answer. Source: the mark. */
  readonly how: string;
  /** When the connection itself said what, in ms after `goneAt`. Absent: not yet. Source: time deltas of state events. */
  readonly signs: Readonly<Partial<Record<LossSign, number>>>;
}

/** A loss in the making: what was said since the peer's connection was last up. */
export interface LossState {
  readonly gone: { readonly at: number; readonly how: string } | undefined;
  readonly said: Readonly<Partial<Record<LossSign, number>>>;
}

const NOTHING: LossState = { gone: undefined, said: {} };

function signOf(event: Extract<TraceEvent, { type: 'state' }>): LossSign | undefined {
  switch (event.machine) {
    case 'connection':
      if (event.to === 'disconnected' || event.to === 'failed') return event.to;
      return undefined;
    case 'dtls':
      return event.to === 'closed' ? 'dtls-closed' : undefined;
    case 'data-channel':
      return event.to === 'closed' ? 'channel-closed' : undefined;
    default:
      return undefined;
  }
}

/** Follows what `peer` notices of the loss of the other one. A new connection of `peer` ends it. */
export function lossFold(peer: PeerId): Fold<LossState> {
  return {
    name: `loss ${peer}`,
    initial: NOTHING,
    step(state, event) {
      if (event.type === 'mark' && event.name === 'peer-gone' && event.peer !== peer) {
        const { how, lastHeardMs } = event.detail;
        const at = event.at - (typeof lastHeardMs === 'number' ? lastHeardMs : 0);
        return { ...state, gone: { at, how: typeof how === 'string' ? how : 'silent' } };
      }
      if (event.peer !== peer) return state;
      if (event.type === 'construct') return NOTHING;
      if (event.type !== 'state') return state;
      if (event.machine === 'connection' && event.to === 'connected') return NOTHING;
      const sign = signOf(event);
      if (sign === undefined || state.said[sign] !== undefined) return state;
      return { ...state, said: { ...state.said, [sign]: event.at } };
    },
  };
}

/** The loss that `state` tells of; `undefined` while nobody is gone. */
export function lossOf({ gone, said }: LossState): LossView | undefined {
  if (gone === undefined) return undefined;
  const signs = Object.fromEntries(
    Object.entries(said).map(([sign, at]) => [sign, Math.max(0, at - gone.at)]),
  );
  return { goneAt: gone.at, how: gone.how, signs };
}
