import { useEffect, useState } from 'preact/hooks';
import type { Needs, SourceFile } from '../../../lib/sandbox/program.ts';
import type { Compiler } from '../workbench/types.ts';

/** How long a reader pauses before their code is looked at, in ms. */
const PAUSE_MS = 250;

/**
 * What `files` seem to take for granted; `undefined` until somebody has looked. While they cannot be read, what they
 * seemed to take for granted before.
 */
export function useFoundNeeds(
  files: readonly SourceFile[],
  loadCompiler: () => Promise<Compiler>,
): Needs | undefined {
  const [found, setFound] = useState<Needs | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      loadCompiler().then(
        (compiler) => {
          const compiled = isWanted && compiler.compile(files);
          if (compiled && compiled.ok) setFound(compiler.inferNeeds(compiled.files));
        },
        // Without it nothing is said; Run tries again, and says why not.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [files, loadCompiler]);
  return found;
}
