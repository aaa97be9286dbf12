import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import controls from '../scope/controls.module.css';
import type { Playground } from './model.ts';
import type { SampleChoice } from './props.ts';
import styles from './Playground.module.css';

/** Says of code that is not the reader's own where it comes from, and what can be done with it. */
export function Visit({
  playground,
  samples,
  words,
}: {
  readonly playground: Playground;
  readonly samples: readonly SampleChoice[];
  readonly words: PlaygroundWords;
}) {
  const place = playground.place.value;
  const shared = playground.shared.value;
  const titleOf = (id: string | undefined): string | undefined =>
    samples.find((sample) => sample.id === id)?.title;
  if (place.kind === 'own') return null;
  const { visit } = words;
  const madeOf = titleOf(shared?.sample);
  return (
    <section class={styles['visit']} aria-label={visit.label} data-visit={place.kind}>
      <p>
        {place.kind === 'link'
          ? visit.fromLink(shared?.title)
          : visit.fromSample(titleOf(place.id) ?? place.id)}
        {madeOf !== undefined && ` ${visit.madeOf(madeOf)}`}
      </p>
      {place.kind === 'link' && <p>{visit.warning}</p>}
      <div class={styles['buttons']}>
        <button type="button" class={controls['button']} data-keep onClick={playground.keep}>
          {visit.keep}
        </button>
        <button type="button" class={controls['button']} data-back onClick={playground.goBack}>
          {visit.back}
        </button>
      </div>
    </section>
  );
}
