/** Sends as fast as a loop can, with and without an eye on the queue. */
import { PLAIN_CHANNEL } from './options.ts';
import type { DataPair } from './pair.ts';
import { markFlow } from './flow.ts';

/** `naive`: sends without a look at the queue. `careful`: waits while it is long. */
export type FloodKind = 'naive' | 'careful';

/** One message, bytes. */
const FLOOD_CHUNK = 64 * 1024;
/** All of them, bytes: four times what Chromium queues. */
const FLOOD_BYTES = 64 * 1024 * 1024;
/** The careful loop waits when this much is queued, and goes on when it is down to a quarter, bytes. */
const FLOOD_HIGH = 1024 * 1024;
/** The naive loop lets nothing else happen: it tells of itself this often, in messages. */
const TELL_EVERY = 32;
/** All of it takes a second or two: sums are told this often, ms. */
const TELL_EVERY_MS = 30;
/** How long the queue may take, ms: a slow machine moves 2 MB/s. */
const PATIENCE_MS = 60_000;

/** What became of a flood. */
export interface FloodResult {
  /** What the browser threw; absent where it took everything. */
  readonly error?: { readonly name: string; readonly message: string };
  /** Bytes that `send` took. */
  readonly sent: number;
  /** Bytes that arrived. */
  readonly received: number;
  /** Longest the queue has been, bytes. */
  readonly longest: number;
  /** How long the page could do nothing else, ms: the longest time that one turn of the loop took. */
  readonly blockedMs: number;
}

/** Floods A's channel, and waits until what it took has arrived. */
export async function flood(pair: DataPair, kind: FloodKind, id: string): Promise<FloodResult> {
  const { run } = pair;
  const { now } = run.host;
  const channels = await pair.open({ ...PLAIN_CHANNEL, label: kind }, true);
  const [a, b] = [pair.unrecorded(channels.a), pair.unrecorded(channels.b)];
  channels.b.binaryType = 'arraybuffer';
  channels.a.bufferedAmountLowThreshold = FLOOD_HIGH / 4;
  const message = new Uint8Array(FLOOD_CHUNK);
  const sums = { sent: 0, received: 0 };
  let longest = 0;
  let blockedMs = 0;
  let error: FloodResult['error'];
  let wake = (): void => undefined;
  const queued = (): number => channels.a.bufferedAmount;
  const isOpen = (): boolean => channels.a.readyState === 'open';
  const marks = markFlow(
    run,
    id,
    FLOOD_BYTES,
    () => ({ ...sums, queued: queued() }),
    TELL_EVERY_MS,
  );

  /** Waits until `check` holds, or nothing will come any more. */
  function until(what: string, check: () => boolean): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    wake = () => void ((check() || !isOpen()) && resolve(undefined));
    wake();
    return run.settled(what, promise, PATIENCE_MS).then(() => undefined);
  }

  const ends = [
    b.listen('message', (event) => {
      sums.received += (event as MessageEvent<ArrayBuffer>).data.byteLength;
      marks.tick();
      wake();
    }),
    a.listen('bufferedamountlow', () => wake()),
    a.listen('close', () => wake()),
  ];
  try {
    marks.tell('begun', { kind });
    let turn = now();
    for (let count = 1; sums.sent < FLOOD_BYTES; count += 1) {
      try {
        a.send(message);
      } catch (thrown) {
        const { name, message: text } = thrown as Error;
        error = { name, message: text };
        marks.tell('refused', { error });
        break;
      }
      sums.sent += FLOOD_CHUNK;
      longest = Math.max(longest, queued());
      blockedMs = Math.max(blockedMs, now() - turn);
      if (kind === 'naive') {
        // Nothing else happens meanwhile: no timer, no event.
        if (count % TELL_EVERY === 0) marks.tell('going');
      } else if (queued() >= FLOOD_HIGH) {
        await until('bufferedamountlow', () => queued() <= FLOOD_HIGH / 4);
        turn = now();
      }
    }
    await until('the last message', () => sums.received === sums.sent);
  } finally {
    for (const end of ends) end();
    for (const channel of [channels.a, channels.b])
      if (channel.readyState === 'open') channel.close();
  }
  const result = { ...(error && { error }), ...sums, longest, blockedMs };
  marks.tell(sums.received === FLOOD_BYTES ? 'done' : 'failed', result);
  return result;
}
