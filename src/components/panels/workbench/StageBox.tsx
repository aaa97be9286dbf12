import { useEffect, useRef } from 'preact/hooks';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import styles from './StageBox.module.css';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
}

/**
 * Where the frame of a run stands. It is there before the frame, and is never hidden: a browser slows a frame down that
 * is not displayed.
 */
export function StageBox({ bench, words: { stage: words } }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { running, texts } = bench;
  useEffect(() => {
    running.setStage(box.current);
    return () => {
      running.setStage(null);
    };
  }, [running]);
  const { needs } = texts.program.value;
  const showsMedia = needs !== 'infer' && needs.media;
  const isShown = running.stagePx.value > 0;
  return (
    <div
      class={styles['stage']}
      role="group"
      aria-label={words.label}
      data-stage={isShown ? 'shown' : showsMedia ? 'kept' : 'none'}
    >
      <div ref={box} class={styles['box']} />
      {!isShown && showsMedia && <p class={styles['note']}>{words.empty}</p>}
    </div>
  );
}
