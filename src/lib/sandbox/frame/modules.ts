import { bare, deleteProperty, put } from '../../sources/recorder/intrinsics.ts';
import type { CompiledFile } from '../compiled.ts';
import type { Platform } from './platform.ts';

/** A file with what is declared for it in front of its first line. */
export interface PreparedFile {
  /** As given, but its code and its columns are those of what is run. */
  readonly file: CompiledFile;
  /** Runs it; fulfils when its top level has come to its end. */
  start(): Promise<void>;
}

/**
 * Puts one statement in front of the first line, which declares the guard and what the environment supplies. A file's
 * own declarations are in no way of it: what it declares itself is not among its free names.
 * @param supplied values by name; all names are identifiers
 */
export function prepareFile(
  platform: Platform,
  file: CompiledFile,
  supplied: Readonly<Record<string, unknown>>,
): PreparedFile {
  const names = Object.keys(supplied);
  const key = keyFor(file.code);
  const prefix = `let{${names.join(',')}}=${key}();`;
  return {
    file: { ...file, code: prefix + file.code, insertions: moved(file.insertions, prefix.length) },
    async start() {
      const values = bare<Record<string, unknown>>({});
      for (const name of names) put(values, name, supplied[name]);
      Object.defineProperty(platform.global, key, {
        // Once only: whoever looks for it later finds nothing.
        value: () => {
          deleteProperty(platform.global, key);
          return values;
        },
        configurable: true,
      });
      const { url, revoke } = platform.blobOf(`${prefix}${file.code}\n//# sourceURL=${file.name}`);
      try {
        await import(url);
      } finally {
        revoke();
        deleteProperty(platform.global, key);
      }
    },
  };
}

/** An identifier that occurs nowhere in `code`. */
function keyFor(code: string): string {
  for (;;) {
    const key = `$${crypto.getRandomValues(new Uint32Array(3)).join('$')}`;
    if (!code.includes(key)) return key;
  }
}

/** Everything put into the first line now stands `by` further right, behind what was put in front. */
function moved(insertions: CompiledFile['insertions'], by: number): CompiledFile['insertions'] {
  const first = (insertions[0] ?? []).map(([column, length]) => [column + by, length] as const);
  return { ...insertions, 0: [[0, by], ...first] };
}
