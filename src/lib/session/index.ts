export { createSession, type SessionOptions } from './session.ts';
export { pageFrames } from './frames.ts';
export {
  TEMPOS,
  type Frames,
  type IsStop,
  type PlayMode,
  type Session,
  type Tempo,
} from './types.ts';
export { commandOf, KEYS, obey, type Command, type Focused } from './commands.ts';
