/** Why a transfer ended before its last byte. Each is the key of a sentence. */
export const TRANSFER_ERROR_CODES = [
  // Nobody's fault.
  'cancelled-here',
  'cancelled-there',
  'channel-lost',
  'stalled',
  // What a side needs is not there.
  'channel-unfit',
  'send-failed',
  'source-failed',
  'sink-failed',
  'too-large',
  // The other side does not keep to the protocol.
  'bad-message',
  'bad-header',
  'header-twice',
  'header-missing',
  'other-transfer',
  'chunk-missing',
  'chunk-twice',
  'chunk-size',
  'too-many-bytes',
  'too-few-bytes',
  'too-fast',
  'hash-mismatch',
] as const;

/** One of them. */
export type TransferErrorCode = (typeof TRANSFER_ERROR_CODES)[number];

/** A transfer ended early. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  readonly code: TransferErrorCode;
  /** `here`: this side found it; `there`: the other side did, and said so. */
  readonly found: 'here' | 'there';

  constructor(
    code: TransferErrorCode,
    detail: string,
    options: ErrorOptions & { readonly found?: 'here' | 'there' } = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.found = options.found ?? 'here';
  }

  /** Whether the transfer can go on over another channel. */
  get isResumable(): boolean {
    return this.code === 'channel-lost' || this.code === 'stalled';
  }
}
