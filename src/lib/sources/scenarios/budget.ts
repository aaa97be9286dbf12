let constructed = 0;
let collected = 0;
const registry = new FinalizationRegistry<undefined>(() => (collected += 1));

/** How many connections Chromium grants one process before the garbage collector has taken any back. */
export const CONNECTION_LIMIT = 500;

/** Counts a connection that was constructed, until the garbage collector has taken it. Does not keep it alive. */
export function spendConnection(pc: RTCPeerConnection): void {
  constructed += 1;
  registry.register(pc, undefined);
}

/** Connections of this page's scenarios that were constructed and not yet collected: closing them frees none. */
export const connectionsSpent = (): number => constructed - collected;
