import type { SourceFile } from '../../lib/sandbox/program.ts';
import type { Locale } from '../ui/locale.ts';
import { SAMPLES, type SampleId } from './catalog.ts';
import { inLanguage } from './in-language.ts';

/** `./create-offer/main.ts` → its text. For the build and for tests: whoever imports this carries every sample. */
const texts: Readonly<Record<string, string>> = import.meta.glob('./*/{main,peer-a,peer-b}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The files of a sample as they are written, with the comments of both languages. A draft goes by these: it outlives a
 * change of language.
 * @throws {RangeError} if `sample.ts` names a file that is not there
 */
export function writtenFiles(id: SampleId): readonly SourceFile[] {
  return SAMPLES[id].files.map((file) => {
    const text = texts[`./${id}/${file.name}`];
    if (text === undefined) throw new RangeError(`The sample ${id} has no ${file.name}.`);
    return { ...file, text };
  });
}

/** The files of a sample as readers of one language see and run them. */
export function sampleFiles(id: SampleId, locale: Locale): readonly SourceFile[] {
  return writtenFiles(id).map((file) => ({ ...file, text: inLanguage(file.text, locale) }));
}
