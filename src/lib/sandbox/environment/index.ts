export { createEnvironment } from './environment.ts';
export { createPeerNames } from './names.ts';
export type { Environment, EnvironmentOptions, StageWords } from './types.ts';
