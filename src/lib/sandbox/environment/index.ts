export { createEnvironment } from './environment.ts';
export { installDevices } from './media/devices.ts';
export { createPeerNames } from './names.ts';
export type { Environment, StageWords } from './types.ts';
