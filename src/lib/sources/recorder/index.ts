export { createIds } from './log.ts';
export type { RecordedGlobal } from './natives.ts';
export { createRecorder, installRecorder } from './recorder.ts';
