import { useState } from 'preact/hooks';
import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import controls from '../scope/controls.module.css';

/** What exporting came to: the name of the file, or why there is none. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed' };

/** Lets the browser keep `html` as a file. It is never opened from here: it would run in the name of this site. */
export function downloadHtml(html: string, name: string): void {
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

/** Downloads what is on the workbench as one HTML file. */
export function ExportButton({
  onExport,
  words,
}: {
  readonly onExport: () => Promise<ExportOutcome>;
  readonly words: PlaygroundWords['export'];
}) {
  const [outcome, setOutcome] = useState<ExportOutcome | undefined>(undefined);
  return (
    <>
      <button
        type="button"
        class={controls['button']}
        data-export
        onClick={() => {
          setOutcome(undefined);
          void onExport().then(setOutcome);
        }}
      >
        {words.button}
      </button>
      <span role="status" data-exported={outcome?.kind}>
        {outcome !== undefined &&
          (outcome.kind === 'done' ? words.done(outcome.file) : words[outcome.kind])}
      </span>
    </>
  );
}
