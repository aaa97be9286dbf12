import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import type { SourceFile } from '../../../lib/sandbox/program.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import { CodeLines } from './code/CodeLines.tsx';
import { markLines } from './code/mark-lines.ts';
import { plainLines, type CodeLine } from './code/tone.ts';
import styles from './CodePane.module.css';
import { editIn } from './edit-in.ts';
import { problemText } from './problem-text.ts';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  readonly file: SourceFile;
  /** The code of the original, drawn at build time. */
  readonly original: ComponentChildren;
  /** Its name is shown: there are several. */
  readonly isNamed: boolean;
}

/** Code that was changed, toned as soon as the highlighter has come. */
function ChangedCode({ text }: { readonly text: string }) {
  const [tone, setTone] = useState<(text: string) => readonly CodeLine[]>();
  useEffect(() => {
    import('./code/highlight.ts').then(
      ({ highlight }) => {
        setTone(() => highlight);
      },
      // Without tones it is as readable.
      () => undefined,
    );
  }, []);
  return <CodeLines lines={(tone ?? plainLines)(text)} />;
}

/** One file: static code with its marks, or the editor in its place. */
export function CodePane({ bench, words, file, original, isNamed }: Props) {
  const { texts, marks, running, editing } = bench;
  const place = useRef<HTMLDivElement>(null);
  const code = useRef<HTMLPreElement>(null);
  const { name, text, peer } = file;
  const isOriginal = texts.program.value.originals.some(
    (each) => each.name === name && each.text === text,
  );
  const open = editing.open.value?.file === name ? editing.open.value.state : undefined;
  const cause = marks.cause.value?.place;
  const playhead = marks.executed.value.byFile[name];
  const problems = running.problems.value.filter((problem) => problem.place?.file === name);

  useLayoutEffect(() => {
    if (code.current === null) return;
    markLines(code.current, {
      cause: cause?.file === name ? cause.line : undefined,
      playhead: playhead?.line,
      problems: problems.map((problem) => ({
        line: problem.place!.line,
        message: problemText(problem, words),
      })),
    });
  });

  useEffect(() => {
    // The editor had the height that the code had; now the code has its own again.
    if (open === undefined && place.current !== null) place.current.style.minBlockSize = '';
  }, [open]);

  const edit = (): void => {
    if (place.current !== null) void editIn(place.current, bench);
  };

  return (
    <div class={styles['pane']} data-file={name}>
      {isNamed && (
        <p class={styles['name']}>
          {peer !== undefined && <PeerBadge peer={peer} />}
          <code>{name}</code>
        </p>
      )}
      <div class={styles['layers']}>
        <div ref={place} class={styles['place']} data-place={name} />
        {open !== 'open' && (
          <pre
            ref={code}
            class={styles['code']}
            // Long lines are reached by keyboard; Enter edits.
            tabIndex={0}
            role="group"
            aria-label={words.code.label(name)}
            aria-busy={open === 'loading'}
            title={words.code.hint}
            onClick={(click) => {
              // Whoever selects wants to copy; on a touch screen a tap is not yet a wish for a keyboard.
              if (getSelection()?.isCollapsed === false || click.detail > 1) return;
              if (matchMedia('(pointer: fine)').matches) edit();
            }}
            onKeyDown={(key) => {
              if (key.key !== 'Enter' || key.ctrlKey || key.metaKey) return;
              key.preventDefault();
              edit();
            }}
          >
            {isOriginal && original !== undefined ? original : <ChangedCode text={text} />}
          </pre>
        )}
      </div>
    </div>
  );
}
