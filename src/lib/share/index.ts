export { carriesCode } from './hash.ts';
export { ShareError, type ShareErrorCode } from './errors.ts';
export { readShare, writeShare, type ShareResult } from './share.ts';
export type { SharedCode } from './shared-code.ts';
