/** What a transfer needs of a channel, and how it gets that of an `RTCDataChannel`. */
import { TransferError } from './errors.ts';

/** What a transfer is told. */
export interface ChannelListener {
  /** A text or an `ArrayBuffer`; anything else is no message of ours. */
  readonly message: (data: unknown) => void;
  /** The queue is short again. */
  readonly low: () => void;
  /** Nothing will come any more, and nothing will go. */
  readonly closed: () => void;
}

/** A channel that keeps order and loses nothing while it is open. */
export interface TransferChannel {
  readonly isOpen: boolean;
  /** Bytes that were given to `send` and are not on their way yet. */
  readonly bufferedAmount: number;
  /** Largest message that it takes, bytes. */
  readonly largestMessage: number;
  /** Reads the bytes before it returns. Throws what the browser throws. */
  readonly send: (message: string | Uint8Array<ArrayBuffer>) => void;
  readonly listen: (listener: ChannelListener) => () => void;
}

/** A transfer's channel that can be closed while it is in use. */
export interface ClosableChannel extends TransferChannel {
  /** Closes it, and tells whoever uses it on this side: the browser tells only when the other side has answered. */
  readonly close: () => void;
}

/** What is used of an `RTCDataChannel`. */
export type DataChannelLike = Pick<
  RTCDataChannel,
  | 'readyState'
  | 'bufferedAmount'
  | 'bufferedAmountLowThreshold'
  | 'binaryType'
  | 'ordered'
  | 'maxRetransmits'
  | 'maxPacketLifeTime'
  | 'close'
>;

/** How one sends over a data channel and hears of it; apart from it, so that it can be done behind a recorder's back. */
export interface ChannelWire {
  readonly send: (data: string | Uint8Array<ArrayBuffer>) => void;
  /** Calls `listener` at each event of `type`; returns what ends it. */
  readonly listen: (
    type: 'message' | 'bufferedamountlow' | 'closing' | 'close',
    listener: (event: Event) => void,
  ) => () => void;
}

/** The queue is short when no more than this is left in it, bytes: some milliseconds of a fast network. */
const LOW_BYTES = 1024 * 1024;

/**
 * A data channel as a transfer uses it. `largestMessage`: `RTCSctpTransport.maxMessageSize`, bytes.
 * @throws {TransferError} `channel-unfit` for one that may lose or reorder messages
 */
export function overDataChannel(
  channel: DataChannelLike,
  wire: ChannelWire,
  largestMessage: number,
): ClosableChannel {
  const closers = new Set<() => void>();
  if (!channel.ordered || channel.maxRetransmits !== null || channel.maxPacketLifeTime !== null)
    throw new TransferError('channel-unfit', 'it may lose messages, or change their order');
  channel.binaryType = 'arraybuffer';
  channel.bufferedAmountLowThreshold = LOW_BYTES;
  return {
    get isOpen() {
      return channel.readyState === 'open';
    },
    get bufferedAmount() {
      return channel.bufferedAmount;
    },
    largestMessage,
    send: wire.send,
    listen({ message, low, closed }) {
      closers.add(closed);
      const ends = [
        () => closers.delete(closed),
        wire.listen('message', (event) => message((event as MessageEvent<unknown>).data)),
        wire.listen('bufferedamountlow', low),
        // The other side has closed it: what waits in the queue will not be read.
        wire.listen('closing', closed),
        wire.listen('close', closed),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    close() {
      if (channel.readyState === 'open') channel.close();
      for (const closed of [...closers]) closed();
    },
  };
}
