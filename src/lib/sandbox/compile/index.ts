export { compile } from './compile.ts';
export { placeIn, sourceColumn, type RunningFile } from './place.ts';
export { compileProgram, type ProgramResult } from './program.ts';
export { PROGRAM_LIMIT } from './size.ts';
export { placeOfStack } from './stack.ts';
