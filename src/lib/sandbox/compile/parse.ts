import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser, type Options } from 'acorn';

import type { Comment, Parsed, Syntax } from './syntax.ts';

/** The text is not what the parser can read. `position`: where, from 0; absent where the parser gave up without one. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly code = 'syntax';
  readonly position: number | undefined;
  constructor(message: string, position: number | undefined, cause: unknown) {
    super(message, { cause });
    this.position = position;
  }
}

const TypeScriptParser = Parser.extend(tsPlugin());

/**
 * Reads a module. A `.js` file is JavaScript, in which `f < a > (b)` compares; if it is none, it is read as TypeScript,
 * so that code pasted with types runs. A `.ts` file is TypeScript; if it is none, it is read as JavaScript, so that no
 * JavaScript is refused for a fault of the TypeScript reader.
 * @throws {ParseError} of the reading that got farther
 */
export function parse(name: string, text: string): Parsed {
  const [first, second] = name.endsWith('.ts')
    ? [TypeScriptParser, Parser]
    : [Parser, TypeScriptParser];
  try {
    return parseWith(first, text);
  } catch (firstError) {
    try {
      return parseWith(second, text);
    } catch (secondError) {
      const errors = [firstError, secondError].map((error) => parseError(error, text));
      const [one, other] = errors as [ParseError, ParseError];
      throw (other.position ?? -1) > (one.position ?? -1) ? other : one;
    }
  }
}

function parseWith(Reader: typeof Parser, text: string): Parsed {
  const comments: Comment[] = [];
  const options: Options = {
    ecmaVersion: 'latest',
    sourceType: 'module',
    // The TypeScript reader needs them.
    locations: true,
    onComment: (_block, _text, start, end) => comments.push({ start, end }),
  };
  return { program: Reader.parse(text, options) as unknown as Syntax, comments };
}

/** Tells the token where the parser only says that it was unexpected, and drops the place from the end of its sentence. */
function parseError(error: unknown, text: string): ParseError {
  const { message, pos } = error as { message?: unknown; pos?: unknown };
  const said = typeof message === 'string' ? message : String(error);
  const position = typeof pos === 'number' ? Math.min(pos, text.length) : undefined;
  const sentence = said.replace(/ \(\d+:\d+\)$/, '');
  return new ParseError(
    sentence === 'Unexpected token' && position !== undefined
      ? unexpected(text, position)
      : sentence,
    position,
    error,
  );
}

function unexpected(text: string, position: number): string {
  const rest = text.slice(position, position + 40);
  if (rest.trim() === '' && position + 40 >= text.length) return 'Unexpected end of the code';
  const token = /^(?:[\p{ID_Start}$_#@][\p{ID_Continue}$]*|\d[\w.]*|=>|[^\s])/u.exec(rest)?.[0];
  return token === undefined ? 'Unexpected token' : `Unexpected token '${token}'`;
}
