/** The model of a call between two peers, told as a telephone call. */
import type { MessageKind, PeerId } from '../trace/events.ts';
import type { StateOf } from '../trace/states.ts';

/**
 * What a call comes to. `calling`: an offer is set. `ringing`: the other side has applied it. `answered`: the caller has
 * applied the answer. `line`: ICE is connected on both sides. `secret`: so is DTLS. `talking`: something has arrived.
 * `hung-up`: one side was closed. `noticed`: the other side's connection has lost it. `over`: both are closed. What
 * happens in a trace may skip one, or come in another order.
 */
export type CallStage =
  | 'calling'
  | 'ringing'
  | 'answered'
  | 'line'
  | 'secret'
  | 'talking'
  | 'hung-up'
  | 'noticed'
  | 'over';

/** When a stage was come to. */
export interface StageMoment {
  /** `seq` of the event that completed it. */
  readonly seq: number;
  /** ms since the trace began. Source: that event. */
  readonly at: number;
  /** Whose event it was. Source: that event. */
  readonly by: PeerId;
}

/** One peer as a telephone. Of several connections of a peer: the latest. */
export interface PhoneView {
  readonly peer: PeerId;
  /** Source: construct, state events. */
  readonly signaling: StateOf<'signaling'>;
  /** The line as this side finds it. Source: construct, state events of `ice-connection`. */
  readonly line: StateOf<'ice-connection'>;
  /** Source: construct, state events. */
  readonly connection: StateOf<'connection'>;
  /** Keys: `new` until agreed on, `closed` where the other side has ended it. Source: state events of `dtls` that carries data. */
  readonly secret: StateOf<'dtls'>;
  /** The handset is up: an offer or an answer of its own is set, and it is not closed. Source: state events of `signaling`. */
  readonly lifted: boolean;
  /** Messages that arrived on data channels. Source: count of `message` events. */
  readonly heard: number;
  /** Sound or picture arrives. Source: `unmute` of a track. */
  readonly sees: boolean;
}

/** The last message that signaling carried, or carries. */
export interface LetterView {
  /** `seq` of its last event. */
  readonly seq: number;
  readonly kind: MessageKind;
  readonly from: PeerId;
  readonly to: PeerId;
  /** Source: phase of the message event. */
  readonly where: 'underway' | 'delivered' | 'dropped';
}

/** The call of the first two peers of a trace at the playhead. */
export interface TelephoneView {
  /** At most two, in order of appearance. Source: construct. */
  readonly phones: readonly PhoneView[];
  /** Who offered first; `undefined` while nobody has. Source: state events of `signaling`. */
  readonly caller: PeerId | undefined;
  /** Those that were come to. Source: see `CallStage`. */
  readonly stages: { readonly [S in CallStage]?: StageMoment };
  /** The one that was come to last; `undefined` before the first. */
  readonly latest: CallStage | undefined;
  /** `undefined` while signaling has carried nothing. Source: message events. */
  readonly letter: LetterView | undefined;
  /** Messages that signaling has delivered between the two. Source: count of message events. */
  readonly carried: number;
}
