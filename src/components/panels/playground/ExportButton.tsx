import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import controls from '../scope/controls.module.css';

/** What exporting came to: the name of the file, or why there is none. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed' };

/** Downloads what is on the workbench as one HTML file. */
export function ExportButton({
  onExport,
  words,
}: {
  readonly onExport: () => void;
  readonly words: PlaygroundWords['export'];
}) {
  return (
    <button type="button" class={controls['button']} data-export onClick={onExport}>
      {words.button}
    </button>
  );
}

/** What came of it. */
export function exportText(outcome: ExportOutcome, words: PlaygroundWords['export']): string {
  return outcome.kind === 'done' ? words.done(outcome.file) : words[outcome.kind];
}
