export { createIds } from './log.ts';
export type { RecordedGlobal } from './natives.ts';
export {
  createRecorder,
  installRecorder,
  type Recorder,
  type RecorderOptions,
} from './recorder.ts';
