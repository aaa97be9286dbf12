import { type Pair } from '../pair/pair.ts';
import type { Peer } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** Waits until `connectionState` of this side was said to be `state`. */
export async function becomes(
  run: Run,
  { name, pc, said }: Peer,
  state: RTCPeerConnectionState,
  withinMs?: number,
): Promise<void> {
  await run.until(
    `connectionState ${state} on ${name}`,
    [pc],
    () => said.connectionState === state,
    withinMs,
  );
}

/** Waits until DTLS has failed on this side; `connectionState` may say so before the transport does. */
export async function dtlsFails(run: Run, { name, pc }: Peer): Promise<void> {
  const transport = pc.sctp?.transport;
  if (transport === undefined) return;
  await run.until(
    `state failed of the DTLS transport of ${name}`,
    [transport],
    () => transport.state === 'failed',
  );
}

/** Waits until both sides were said to be `stable` with a remote description, and all messages are worked on. */
export async function agreed(run: Run, { a, b }: Pair): Promise<void> {
  await run.until('signalingState stable on both sides', [a.pc, b.pc], () =>
    [a, b].every(({ said, pc }) => said.signalingState === 'stable' && pc.remoteDescription),
  );
  await run.quiet();
}

/** Waits until this side has gathered all of its candidates. */
export async function gathered(run: Run, { name, pc, said }: Peer): Promise<void> {
  await run.until(
    `iceGatheringState complete on ${name}`,
    [pc],
    () => said.iceGatheringState === 'complete',
  );
}

/** Lets time pass in which nothing is expected to happen. */
export async function watchFor(run: Run, ms: number): Promise<void> {
  const passed = new Promise<void>((resolve) => run.own(run.host.after(ms, resolve)));
  await run.settled('time to pass', passed, ms * 2 + 10_000);
}

/** How long a reader is shown that nothing happens where it would happen within 50 ms. */
export const A_MOMENT_MS = 1_000;
