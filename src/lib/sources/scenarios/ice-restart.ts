import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** The username fragment that this side's current description gives. */
function usernameFragment({ pc }: Peer): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(pc.currentLocalDescription?.sdp ?? '')?.[1];
}

/**
 * New credentials and new candidates for a connection that is up: it stays `connected`. Chromium shows only that another
 * pair is selected, Firefox not even that.
 */
export async function run(run: Run<StepOf<'ice-restart'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  run.step('connect');
  offerWhenNeeded(a);
  a.openChannel('chat');
  await connected(run, pair);
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);

  run.step('restart');
  const before = [usernameFragment(a), usernameFragment(b)];
  const selected = watchSelectedPair(run, a);
  a.pc.restartIce();
  await run.until(
    'new credentials on both sides',
    [a.pc, b.pc],
    () => usernameFragment(a) !== before[0] && usernameFragment(b) !== before[1],
  );

  run.step('restarted');
  await settledDown(run, pair);
  await selected();
  await connected(run, pair);
  await run.takeStats(a);

  run.step('hello');
  await sayHello(run, pair, 'chat');
}

/** Begins to watch for another selected pair on this side; returns what waits for it, where the engine tells. */
function watchSelectedPair(run: Run, { name, pc }: Peer): () => Promise<void> {
  const transport = pc.sctp?.transport.iceTransport;
  if (transport === undefined || !('onselectedcandidatepairchange' in transport)) {
    return () => Promise.resolve();
  }
  let changed = false;
  transport.addEventListener('selectedcandidatepairchange', () => (changed = true));
  return () => run.until(`another selected pair on ${name}`, [transport], () => changed);
}
