// Frames take `place.ts` and `stack.ts` by themselves: the parser stays in the page.
export { compileProgram, type ProgramResult } from './program.ts';
