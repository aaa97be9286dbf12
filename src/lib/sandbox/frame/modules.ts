import { bare, deleteProperty, put } from '../../sources/recorder/intrinsics.ts';
import type { RunningFile } from '../compile/place.ts';
import type { CompiledFile } from '../compiled.ts';
import type { Platform } from './platform.ts';

/** A file that can be run, and how what runs differs from it. */
export interface Module extends RunningFile {
  /** Runs it; fulfils when its top level has come to its end, rejects with what that threw. */
  start(): Promise<void>;
  /**
   * Lets the browser tell the window of the syntax error that kept it from running: only there Chromium says where it is.
   * Fulfils when it has.
   */
  explain(): Promise<void>;
}

/**
 * Makes a module of a file. One statement in front of its first line declares what is supplied, so that its own
 * declarations of the same names win: such names are not among its free ones, and nobody supplies them.
 * @param supplied values by name; all names are identifiers
 */
export function moduleOf(
  { global, blobOf }: Platform,
  file: CompiledFile,
  supplied: Readonly<Record<string, unknown>>,
): Module {
  const names = Object.keys(supplied);
  const key = keyFor(file.code);
  const prefix = `let{${names.join(',')}}=${key}();`;
  const { url, revoke } = blobOf(`${prefix}${file.code}\n//# sourceURL=${file.name}`);
  const values = bare<Record<string, unknown>>({});
  for (const name of names) put(values, name, supplied[name]);
  const hand = (): unknown => {
    // Once only: whoever looks for it later finds nothing.
    deleteProperty(global, key);
    return values;
  };
  return {
    file,
    prefixLength: prefix.length,
    url,
    async start() {
      Object.defineProperty(global, key, { value: hand, configurable: true });
      try {
        await import(url);
        revoke();
      } finally {
        deleteProperty(global, key);
      }
    },
    explain: () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = url;
        script.onload = script.onerror = () => {
          script.remove();
          resolve();
        };
        document.head.append(script);
      }),
  };
}

/** An identifier that occurs nowhere in `code`. */
function keyFor(code: string): string {
  for (;;) {
    const key = `$${crypto.getRandomValues(new Uint32Array(3)).join('$')}`;
    if (!code.includes(key)) return key;
  }
}
