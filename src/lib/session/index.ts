export { commandOf, KEYS, obey, type Command } from './commands.ts';
export { pageFrames } from './frames.ts';
export { createSession } from './session.ts';
export { TEMPOS, type KeepingUp, type Session, type Tempo } from './types.ts';
