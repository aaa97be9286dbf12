/** The model of a comparison of recoveries. Times are ms since the loss. */

/** A stretch in which A's `connectionState` was the same. Source: the events of the connection. */
export interface RecoverySegment {
  readonly state: RTCPeerConnectionState;
  readonly from: number;
  readonly to: number;
}

/** One strategy. */
export interface RecoveryLane {
  readonly id: string;
  readonly segments: readonly RecoverySegment[];
  /** What it did, and when; absent before, and where it does nothing. Source: the strategy's own word. */
  readonly act?: { readonly at: number; readonly what: 'restart' | 'rebuild' };
  /** When a message was answered for the first time since the loss; absent while none was. Source: the answer. */
  readonly recoveredAt?: number;
  /** Whether that was on the connection of before. Absent as `recoveredAt` is. */
  readonly sameConnection?: boolean;
  /** Whether the channel of before has delivered what was sent during the loss. Source: its answer. */
  readonly isKept: boolean;
}

/** A comparison so far. */
export interface RecoveryView {
  /** Whether the other side has gone yet. */
  readonly isLost: boolean;
  /** Whether it went without a word. */
  readonly isSilent: boolean;
  /** When it could be reached again; absent before. */
  readonly backAt?: number;
  /** The end of the axis. */
  readonly untilMs: number;
  readonly isOver: boolean;
  readonly lanes: readonly RecoveryLane[];
}
