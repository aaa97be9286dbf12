/** Makes the file that the playground lets its reader download. Loaded when it is wanted. */
import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import type { CompiledFile } from '../../../lib/sandbox/compiled.ts';
import type { StageWords } from '../../../lib/sandbox/environment/types.ts';
import { SUPPLIED_NAMES } from '../../../lib/sandbox/environment/globals.ts';
import type { Needs } from '../../../lib/sandbox/program.ts';
import { exportHtml, type ExportedFile } from '../../../lib/share/export/export-html.ts';
import { withoutGuards } from '../../../lib/share/export/without-guards.ts';

/** What is exported, and how. */
export interface ExportOrder {
  readonly title: string;
  readonly locale: 'ko' | 'en';
  readonly files: readonly CompiledFile[];
  readonly needs: Needs;
  readonly words: PlaygroundWords['export'];
  readonly stageWords: StageWords;
  /** Fetches the script that supplies what the code takes for granted. @throws when it cannot be had */
  readonly fetchEnvironment: () => Promise<string>;
}

/** What an environment puts into the page rather than before the code: synthetic devices, and elements to look up. */
const IN_THE_PAGE = /\b(getUserMedia|getDisplayMedia|enumerateDevices|localVideo|remoteVideos?)\b/;

/** The text of the HTML file. @throws when the environment is needed and cannot be had */
export async function exportedPage(order: ExportOrder): Promise<string> {
  const { files, needs, locale, stageWords } = order;
  const exported = files.map((file): ExportedFile => ({
    name: file.name,
    ...(file.peer && { peer: file.peer }),
    code: withoutGuards(file),
    names: SUPPLIED_NAMES.filter((name) => file.free.includes(name)),
  }));
  const takesForGranted = exported.some(
    ({ names, code }) => names.length > 0 || IN_THE_PAGE.test(code),
  );
  if (!takesForGranted) return exportHtml({ ...order, files: exported });
  const prepared = {
    needs,
    locale,
    words: stageWords,
    files: files.map(({ peer, free, members }) => ({ ...(peer && { peer }), free, members })),
  };
  const surroundings = { script: await order.fetchEnvironment(), prepared };
  return exportHtml({ ...order, files: exported, surroundings });
}

/** `pcscope-my-pair.html`: of a title what every file system takes. */
export function exportedName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `pcscope-${name.replace(/^-|-$/g, '').slice(0, 60) || 'playground'}.html`;
}
