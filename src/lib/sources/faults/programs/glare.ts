import {
  candidateOf,
  connected,
  createPair,
  onBoth,
  sayHello,
  settledDown,
  type Pair,
} from '../../pair/pair.ts';
import { describe, trickle, type Peer } from '../../pair/peer.ts';
import { negotiatePerfectly } from '../../pair/perfect-negotiation.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { refused } from '../refusals.ts';
import { becomes, dtlsFails } from '../waiting.ts';

type FaultRun = Run<FaultStepOf<'glare'>>;

/** Left alone they would do it for ever. */
const ROUNDS = 8;
/** Both have answered, so both are DTLS clients, and fail at once; had ICE no way, checks would give up after 15 s. */
const GIVE_UP_MS = 30_000;

/** Offers and answers cross on their way: on two machines, the distance does that. Candidates come behind them. */
const CROSSING = {
  offer: { hold: true },
  answer: { hold: true },
  candidate: { hold: true },
  'end-of-candidates': { hold: true },
} as const;

/** Each takes the other's offer for its own, answers it, and has its answer refused: so both offer again. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('both-offer');
  run.signaling.setRules(CROSSING);
  const pair = createPair(run);
  const { a, b } = pair;
  trickle(a);
  trickle(b);
  a.openChannel('chat');
  b.openChannel('chat');
  const ways = [naive(a), naive(b)];
  const found = [candidateOf(run, a), candidateOf(run, b)];
  await offerRound(run, pair, ways, async () => {
    await Promise.all(found.map((wait) => wait()));
  });

  run.step('again-and-again');
  for (let round = 1; round < ROUNDS; round += 1) await offerRound(run, pair, ways);

  run.step('given-up');
  for (const { name } of [a, b]) run.mark('gave-up', name, { rounds: ROUNDS });
  run.signaling.setRules({});
  await Promise.all([a, b].map((peer) => becomes(run, peer, 'failed', GIVE_UP_MS)));
  await Promise.all([a, b].map((peer) => dtlsFails(run, peer)));
}

/** What a side has done with the other's description, so far. */
interface Naive {
  answered: number;
  refused: number;
  readonly heard: EventTarget;
}

/** Takes every description that comes. */
function naive(peer: Peer): Naive {
  const did: Naive = { answered: 0, refused: 0, heard: new EventTarget() };
  peer.end.receive((message) =>
    peer.guard(async () => {
      if ('candidate' in message) {
        await refused(() => peer.pc.addIceCandidate(message.candidate));
        return;
      }
      if (!('description' in message)) return;
      const { description } = message;
      const isRefused = await refused(() => peer.pc.setRemoteDescription(description));
      if (isRefused) did.refused += 1;
      else if (description.type === 'offer') {
        await describe(peer);
        did.answered += 1;
      }
      did.heard.dispatchEvent(new Event('message'));
    }),
  );
  return did;
}

/** One round: both offers cross, then both answers do. */
async function offerRound(
  run: FaultRun,
  { a, b }: Pair,
  ways: readonly Naive[],
  offered: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const targets = ways.map(({ heard }) => heard);
  const before = ways.map(({ answered, refused: no }) => ({ answered, no }));
  await Promise.all([describe(a), describe(b)]);
  await offered();
  run.signaling.release('offer');
  await run.until('both offers answered', targets, () =>
    ways.every(({ answered }, side) => answered > (before[side]?.answered ?? 0)),
  );
  run.signaling.release('candidate');
  run.signaling.release('end-of-candidates');
  run.signaling.release('answer');
  await run.until('both answers refused', targets, () =>
    ways.every(({ refused: no }, side) => no > (before[side]?.no ?? 0)),
  );
}

/** With roles: when offers cross, A ignores B's, and B takes its own back. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('roles');
  const pair = createPair(run);
  const { a, b } = pair;
  negotiatePerfectly(a, 'impolite');
  negotiatePerfectly(b, 'polite');
  run.signaling.setRules({
    offer: { hold: true },
    candidate: { hold: true },
    'end-of-candidates': { hold: true },
  });

  run.step('both-offer-again');
  const found = [candidateOf(run, a), candidateOf(run, b)];
  a.openChannel('chat');
  b.pc.addTransceiver('audio');
  await onBoth(
    run,
    pair,
    'signalingState have-local-offer',
    ({ said }) => said.signalingState === 'have-local-offer',
  );
  // Chromium, taken back before its first candidate, may never gather again.
  await Promise.all(found.map((wait) => wait()));
  run.signaling.setRules({});
  await connected(run, pair);
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);
}
