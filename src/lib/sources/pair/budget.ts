let constructed = 0;
let collected = 0;
const registry = new FinalizationRegistry<undefined>(() => (collected += 1));

/** Counts a connection that was constructed, until the garbage collector has taken it: Chromium grants 500 a process. */
export function spendConnection(pc: RTCPeerConnection): void {
  constructed += 1;
  registry.register(pc, undefined);
}

/** Connections of this page's scenarios that were constructed and not yet collected: closing them frees none. */
export const connectionsSpent = (): number => constructed - collected;
