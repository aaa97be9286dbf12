import type { ComponentChildren } from 'preact';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import controls from '../scope/controls.module.css';
import { Icon } from '../scope/Icon.tsx';
import styles from './Bar.module.css';
import type { BarButton } from './props.ts';
import { StatusText } from './StatusText.tsx';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  readonly buttons: readonly BarButton[];
  readonly tools: ComponentChildren;
  /** What a button of the bar has just done; in place of the status. */
  readonly said: string | undefined;
  readonly on: { readonly [B in BarButton]: () => void };
}

/** Run or Stop, how far it is, and what can be done with the code. */
export function Bar({ bench, words, buttons, tools, said, on }: Props) {
  const { running, texts, editing } = bench;
  const { bar } = words;
  const status = running.status.value;
  const canStop = ['compiling', 'starting', 'running', 'idle', 'silent'].includes(status);
  const isFresh = status === 'none';
  const isEditing = editing.open.value !== undefined;
  const isDisabled = (button: BarButton): boolean => button === 'reset' && !texts.isChanged.value;
  const nameOf = (button: BarButton): string =>
    button === 'edit' && isEditing ? bar.done : bar[button];
  return (
    <div class={styles['bar']} role="group" aria-label={bar.label}>
      <div class={styles['main']}>
        {/* Both keep their places: what the reader is about to press must not move under the finger. */}
        <button
          type="button"
          class={`${controls['primary'] ?? ''} ${styles['run'] ?? ''}`}
          data-run
          onPointerEnter={() => {
            running.prepare();
          }}
          onFocus={() => {
            running.prepare();
          }}
          onClick={() => void running.run()}
        >
          <Icon name={isFresh ? 'play' : 'replay'} />
          {isFresh ? bar.run : bar.runAgain}
        </button>
        <button
          type="button"
          class={`${controls['button'] ?? ''} ${styles['stop'] ?? ''}`}
          data-stop
          // Not `disabled`: it would drop the focus of whoever has just pressed it.
          aria-disabled={!canStop}
          onClick={() => {
            if (canStop) running.stop();
          }}
        >
          <Icon name="stop" />
          {bar.stop}
        </button>
        <StatusText bench={bench} words={words} said={said} />
      </div>
      <div class={styles['rest']}>
        {buttons.map((button) => (
          <button
            key={button}
            type="button"
            class={controls['button']}
            {...{ [`data-${button}`]: '' }}
            aria-disabled={isDisabled(button)}

            onClick={() => {
              if (!isDisabled(button)) on[button]();
            }}
          >
            {nameOf(button)}
          </button>
        ))}
        {tools}
      </div>
    </div>
  );
}
