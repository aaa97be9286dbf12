/** The faults lab: what can go wrong, one click each, and how it is healed. */
import { useEffect, useState } from 'preact/hooks';
import { FAULT_IDS } from '../../../lib/sources/faults/catalog.ts';
import { engineIdOf, engineOf } from '../../../lib/sources/pair/engine.ts';
import type { EngineId } from '../../../lib/sources/pair/types.ts';
import type { LabProps } from '../lab/props.ts';
import { choiceIn, choiceOf, FREE, type Choice } from './choice.ts';
import { Choices } from './Choices.tsx';
import { Coded } from './Coded.tsx';
import { FaultDetail } from './FaultDetail.tsx';
import styles from './FaultsLab.module.css';
import { FreeForm } from './free/FreeForm.tsx';
import type { FaultsPanelWords } from './words.ts';

interface Props extends LabProps {
  readonly words: FaultsPanelWords;
}

const FIRST: Choice = 'early-candidate';

/** Where one goes from a fault that is healed; from the last one to the free form. */
function after(choice: Choice): Choice {
  return FAULT_IDS[FAULT_IDS.findIndex((id) => id === choice) + 1] ?? FREE;
}

/** The lab in one language. On its page, the address says what is chosen. */
export function FaultsLab({ size, only, words }: Props) {
  const single = choiceOf(only);
  const [chosen, setChosen] = useState<Choice>(single ?? FIRST);
  const [engine, setEngine] = useState<EngineId>();
  const hasAddress = size === 'page' && single === undefined;

  useEffect(() => {
    const { userAgent } = navigator;
    if (engineOf(userAgent) !== undefined) setEngine(engineIdOf(userAgent));
  }, []);
  useEffect(() => {
    if (!hasAddress) return;
    const follow = (): void => {
      setChosen(choiceIn(location.hash) ?? FIRST);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, [hasAddress]);

  const choose = (choice: Choice): void => {
    if (hasAddress) location.hash = choice;
    else setChosen(choice);
  };
  const next = after(chosen);

  return (
    <div class={styles['lab']} data-lab="faults" data-size={size}>
      {/* Where the links of the list lead, whatever is chosen: list and fault come into sight together. */}
      {hasAddress && [...FAULT_IDS, FREE].map((id) => <span key={id} id={id} />)}
      <div class={styles['columns']} data-list={hasAddress ? '' : undefined}>
        {single === undefined && (
          <Choices chosen={chosen} words={words} hasList={hasAddress} onChoose={choose} />
        )}
        {chosen === FREE ? (
          <FreeForm words={words} size={size} />
        ) : (
          <FaultDetail
            key={chosen}
            id={chosen}
            words={words}
            size={size}
            engine={engine}
            next={
              single === undefined && (
                <p>
                  <button
                    type="button"
                    class={styles['next']}
                    data-next={next}
                    onClick={() => {
                      choose(next);
                    }}
                  >
                    <Coded
                      text={words.faults.press.next(
                        next === FREE ? words.free.name : words.each[next].name,
                      )}
                    />
                  </button>
                </p>
              )
            }
          />
        )}
      </div>
    </div>
  );
}
