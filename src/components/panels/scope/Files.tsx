import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { writeTrace } from '../../../lib/trace/write.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { Scope } from './model.ts';
import type { Runner } from './runner.ts';
import controls from './controls.module.css';
import styles from './Files.module.css';

/** `pcscope-connect-chromium.jsonl`: what of a trace names it, in letters that every file system takes. */
function fileName({ scenario, engine }: Trace['meta']): string {
  const parts = ['pcscope', scenario ?? 'trace', engine?.name.toLowerCase()];
  const name = parts.filter((part) => part !== undefined).join('-');
  return `${name.replace(/[^a-z0-9-]+/g, '-').slice(0, 80)}.jsonl`;
}

function download(trace: Trace): void {
  const address = URL.createObjectURL(
    new Blob([writeTrace(trace)], { type: 'application/jsonl;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(trace.meta);
  link.click();
  // The browser reads the address while it handles the click; after that it may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

/** Takes the trace home; with a `runner` that opens files, looks at one again. */
export function Files({
  scope,
  runner,
  words: { file },
}: {
  readonly scope: Scope;
  readonly runner?: Pick<Runner, 'open'>;
  readonly words: ScopeWords;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { session } = scope;
  const isEmpty = useComputed(() => session.length.value === 0).value;
  return (
    <div class={styles['files']}>
      <button
        type="button"
        class={controls['button']}
        data-download
        disabled={isEmpty}
        onClick={() => {
          download(session.trace.peek());
        }}
      >
        {file.download}
      </button>
      {runner !== undefined && (
        <>
          <button
            type="button"
            class={controls['button']}
            onClick={() => {
              input.current?.click();
            }}
          >
            {file.open}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".jsonl,.ndjson,application/jsonl,application/x-ndjson"
            aria-label={file.open}
            onChange={(change) => {
              const chosen = change.currentTarget.files?.[0];
              // The same file must be able to be chosen again after it was mended.
              change.currentTarget.value = '';
              if (chosen !== undefined) void runner.open(chosen);
            }}
          />
        </>
      )}
    </div>
  );
}
