export { createEnvironment } from './environment.ts';
export { installDevices } from './media/devices.ts';
export { createPeerNames } from './names.ts';
export type { Environment, EnvironmentOptions, StageWords } from './types.ts';
