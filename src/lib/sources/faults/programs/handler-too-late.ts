import { connected, createPair, settledDown, type Pair } from '../../pair/pair.ts';
import { describe, takeMessages, trickle, type Peer } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';

type FaultRun = Run<FaultStepOf<'handler-too-late'>>;

/** The program's own handler: the trace hears of tracks anyway. */
function attachHandler(run: FaultRun, { name, pc }: Peer): void {
  pc.ontrack = ({ track }) => run.mark('handler-called', name, { kind: track.kind });
  run.mark('handler-attached', name, {});
}

/** A offers sound; `apply` is what B does with the offer. */
async function offerSound(
  run: FaultRun,
  apply: (pair: Pair) => () => Promise<void>,
): Promise<void> {
  const pair = createPair(run);
  const { a, b } = pair;
  trickle(a);
  trickle(b);
  takeMessages(a);
  const afterOffer = apply(pair);
  b.end.receive((message) =>
    b.guard(async () => {
      if ('candidate' in message) return b.pc.addIceCandidate(message.candidate);
      if (!('description' in message)) return;
      await b.pc.setRemoteDescription(message.description);
      await afterOffer();
      await describe(b);
    }),
  );
  a.pc.addTransceiver('audio');
  await describe(a);
  await connected(run, pair);
  await settledDown(run, pair);
}

/** `track` fires while `setRemoteDescription()` is at work, and never again. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('offer-applied');
  await offerSound(run, ({ b }) => async () => {
    run.step('handler-attached');
    attachHandler(run, b);
    return Promise.resolve();
  });
}

/** The handler is there before anything can arrive. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('handler-first');
  await offerSound(run, ({ b }) => {
    attachHandler(run, b);
    run.step('offer-applied-then');
    return () => Promise.resolve();
  });
}
