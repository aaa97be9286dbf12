import { describing } from '../../signaling/messages.ts';
import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** B answers provisionally; ICE and DTLS come up on that; then B answers for good. */
export async function run(run: Run<StepOf<'provisional-answer'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    peer.end.receive((message) =>
      run.guard(async () => {
        if ('description' in message) await peer.pc.setRemoteDescription(message.description);
        else if ('candidate' in message) await peer.pc.addIceCandidate(message.candidate);
      }),
    );
  }
  a.openChannel('chat');

  run.step('offer');
  await a.pc.setLocalDescription(await a.pc.createOffer());
  a.end.send(describing(a.pc.localDescription));
  await run.until(
    'signalingState have-remote-offer on B',
    [b.pc],
    () => b.said.signalingState === 'have-remote-offer',
  );

  run.step('provisional');
  const { sdp = '' } = await b.pc.createAnswer();
  const provisional = await b.pc.setLocalDescription({ type: 'pranswer', sdp }).then(
    () => true,
    (error: unknown) => {
      // Firefox: "pranswer not yet implemented". The error stands in the trace; B goes on without.
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
      return false;
    },
  );
  if (provisional) {
    b.end.send(describing(b.pc.localDescription));
    await run.until(
      'signalingState have-remote-pranswer on A',
      [a.pc],
      () => a.said.signalingState === 'have-remote-pranswer',
    );
    run.step('connect');
    await connected(run, pair);
  } else {
    run.note('no-provisional-answers');
  }

  run.step('final');
  await b.pc.setLocalDescription(await b.pc.createAnswer());
  b.end.send(describing(b.pc.localDescription));
  await run.until('signalingState stable on A', [a.pc], () => a.said.signalingState === 'stable');
  await connected(run, pair);

  run.step('hello');
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);
}
