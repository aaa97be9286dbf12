import type { PhoneView } from '../../../lib/views/telephone-models.ts';
import css from './telephone.module.css';

const BODY = 'M-27 24 -21 0q2-7 8-7h26q6 0 8 7l6 24z';
const HANDSET = 'M-30-12q-1-13 12-13h36q13 0 12 13l-1 3h-13l-2-6h-28l-2 6h-13z';
/** Shackle and body of a padlock; open where keys are still being agreed on. */
const LOCKED = 'M-4-2v-4a4 4 0 0 1 8 0v4m-10 0h12v9h-12z';
const UNLOCKED = 'M-4-2v-4a4 4 0 0 1 8-1m-12 5h12v9h-12z';
const BROKEN = `${UNLOCKED}m2 2 8 6m0-6-8 6`;

const PADLOCK: Readonly<Record<PhoneView['secret'], string | undefined>> = {
  new: undefined,
  connecting: UNLOCKED,
  connected: LOCKED,
  failed: BROKEN,
  closed: undefined,
};

interface Props {
  readonly phone: PhoneView | undefined;
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly isRinging: boolean;
}

/**
 * One telephone, its end of the line, and the state that its connection reports. The line is drawn in two halves,
 * because each side knows only its own.
 */
export function Phone({ phone, name, side, isRinging }: Props) {
  const line = phone?.line ?? 'new';
  const padlock =
    phone === undefined || phone.connection === 'closed' ? undefined : PADLOCK[phone.secret];
  // Drawn as the left one; the right one is its mirror image, but for what is written.
  const mirror = side === 'left' ? 1 : -1;
  return (
    <g
      class={side === 'left' ? css['a'] : css['b']}
      transform={`translate(${side === 'left' ? '60' : '300'} 112)`}
      data-phone={name}
      data-lifted={phone?.lifted ? '' : undefined}
      data-line={line}
    >
      <path
        class={css['line']}
        data-line={line}
        d={`M0 26v30h${String(mirror * (line === 'closed' || line === 'failed' ? 92 : 118))}`}
      />
      {(line === 'failed' || line === 'closed') && (
        <path class={css['mark']} d={`M${String(mirror * 94 - 4)} 52l8 8m0-8-8 8`} />
      )}
      <path class={css['body']} d={BODY} />
      <circle class={css['dial']} cy="9" r="9" />
      <text class={css['name']} y="13">
        {name}
      </text>
      <path class={css['handset']} d={HANDSET} />
      {isRinging && (
        <path
          class={css['mark']}
          d="M-36-24a16 16 0 0 0 0 24m-6-30a24 24 0 0 0 0 36M36-24a16 16 0 0 1 0 24m6-30a24 24 0 0 1 0 36"
        />
      )}
      {phone !== undefined && phone.heard > 0 && phone.lifted && (
        <g transform={`translate(${String(mirror * 52)} 12)`}>
          <path
            class={css['bubble']}
            d={`M-14-11h28v20h-28zM${String(mirror * -14)} 9v6l${String(mirror * 8)}-6`}
          />
          <text class={css['small']} y="3">
            ×{phone.heard}
          </text>
        </g>
      )}
      {padlock !== undefined && (
        <path class={css['lock']} transform={`translate(${String(mirror * 58)} 54)`} d={padlock} />
      )}
      <text class={css['state']} x={mirror * 60} y="76" text-anchor="middle">
        {phone === undefined ? '' : `ICE ${line}`}
      </text>
      <text class={css['state']} y="98" data-connection={phone?.connection}>
        {phone?.connection ?? ''}
      </text>
    </g>
  );
}
