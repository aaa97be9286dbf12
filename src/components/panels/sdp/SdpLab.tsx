/** The lab "SDP": descriptions of a real pair, or of the reader's own, line by line. */
import { useEffect, useState } from 'preact/hooks';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { SDP_PRESETS } from '../../../content/ui/sdp.types.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { createScope } from '../scope/model.ts';
import { createRunner } from '../scope/runner.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { OwnSdp } from './OwnSdp.tsx';
import { RealPair } from './RealPair.tsx';
import styles from './SdpLab.module.css';
import type { SdpLabWords } from './words.ts';

const PICTURES: readonly PictureId[] = ['descriptions', 'sequence', 'changes', 'transcript'];

const loaders = {
  run: () => import('./run-preset.ts'),
  read: () => import('../scope/read-trace.ts'),
};

const MODES = ['real', 'own'] as const;

interface Props extends LabProps {
  readonly words: SdpLabWords;
}

/** The lab in one language. `only`: `own`, or the id of a preset. */
export function SdpLab({ size, only, words }: Props) {
  const { scope, runner } = useMade(() => {
    const made = createScope(['signaling']);
    return { scope: made, runner: createRunner(made.session, loaders, () => performance.now()) };
  });
  const [mode, setMode] = useState<(typeof MODES)[number]>(only === 'own' ? 'own' : 'real');
  const { session } = scope;
  useLeaving(() => {
    runner.stop();
    session.pause();
  });
  useEffect(() => scope.dispose, [scope]);
  const isEmpty = session.length.value === 0 && !session.live.value;

  return (
    <div class={styles['lab']} data-lab="sdp" data-size={size} data-mode={mode}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        isFolded={isEmpty && (size === 'panel' || mode === 'own')}
        onFile={(file) => void runner.open(file)}
        foot={<Files scope={scope} runner={runner} words={words.scope} />}
      >
        {only === undefined && (
          <div class={styles['row']} role="group" aria-label={words.sdp.mode.label}>
            {MODES.map((each) => (
              <button
                key={each}
                type="button"
                class={controls['button']}
                data-choose-mode={each}
                aria-pressed={each === mode}
                onClick={() => {
                  setMode(each);
                }}
              >
                {words.sdp.mode[each]}
              </button>
            ))}
          </div>
        )}
        {mode === 'own' ? (
          <OwnSdp scope={scope} words={words} />
        ) : (
          <RealPair
            session={session}
            runner={runner}
            words={words}
            only={SDP_PRESETS.find((preset) => preset === only)}
          />
        )}
      </ScopeFrame>
    </div>
  );
}
