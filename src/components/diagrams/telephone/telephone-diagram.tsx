/** A call between two peers as a call between two telephones, and where that comparison ends. */
import { useState } from 'preact/hooks';
import type { CallStage, TelephoneView } from '../../../lib/views/telephone-models.ts';
import { leftPeer } from '../peer-side.ts';
import type { DiagramProps } from '../types.ts';
import { Exchange } from './exchange.tsx';
import type { TelephoneLabels } from './labels.ts';
import { Phone } from './phone.tsx';
import { Stages } from './stages.tsx';
import css from './telephone.module.css';

/** Props of the telephone. `model` is the view at the playhead. */
export interface TelephoneProps extends DiagramProps<TelephoneView, TelephoneLabels> {
  /** Stages as far as the reader has been: their times, and the way back to them. */
  readonly reached: TelephoneView['stages'];
  /** The reader goes to the moment after event `seq`. */
  readonly onSeek: (seq: number) => void;
}

/** Two telephones, each with its own half of the line, and the stages of the call. */
export function TelephoneDiagram({ model, reached, labels, onSeek }: TelephoneProps) {
  const [chosen, setChosen] = useState<{ stage: CallStage; at: CallStage | undefined }>();
  const { phones, latest } = model;
  const names = phones.map(({ peer }) => peer);
  const left = leftPeer(names);
  const right = names.find((name) => name !== left) ?? (left === 'A' ? 'B' : '');
  const isRinging = latest === 'ringing';
  // What was chosen is forgotten when the call goes on.
  const shown = chosen !== undefined && chosen.at === latest ? chosen.stage : latest;
  const told = shown === undefined ? undefined : labels.stages[shown];

  const phoneOf = (name: string) => phones.find(({ peer }) => peer === name);
  return (
    <div
      class={css['root']}
      role="group"
      aria-label={labels.title}
      data-telephone={latest ?? 'idle'}
    >
      <div class={css['layout']}>
        <svg
          class={css['picture']}
          viewBox="10 0 340 222"
          role="img"
          aria-label={labels.describe(model)}
        >
          <Exchange letter={model.letter} left={left} labels={labels} />
          {[left, right].map((name, index) => (
            <Phone
              key={index}
              name={name}
              phone={phoneOf(name)}
              side={index === 0 ? 'left' : 'right'}
              isRinging={isRinging && name !== model.caller && phoneOf(name) !== undefined}
            />
          ))}
        </svg>
        <div class={css['told']}>
          {told === undefined ? (
            <p>{labels.empty}</p>
          ) : (
            <>
              <p class={css['stage']}>{told.name}</p>
              <dl>
                <dt>{labels.like}</dt>
                <dd>{told.like}</dd>
                <dt>{labels.but}</dt>
                <dd>{told.but}</dd>
              </dl>
            </>
          )}
        </div>
        <Stages
          reached={reached}
          current={latest}
          shown={shown}
          labels={labels}
          onChoose={(stage) => {
            const moment = reached[stage];
            setChosen(moment === undefined ? { stage, at: latest } : undefined);
            if (moment !== undefined) onSeek(moment.seq);
          }}
        />
      </div>
    </div>
  );
}
