export { installConsole } from './install.ts';
export type { ConsoleOptions, InstalledConsole } from './install.ts';
