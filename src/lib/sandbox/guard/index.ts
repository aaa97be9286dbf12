export { createGuard, type Guard, type GuardOptions } from './guard.ts';
export { StuckError } from './stuck-error.ts';
