export type { Digest } from './block-hashes.ts';
export { overDataChannel, type ClosableChannel } from './channel.ts';
export { TransferError, type TransferErrorCode } from './errors.ts';
export { createIncoming, type FileAbout } from './incoming.ts';
export { CHUNK_BYTES, createOutgoing, HIGH_BYTES } from './outgoing.ts';
export { blobSink, discardingSink, type ByteSink } from './sink.ts';
export { fileSource, generatedSource, type ByteSource } from './source.ts';
