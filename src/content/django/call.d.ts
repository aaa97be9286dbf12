/** What `enterRoom` gives: one end of the call, and the way out. */
export interface Visit {
  readonly pc: RTCPeerConnection;
  readonly leave: () => void;
}

/** Enters the room at `address`; `onText` is called with each text that the other visitor sends. */
export function enterRoom(address: string, onText: (text: string) => void): Visit;
