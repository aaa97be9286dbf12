/** Everything of a workbench that is seen: the bar, the code, what the code shows and writes, and the scope. */
import { toChildArray } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodePlace } from '../../../lib/trace/events.ts';
import { ConsolePanel } from '../console/ConsolePanel.tsx';
import { useLeaving } from '../scope/lifetime.ts';
import { Bar } from './Bar.tsx';
import { BenchScope } from './BenchScope.tsx';
import { CodePane } from './CodePane.tsx';
import { copyText } from './copy-text.ts';
import { DraftNote } from './DraftNote.tsx';
import { editIn } from './edit-in.ts';
import { OwnDevices } from './OwnDevices.tsx';
import { Problems } from './Problems.tsx';
import type { WorkbenchProps } from './props.ts';
import { StageBox } from './StageBox.tsx';
import styles from './WorkbenchPanel.module.css';

/** A workbench in one language. */
export function WorkbenchPanel(props: WorkbenchProps) {
  const { bench, words, size } = props;
  const { texts, running, editing, scope } = bench;
  const { sample } = words;
  const code = toChildArray(props.code);
  const root = useRef<HTMLElement>(null);
  /** What a button has just done; the next status takes its place. */
  const [said, setSaid] = useState<string>();
  const [isOpen, setOpen] = useState(size === 'full');
  const side = useRef<HTMLDivElement>(null);
  const status = running.status.value;
  useEffect(() => {
    setSaid(undefined);
  }, [status]);
  const open = editing.open.value;
  useEffect(() => {
    if (open === undefined) return;
    const { code: sentences, done, bar } = sample;
    const keys = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘+Enter' : 'Ctrl+Enter';
    setSaid(
      open.state === 'loading'
        ? sentences.loading
        : `${done.editorOpen(open.file)}. ${bar.shortcut(keys)}`,
    );
  }, [open, sample]);
  const isStarting = status === 'starting';
  useEffect(() => {
    const box = side.current;
    // Where the code fills the screen, what it does is what the reader wants to see now.
    if (!isStarting || box === null || box.getBoundingClientRect().top <= innerHeight * 0.75)
      return;
    box.scrollIntoView({ block: 'start' });
  }, [isStarting]);
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) scope.session.setTempo('steps');
  }, [scope]);
  useLeaving(() => {
    texts.keep();
    running.stop();
    scope.session.pause();
  });

  const files = texts.files.value;
  const [first] = files;

  function placeOf(file: string): HTMLElement | undefined {
    const places = root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
    return [...places].find((place) => place.dataset['place'] === file);
  }

  function toggleEditor(): void {
    if (editing.open.peek() === undefined) {
      const place = placeOf(first?.name ?? '');
      if (place !== undefined) void editIn(place, bench);
    } else {
      editing.close();
      setSaid(sample.done.editorClosed);
    }
  }

  async function compare(): Promise<void> {
    if (editing.open.peek() === undefined) {
      const { originals } = texts.program.peek();
      const changed = texts.files
        .peek()
        .find(({ name, text }) =>
          originals.some((file) => file.name === name && file.text !== text),
        );
      const place = placeOf(changed?.name ?? '');
      if (place === undefined) return;
      await editIn(place, bench);
    }
    editing.compare(!editing.compares.peek());
  }

  function reset(): void {
    texts.reset();
    setSaid(sample.done.reset);
  }

  async function copy(): Promise<void> {
    const isCopied = await copyText(
      texts.files
        .peek()
        .map(({ text }) => text)
        .join('\n'),
    );
    setSaid(isCopied ? sample.done.copied : sample.done.notCopied);
  }

  function show({ file, line }: CodePlace): void {
    const pane = placeOf(file)?.closest('[data-file]');
    const found = pane?.querySelector(`[data-line="${String(line)}"]`) ?? pane;
    found?.scrollIntoView({ block: 'center' });
  }

  return (
    <section
      ref={root}
      class={styles['bench']}
      // Not a landmark: a chapter has many of them.
      role="group"
      aria-label={sample.label}
      data-sample={props.sample}
      data-size={size}
      data-run-status={status}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' || !(key.ctrlKey || key.metaKey) || key.defaultPrevented) return;
        key.preventDefault();
        void running.run();
      }}
    >
      <Bar
        bench={bench}
        words={sample}
        buttons={props.buttons}
        tools={props.tools}
        said={said}
        on={{
          edit: toggleEditor,
          reset,
          copy: () => void copy(),
          share: () => props.onShare?.(),
        }}
      />
      {props.children}
      <OwnDevices bench={bench} words={sample.devices} isExpected={props.asksForDevices ?? false} />
      <Problems bench={bench} words={sample} onShow={show} />
      <div class={styles['main']} data-open={isOpen ? '' : undefined} data-files={files.length}>
        <div class={styles['code']} data-code="">
          {files.map((file, index) => (
            <CodePane
              key={file.name}
              bench={bench}
              words={sample}
              file={file}
              original={code[index]}
              isNamed={files.length > 1}
            />
          ))}
          <DraftNote
            bench={bench}
            words={sample}
            onCompare={() => void compare()}
            onReset={reset}
            onUndo={() => {
              texts.undoReset();
              setSaid(sample.done.undone);
            }}
          />
        </div>
        <div ref={side} class={styles['side']}>
          <div class={styles['output']}>
            <StageBox bench={bench} words={sample} />
            <div class={styles['console']}>
              <ConsolePanel
                session={scope.session}
                labels={words.console}
                dropped={running.dropped.value.lines}
                expand={running.expand}
                onPlace={show}
              />
            </div>
          </div>
          <div class={styles['scope']}>
            <BenchScope
              bench={bench}
              words={words}
              isOpen={isOpen}
              onToggle={() => {
                setOpen(!isOpen);
              }}
              onShow={show}
            />
          </div>
        </div>
      </div>
    </section>
  );
}
