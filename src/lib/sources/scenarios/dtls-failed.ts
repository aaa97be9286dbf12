import type { SignalingMessage } from '../../signaling/messages.ts';
import type { StepOf } from './catalog.ts';
import { createPair, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** The message with one digit of its fingerprint changed, if it has one. */
function tampered(message: SignalingMessage): SignalingMessage {
  if (!('description' in message)) return message;
  const { type, sdp } = message.description;
  const other = (digit: string): string => (digit === '0' ? '1' : '0');
  const changed = sdp.replace(
    /^(a=fingerprint:\S+ )(\S)/gm,
    (_, start: string, digit: string) => start + other(digit),
  );
  return { description: { type, sdp: changed } };
}

/** A side whose messages are tampered with on their way out. */
const behindTamperer = (peer: Peer): Peer => ({
  ...peer,
  end: { ...peer.end, send: (message, cause) => peer.end.send(tampered(message), cause) },
});

/**
 * Whoever carries B's answer changes the fingerprint in it. ICE connects; then A is shown a certificate that is not the one
 * that was announced, and refuses.
 */
export async function run(run: Run<StepOf<'dtls-failed'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  run.step('tamper');
  trickle(a);
  trickle(b);
  takeMessages(a);
  takeMessages(behindTamperer(b));
  offerWhenNeeded(a);
  a.openChannel('chat');
  await run.until('dtls failed on A', [a.pc], () => a.said.connectionState === 'failed');
  run.step('failed');
  const dtls = a.pc.sctp?.transport;
  await run.until(
    'state failed of the DTLS transport of A, connectionState failed on B',
    [b.pc, ...(dtls ? [dtls] : [])],
    () => (dtls === undefined || dtls.state === 'failed') && b.said.connectionState === 'failed',
  );
  await settledDown(run, pair);
}
