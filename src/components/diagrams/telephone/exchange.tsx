import type { LetterView } from '../../../lib/views/telephone-models.ts';
import type { TelephoneLabels } from './labels.ts';
import css from './telephone.module.css';

/** Where a letter is drawn, px: on the way in, in the middle, or on the way out. */
const LEFT_X = 84;
const RIGHT_X = 276;

interface Props {
  readonly letter: LetterView | undefined;
  readonly left: string;
  readonly labels: TelephoneLabels;
}

/** What the program itself has to be: the way by which the two find each other, and the last message on it. */
export function Exchange({ letter, left, labels }: Props) {
  const isFromLeft = letter?.from === left;
  const isHere = letter?.where === 'underway';
  const x = isFromLeft === isHere ? LEFT_X : RIGHT_X;
  return (
    <g class={css['exchange']}>
      <path class={css['wire']} d="M60 78V32H110M300 78V32H250" />
      <rect x="110" y="8" width="140" height="48" rx="4" />
      <text x="180" y="27" class={css['place']}>
        {labels.exchange}
      </text>
      {letter && (
        <>
          <text x="180" y="46" class={css['small']}>
            {!isFromLeft && '← '}
            {letter.where === 'dropped' && '✕ '}
            {labels.message[letter.kind]}
            {isFromLeft && ' →'}
          </text>
          {letter.where !== 'dropped' && (
            <g
              class={css['letter']}
              data-letter={letter.where}
              data-side={x === LEFT_X ? 'left' : 'right'}
            >
              <path d="M-9-6H9V6H-9zl9 7 9-7" />
            </g>
          )}
        </>
      )}
    </g>
  );
}
