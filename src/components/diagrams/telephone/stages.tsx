import type { CallStage, TelephoneView } from '../../../lib/views/telephone-models.ts';
import type { TelephoneLabels } from './labels.ts';
import css from './telephone.module.css';

interface Props {
  /** As far as the reader has been. */
  readonly reached: TelephoneView['stages'];
  readonly current: CallStage | undefined;
  readonly shown: CallStage | undefined;
  readonly labels: TelephoneLabels;
  readonly onChoose: (stage: CallStage) => void;
}

/** The stages of a call as a list: the picture in words, and the way to each moment of it. */
export function Stages({ reached, current, shown, labels, onChoose }: Props) {
  return (
    <ol class={css['stages']} aria-label={labels.list}>
      {(Object.keys(labels.stages) as CallStage[]).map((stage) => {
        const moment = reached[stage];
        return (
          <li key={stage}>
            <button
              type="button"
              data-stage={stage}
              data-reached={moment === undefined ? undefined : ''}
              aria-current={stage === current ? 'step' : undefined}
              aria-pressed={stage === shown}
              onClick={() => {
                onChoose(stage);
              }}
            >
              <span>{labels.stages[stage].name}</span>
              <small>
                {moment === undefined ? labels.ahead : `${moment.by} · ${labels.time(moment.at)}`}
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
