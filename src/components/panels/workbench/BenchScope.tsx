import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { CodePlace } from '../../../lib/trace/events.ts';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import type { PanelWords } from '../scope/words.ts';
import styles from './BenchScope.module.css';
import { Marked } from './Marked.tsx';
import { PeerStrip } from './PeerStrip.tsx';
import type { WorkbenchWords } from './props.ts';
import type { Workbench } from './types.ts';

const PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];

type Diagrams = ComponentType<{ readonly scope: Scope; readonly words: PanelWords }>;

interface Props {
  readonly bench: Workbench;
  readonly words: WorkbenchWords;
  /** Everything is drawn; else the states and the player. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onShow: (place: CodePlace) => void;
}

/** The scope of a workbench: who is there and in which states; opened, everything that is drawn of the trace. */
export function BenchScope({ bench, words, isOpen, onToggle, onShow }: Props) {
  const { scope } = bench;
  const { sample } = words;
  const [Diagrams, setDiagrams] = useState<Diagrams>();
  useEffect(() => {
    if (!isOpen || Diagrams !== undefined) return;
    import('./PeerDiagrams.tsx').then(
      ({ PeerDiagrams }) => {
        setDiagrams(() => PeerDiagrams);
      },
      // The strip says the states, too; the next opening tries again.
      () => undefined,
    );
  }, [isOpen, Diagrams]);
  return (
    <ScopeFrame scope={scope} words={words} pictures={PICTURES} isFolded={!isOpen} isFull>
      <div class={styles['head']}>
        <p class={styles['title']}>{sample.scope.title}</p>
        <button
          type="button"
          class={controls['button']}
          data-expand
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {isOpen ? sample.scope.close : sample.scope.open}
        </button>
      </div>
      {isOpen && Diagrams !== undefined ? (
        <Diagrams scope={scope} words={words} />
      ) : (
        <PeerStrip scope={scope} words={sample} />
      )}
      <Marked bench={bench} words={sample} onShow={onShow} />
    </ScopeFrame>
  );
}
