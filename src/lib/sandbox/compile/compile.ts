import type { CodePlace } from '../../trace/events.ts';
import type { CodeProblem, CompiledFile, CompileResult } from '../compiled.ts';
import type { SourceFile } from '../program.ts';
import { createEdits } from './edits.ts';
import { erase } from './erase.ts';
import { endTypedExpression } from './erase-expression.ts';
import { typeNamesOf } from './erase-statement.ts';
import type { Erasing } from './erasing.ts';
import { createGaps } from './gaps.ts';
import { guardNameFor } from './guard-name.ts';
import { guard, type Guarding } from './guards.ts';
import { ImportError, refuseImport } from './imports.ts';
import { createLines } from './lines.ts';
import { namesOf } from './names.ts';
import { NotErasableError } from './not-erasable.ts';
import { parse, ParseError } from './parse.ts';
import { isProgramTooLarge, tooLarge } from './size.ts';
import { escapeSurrogates, hasLoneSurrogates } from './surrogates.ts';
import { childrenOf, type Syntax } from './syntax.ts';

/**
 * Makes a file ready to run: types blanked, loops and functions guarded, every line where it was. Pure; never throws.
 * A file that is too large is not read. `import` in any form is a problem, since there is nothing to import and what
 * would be imported would run unguarded.
 */
export function compile(file: SourceFile): CompileResult {
  if (isProgramTooLarge([file])) return { ok: false, problem: tooLarge };
  try {
    return { ok: true, file: compileText(file) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, file) };
  }
}

function compileText({ name, text: written, peer }: SourceFile): CompiledFile {
  const text = withoutHead(written);
  const { program, comments } = parse(name, text);
  const edits = createEdits(text);
  const gaps = createGaps(text, comments);
  const erasing: Erasing = { text, gaps, edits, typeNames: typeNamesOf(program), gone: new Set() };
  const lines = createLines(text);
  const guardName = guardNameFor(text);
  const guarded: CodePlace[] = [];
  const guarding: Guarding = {
    text,
    gaps,
    edits,
    callFor: (position) =>
      `${guardName}(${guarded.push({ file: name, ...lines.placeOf(position) }) - 1})`,
  };
  const escapes = hasLoneSurrogates(text);

  const visit = (node: Syntax): void => {
    if (erasing.gone.has(node)) return;
    erase(node, erasing);
    if (erasing.gone.has(node)) return;
    refuseImport(node);
    if (escapes) escapeSurrogates(node, text, edits);
    const close = guard(node, guarding);
    for (const next of childrenOf(node)) visit(next);
    endTypedExpression(node, erasing);
    close?.();
  };
  visit(program);
  return {
    name,
    ...(peer && { peer }),
    ...edits.result(),
    ...namesOf(program, erasing.gone),
    guard: guardName,
    guarded,
  };
}

/** What may stand only at the very beginning cannot stand there, because the one who runs the code puts names first. */
const withoutHead = (text: string): string =>
  text.replace(/^\ufeff/, ' ').replace(/^( ?)#!/, (_, space: string) => `${space}//`);

function problemOf(error: unknown, { name, text }: SourceFile): CodeProblem {
  const at = (position: number | undefined): Pick<CodeProblem, 'place'> =>
    position === undefined ? {} : { place: { file: name, ...createLines(text).placeOf(position) } };
  if (error instanceof ParseError) {
    return { kind: 'syntax', name: 'SyntaxError', message: error.message, ...at(error.position) };
  }
  if (error instanceof NotErasableError) {
    return { kind: error.code, name: 'SyntaxError', message: error.message, ...at(error.position) };
  }
  if (error instanceof ImportError) {
    return { kind: error.code, name: 'SyntaxError', message: error.message, ...at(error.position) };
  }
  // Code nested deeper than the stack of the one who reads it.
  const { name: errorName, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'syntax', name: errorName, message };
}
