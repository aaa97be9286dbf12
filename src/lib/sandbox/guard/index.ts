export { createGuard } from './guard.ts';
export { StuckError } from './stuck-error.ts';
