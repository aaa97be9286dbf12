/** Exports what is on the workbench. */
import type { Locale } from '../../../content/ui/locale.ts';
import type { Needs, SourceFile } from '../../../lib/sandbox/program.ts';
import type { Compiler } from '../workbench/types.ts';
import type { ExportOutcome } from './ExportButton.tsx';
import type { PlaygroundPanelWords } from './words.ts';

/** What is to be exported. */
export interface ExportRequest {
  readonly title: string;
  readonly files: readonly SourceFile[];
  readonly needs: Needs | 'infer';
  readonly locale: Locale;
  readonly words: PlaygroundPanelWords;
  readonly loadCompiler: () => Promise<Compiler>;
  /** Address of the script that an exported page takes along. */
  readonly environment: string;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

/** Lets the browser keep `html` as a file. It is never opened from here: it would run in the name of this site. */
function downloadHtml(html: string, name: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address while it handles the click; after that it may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

/** Downloads `files` as one HTML file. Never rejects: what went wrong is an outcome. */
export async function exportPage(request: ExportRequest): Promise<ExportOutcome> {
  const { title, needs, locale, words } = request;
  try {
    const [compiler, { exportedName, exportedPage }, stageWords] = await Promise.all([
      request.loadCompiler(),
      import('./export-file.ts'),
      words.stage(),
    ]);
    const compiled = compiler.compile(request.files);
    if (!compiled.ok) return { kind: 'broken' };
    const { files } = compiled;
    const html = await exportedPage({
      title,
      locale,
      files,
      needs: needs === 'infer' ? compiler.inferNeeds(files) : needs,
      words: words.playground.export,
      stageWords,
      fetchEnvironment: () => fetchText(request.environment),
    });
    const file = exportedName(title);
    downloadHtml(html, file);
    return { kind: 'done', file };
  } catch {
    return { kind: 'failed' };
  }
}
