import type { DescriptionMessage } from '../../../signaling/messages.ts';
import { createPair } from '../../pair/pair.ts';
import { describe, takeMessages, trickle } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import { withOtherFingerprint } from '../../pair/tamper.ts';
import type { FaultStepOf } from '../catalog.ts';
import { connectWell } from '../exchange.ts';
import { refused } from '../refusals.ts';

type FaultRun = Run<FaultStepOf<'munged-lines'>>;

const withoutFingerprint = (sdp: string): string => sdp.replace(/^a=fingerprint:.*\r\n/gm, '');

/** The last media section once more: one more than was offered. */
const withAnotherLine = (sdp: string): string => sdp + sdp.slice(sdp.lastIndexOf('m='));

/** Descriptions are changed: A's own before it is set, B's before it is applied. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('change-own-offer');
  const pair = createPair(run);
  const { a, b } = pair;
  run.signaling.setRules({ candidate: { hold: true }, 'end-of-candidates': { hold: true } });
  trickle(a);
  trickle(b);
  a.openChannel('chat');
  const { sdp = '' } = await a.pc.createOffer();
  await refused(() => a.pc.setLocalDescription({ type: 'offer', sdp: withOtherFingerprint(sdp) }));

  run.step('answer-without-fingerprint');
  const arrived = new Promise<DescriptionMessage['description']>((resolve) => {
    a.end.receive((message) => 'description' in message && resolve(message.description));
  });
  takeMessages(b);
  await describe(a);
  const description = await run.settled('an answer on A', arrived);
  const { type } = description;
  await refused(() =>
    a.pc.setRemoteDescription({ type, sdp: withoutFingerprint(description.sdp) }),
  );
  run.step('answer-with-another-line');
  await refused(() => a.pc.setRemoteDescription({ type, sdp: withAnotherLine(description.sdp) }));
}

/** The descriptions are handed over as they were made. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('answer-as-it-was');
  await connectWell(run);
}
