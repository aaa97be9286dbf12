export { toHex, type Digest } from './block-hashes.ts';
export {
  overDataChannel,
  type ChannelWire,
  type ClosableChannel,
  type TransferChannel,
} from './channel.ts';
export { TransferError, TRANSFER_ERROR_CODES, type TransferErrorCode } from './errors.ts';
export { safeFileName } from './file-name.ts';
export { createIncoming, type Arrived, type FileAbout, type Incoming } from './incoming.ts';
export {
  CHUNK_BYTES,
  createOutgoing,
  HIGH_BYTES,
  type Outgoing,
  type OutgoingProgress,
} from './outgoing.ts';
export { blobSink, discardingSink, type ByteSink } from './sink.ts';
export { fileSource, generatedSource, type ByteSource } from './source.ts';
