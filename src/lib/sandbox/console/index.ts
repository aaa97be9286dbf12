export { installConsole } from './install.ts';
