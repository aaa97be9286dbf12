export { createIds } from './log.ts';
export type { RecordedGlobal } from './natives.ts';
export { withPlaces } from './places.ts';
export { createRecorder, installRecorder } from './recorder.ts';
