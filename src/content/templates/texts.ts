/** What a workspace of the playground holds before anybody has written in it. */
import type { SourceFile } from '../../lib/sandbox/program.ts';
import { inLanguage } from '../samples/in-language.ts';
import type { Locale } from '../ui/locale.ts';
import type { WorkspaceMode } from '../ui/playground.types.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('./*/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FILES: Readonly<Record<WorkspaceMode, readonly Omit<SourceFile, 'text'>[]>> = {
  'one-file': [{ name: 'main.ts' }],
  'two-files': [
    { name: 'peer-a.ts', peer: 'A' },
    { name: 'peer-b.ts', peer: 'B' },
  ],
};

/** The files that a workspace begins with, with comments in one language. */
export function templateFiles(mode: WorkspaceMode, locale: Locale): readonly SourceFile[] {
  return FILES[mode].map((file) => {
    const text = texts[`./${mode}/${file.name}`];
    if (text === undefined) throw new RangeError(`The template ${mode} has no ${file.name}.`);
    return { ...file, text: inLanguage(text, locale) };
  });
}
