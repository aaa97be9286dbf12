/** What an entry of the list of errors runs: two small programs, on what they are given. */

/** Changes what is on its way from one peer to the other. */
export interface OnTheWay {
  /** Text of the answer, before it is applied. */
  readonly answer?: (sdp: string) => string;
  /** A candidate; `undefined`: it is lost. */
  readonly candidate?: (candidate: RTCIceCandidate) => RTCIceCandidateInit | undefined;
}

/** Events with attributes that programs read. */
interface Told {
  readonly icecandidate: RTCPeerConnectionIceEvent;
  readonly datachannel: RTCDataChannelEvent;
  readonly message: MessageEvent<unknown>;
}

/** The next event of one of these types. */
export interface Once {
  <Type extends keyof Told>(target: EventTarget, type: Type): Promise<Told[Type]>;
  (target: EventTarget, ...types: readonly string[]): Promise<Event>;
}

/** What programs use. All of it ends with the run, and nothing of it is recorded. */
export interface Given {
  /** As the browser's own, except that whatever it makes is closed when the program is over. */
  readonly RTCPeerConnection: typeof RTCPeerConnection;
  /** Offer, answer and candidates, from `a` to `b` and back. Rejects as the browser does. */
  readonly exchange: (
    a: RTCPeerConnection,
    b: RTCPeerConnection,
    onTheWay?: OnTheWay,
  ) => Promise<{
    readonly offer: RTCSessionDescriptionInit;
    readonly answer: RTCSessionDescriptionInit;
  }>;
  /** Makes a channel on `a`, exchanges, and waits until it is open. */
  readonly connect: (a: RTCPeerConnection, b: RTCPeerConnection) => Promise<RTCDataChannel>;
  readonly once: Once;
  /** Waits, event by event, until `check` holds. */
  readonly until: (target: EventTarget, type: string, check: () => boolean) => Promise<void>;
  /** Fulfils with `word` after so many milliseconds. */
  readonly after: (ms: number, word: string) => Promise<string>;
  /** A video track without a camera. */
  readonly picture: () => MediaStreamTrack;
  /** An audio track without a microphone. */
  readonly sound: () => MediaStreamTrack;
  /** Address of a TURN server that lets nobody in; '' where there is none. */
  readonly turn: string;
  readonly navigator: Navigator;
  /** The window of a new, empty frame. `allow`: its permissions policy. Nobody has clicked in it yet. */
  readonly frame: (of: { readonly allow?: string }) => Window;
  readonly window: Window;
}

/**
 * A program. What it throws, or rejects with, is what came of it; else an event that it returns, or values by name, such as
 * states.
 */
export type Program = (given: Given) => Promise<unknown>;

/** The two programs of an entry. */
export interface ErrorPrograms {
  /** Makes the error. */
  readonly fault: Program;
  /** The same, as it should be. */
  readonly cure: Program;
}
