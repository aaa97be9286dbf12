/** Two ends of a channel that keeps order and delivers when the test lets it, or when chance does. */
import type { ChannelListener, TransferChannel } from '../../src/lib/transfer/channel.ts';
import type { Random } from './random.ts';

/** One end, and what a test does to it. */
export interface FakeEnd extends TransferChannel {
  /** Everything that was sent from here, texts as they are. */
  readonly sent: readonly (string | Uint8Array)[];
  /** Listeners that were not taken back. */
  readonly listeners: number;
}

/** A channel. */
export interface FakeChannel {
  readonly a: FakeEnd;
  readonly b: FakeEnd;
  /** Nothing more is delivered: what was underway is lost. */
  readonly lose: () => void;
}

/** What a fake channel does. */
export interface FakeOptions {
  readonly random: Random;
  /** Largest queue that `send` takes, bytes; beyond it, it throws as Chromium does. */
  readonly queueLimit?: number;
  readonly largestMessage?: number;
  /** Calls `lose` when this many messages were delivered. */
  readonly loseAfter?: number;
}

/** Opens a channel. A task delivers some of what waits, now at one end, now at the other. */
export function openFakeChannel(options: FakeOptions): FakeChannel {
  const { random, queueLimit = Infinity, largestMessage = 256 * 1024, loseAfter } = options;
  let isOpen = true;
  let delivered = 0;
  let isScheduled = false;
  const ends = [makeEnd(), makeEnd()] as const;

  function makeEnd() {
    const queue: (string | ArrayBuffer)[] = [];
    const listeners = new Set<ChannelListener>();
    const sent: (string | Uint8Array)[] = [];
    let bufferedAmount = 0;
    const end: FakeEnd = {
      sent,
      largestMessage,
      get listeners() {
        return listeners.size;
      },
      get isOpen() {
        return isOpen;
      },
      get bufferedAmount() {
        return bufferedAmount;
      },
      send(message) {
        if (!isOpen) throw new DOMException("readyState is not 'open'", 'InvalidStateError');
        const size = message.length;
        if (size > largestMessage) throw new TypeError('larger than max-message-size');
        if (bufferedAmount + size > queueLimit)
          throw new DOMException('send queue is full', 'OperationError');
        bufferedAmount += size;
        sent.push(typeof message === 'string' ? message : message.slice());
        queue.push(typeof message === 'string' ? message : message.slice().buffer);
        schedule();
      },
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const take = (): string | ArrayBuffer | undefined => {
      const message = queue.shift();
      if (message === undefined) return undefined;
      bufferedAmount -= typeof message === 'string' ? message.length : message.byteLength;
      return message;
    };
    return { end, take, listeners, queue };
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      for (let turns = 1 + random.below(8); turns > 0 && isOpen; turns -= 1) {
        const [from, to] = random.chance(50) ? ends : ends.toReversed();
        const message = from.take();
        if (message === undefined) continue;
        for (const listener of to.listeners) listener.message(message);
        for (const listener of from.listeners) listener.low();
        delivered += 1;
        if (delivered === loseAfter) lose();
      }
      if (isOpen && ends.some(({ queue }) => queue.length > 0)) schedule();
    });
  }

  function lose(): void {
    if (!isOpen) return;
    isOpen = false;
    for (const { listeners } of ends) for (const listener of [...listeners]) listener.closed();
  }

  return { a: ends[0].end, b: ends[1].end, lose };
}
