/** One side's part in a transfer over one channel: what both sides do alike. */
import type { TransferChannel } from './channel.ts';
import { TransferError } from './errors.ts';
import { readMessage, writeMessage, type TransferMessage } from './messages.ts';
import { createWaiting, type After, type Waiting } from './waiting.ts';

/** How long the other side may be silent while something is expected of it, ms: ICE has failed by then. */
const SILENCE_MS = 30_000;

/** Stands for the id where what came could not be read. */
const UNNAMED = 'unknown';

/** What one side does with what comes. It may throw: the transfer then fails with that. */
export interface Hearing {
  readonly message: (message: TransferMessage) => void;
  readonly chunk: (bytes: ArrayBuffer) => void;
}

/** A side's hold on a channel. */
export interface Conversation extends Waiting {
  readonly channel: TransferChannel;
  readonly say: (message: Parameters<typeof writeMessage>[0]) => void;
  /** Ends it with `error`, and tells the other side where the error is not its own news. */
  readonly refuse: (error: unknown) => void;
  /** Whether silence of the other side is counted. */
  expectsNews: boolean;
  /** Lets the channel go. */
  readonly end: () => void;
}

/** What the sides of a conversation are given. */
export interface ConversationOptions {
  readonly channel: TransferChannel;
  readonly after: After;
  /** The id that is talked about; `undefined` before the header has come. */
  readonly id: () => string | undefined;
  readonly hearing: Hearing;
}

/** What `error` is in the words of the protocol; `code` where it is none of them. */
export function transferErrorOf(error: unknown, code: TransferError['code']): TransferError {
  if (error instanceof TransferError) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new TransferError(code, detail, { cause: error });
}

/** Begins to talk over `channel`. */
export function converse({ channel, after, id, hearing }: ConversationOptions): Conversation {
  const waiting = createWaiting();
  /** What the other side spoke of last, also where that was refused. */
  let spokenOf = UNNAMED;
  let heard = 0;
  let heardBefore = -1;

  const refuse = (error: unknown): void => {
    if (waiting.failure !== undefined) return;
    const found = transferErrorOf(error, 'bad-message');
    const about = id() ?? spokenOf;
    const isTold = found.found === 'here' && found.code !== 'channel-lost';
    if (isTold && channel.isOpen) {
      try {
        const cancels = found.code === 'cancelled-here';
        say(
          cancels ? { kind: 'cancel', id: about } : { kind: 'fail', id: about, code: found.code },
        );
      } catch {
        // The other side will find out by itself: its channel closes, or nobody answers.
      }
    }
    waiting.fail(found);
  };

  function say(message: Parameters<typeof writeMessage>[0]): void {
    channel.send(writeMessage(message));
  }

  function hear(data: unknown): void {
    if (waiting.failure !== undefined) return;
    heard += 1;
    try {
      if (data instanceof ArrayBuffer) hearing.chunk(data);
      else if (typeof data === 'string') take(readMessage(data));
      else throw new TransferError('bad-message', 'neither text nor bytes');
    } catch (error) {
      refuse(error);
    }
    waiting.wake();
  }

  function take(message: TransferMessage): void {
    const known = id();
    spokenOf = message.id;
    const isOther = known !== undefined && message.id !== known && message.id !== UNNAMED;
    if (isOther && message.kind !== 'header') {
      // What was said of a transfer before this one, and came late.
      return;
    }
    switch (message.kind) {
      case 'cancel':
        throw new TransferError('cancelled-there', 'the other side called it off', {
          found: 'there',
        });
      case 'fail':
        throw new TransferError(message.code, 'says the other side', { found: 'there' });
      default:
        hearing.message(message);
    }
  }

  const stopListening = channel.listen({
    message: hear,
    low: waiting.wake,
    closed: () => refuse(new TransferError('channel-lost', 'the channel closed')),
  });
  let stopWatch = (): void => undefined;
  const watch = (): void => {
    stopWatch = after(SILENCE_MS, () => {
      if (conversation.expectsNews && heard === heardBefore)
        refuse(new TransferError('stalled', `nothing heard for ${String(SILENCE_MS / 1000)} s`));
      heardBefore = conversation.expectsNews ? heard : -1;
      if (waiting.failure === undefined) watch();
    });
  };

  const conversation: Conversation = {
    channel,
    until: waiting.until,
    settled: waiting.settled,
    wake: waiting.wake,
    fail: waiting.fail,
    get failure() {
      return waiting.failure;
    },
    say,
    refuse,
    expectsNews: false,
    end() {
      stopListening();
      stopWatch();
      // What still waits has nobody left to wake it.
      waiting.fail(new TransferError('cancelled-here', 'it is over'));
    },
  };
  watch();
  if (!channel.isOpen) refuse(new TransferError('channel-lost', 'the channel is not open'));
  return conversation;
}
