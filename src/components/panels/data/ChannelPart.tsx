/** A channel and its options. */
import { useId } from 'preact/hooks';
import { initOf, REFUSED_CHANNELS, type ChannelChoice } from '../../../lib/sources/data/options.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import controls from '../scope/controls.module.css';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import styles from './DataLab.module.css';
import type { PartProps } from './part.ts';
import { textIn } from './text-in.ts';
import { useTalk } from './use-views.ts';

const LIMITS = ['none', 'maxRetransmits', 'maxPacketLifeTime', 'both'] as const;
const COLUMNS = [
  'id',
  'ordered',
  'maxRetransmits',
  'maxPacketLifeTime',
  'negotiated',
  'protocol',
] as const;

/** Code as A calls it, e.g. `pc.createDataChannel('chat', { ordered: false })`. */
function codeOf(choice: ChannelChoice): string {
  const init = initOf(choice);
  const label = JSON.stringify(choice.label);
  if (init === undefined) return `pc.createDataChannel(${label})`;
  const fields = Object.entries(init).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `pc.createDataChannel(${label}, { ${fields.join(', ')} })`;
}

const cell = (value: Plain | undefined): string => JSON.stringify(value ?? null);

/** Whole numbers in the range that the options take. */
const wholeIn = (text: string): number =>
  Math.max(0, Math.min(65_535, Math.round(Number(text)) || 0));

export function ChannelPart({ lab, words }: PartProps) {
  const id = useId();
  const { channel } = words.data;
  const choice = lab.choice.value;
  const talk = useTalk(lab.scope);
  const refusal = talk.refusals.at(-1);
  const change = (next: Partial<ChannelChoice>): void => {
    lab.choice.value = { ...lab.choice.peek(), ...next };
  };
  const hasPriority =
    typeof RTCDataChannel === 'function' && 'priority' in RTCDataChannel.prototype;

  return (
    <>
      <fieldset class={styles['options']}>
        <legend>{channel.options}</legend>
        <label>
          <span>{channel.label}</span>
          <input
            type="text"
            maxLength={60}
            value={choice.label}
            onInput={({ currentTarget }) => {
              change({ label: currentTarget.value });
            }}
          />
        </label>
        <label>
          <span>{channel.protocol}</span>
          <input
            type="text"
            maxLength={60}
            value={choice.protocol}
            onInput={({ currentTarget }) => {
              change({ protocol: currentTarget.value });
            }}
          />
        </label>
        <label>
          <span>{channel.limit}</span>
          <select
            class={controls['select']}
            data-limit
            value={choice.limit}
            onChange={({ currentTarget }) => {
              change({ limit: LIMITS[currentTarget.selectedIndex] ?? 'none' });
            }}
          >
            {LIMITS.map((limit) => (
              <option key={limit} value={limit} selected={limit === choice.limit}>
                {channel.limits[limit]}
              </option>
            ))}
          </select>
        </label>
        {(choice.limit === 'maxRetransmits' || choice.limit === 'both') && (
          <label>
            <span>maxRetransmits, {channel.count}</span>
            <input
              type="number"
              min={0}
              max={65535}
              value={choice.maxRetransmits}
              onInput={({ currentTarget }) => {
                change({ maxRetransmits: wholeIn(currentTarget.value) });
              }}
            />
          </label>
        )}
        {(choice.limit === 'maxPacketLifeTime' || choice.limit === 'both') && (
          <label>
            <span>maxPacketLifeTime, {channel.ms}</span>
            <input
              type="number"
              min={0}
              max={65535}
              value={choice.maxPacketLifeTime}
              onInput={({ currentTarget }) => {
                change({ maxPacketLifeTime: wholeIn(currentTarget.value) });
              }}
            />
          </label>
        )}
        <label class={styles['check']}>
          <input
            type="checkbox"
            checked={choice.ordered}
            data-ordered
            onChange={({ currentTarget }) => {
              change({ ordered: currentTarget.checked });
            }}
          />
          <span>{channel.ordered}</span>
        </label>
        <label class={styles['check']}>
          <input
            type="checkbox"
            checked={choice.negotiated}
            data-negotiated
            onChange={({ currentTarget }) => {
              change({ negotiated: currentTarget.checked });
            }}
          />
          <span>{channel.negotiated}</span>
        </label>
        {choice.negotiated && (
          <label>
            <span>{channel.id}</span>
            <input
              type="number"
              min={0}
              max={65535}
              value={choice.id}
              onInput={({ currentTarget }) => {
                change({ id: wholeIn(currentTarget.value) });
              }}
            />
          </label>
        )}
        <p class={styles['hint']}>{channel.priority(hasPriority)}</p>
      </fieldset>
      <p class={styles['code']}>
        <span>{channel.code}</span> <code>{codeOf(choice)}</code>
      </p>
      <button
        type="button"
        class={`${controls['primary'] ?? ''} ${styles['main'] ?? ''}`}
        data-open
        onClick={() => void lab.open()}
      >
        {channel.open}
      </button>
      <div class={styles['scroll']} tabIndex={0} role="group" aria-label={channel.made}>
        <p class={styles['name']}>{channel.made}</p>
        {talk.channels.length === 0 ? (
          <p class={styles['hint']}>{channel.noneYet}</p>
        ) : (
          <table class={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{channel.label}</th>
                <th scope="col">{channel.peer}</th>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col">
                    <code>{name}</code>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody data-channels>
              {talk.channels.slice(-8).map(({ peer, attributes }, index) => (
                <tr key={`${String(index)}${peer}`}>
                  <th scope="row">{textIn(attributes, 'label')}</th>
                  <td>
                    <PeerBadge peer={peer} />
                  </td>
                  {COLUMNS.map((name) => (
                    <td key={name}>
                      <code>{cell(attributes[name])}</code>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <div class={styles['row']} role="group" aria-labelledby={`${id}refusals`}>
        <span id={`${id}refusals`} class={styles['name']}>
          {channel.refusals}
        </span>
        <p class={styles['hint']}>{channel.refusalsHint}</p>
        {REFUSED_CHANNELS.map((which) => (
          <button
            key={which}
            type="button"
            class={controls['button']}
            data-refuse={which}
            onClick={() => void lab.refuse(which)}
          >
            {channel.refusal[which]}
          </button>
        ))}
      </div>
      <p class={styles['said']} role="status" data-refusal>
        {refusal !== undefined && (
          <>
            {channel.said}: <b>{refusal.error.name}</b> <q>{refusal.error.message}</q>
          </>
        )}
      </p>
    </>
  );
}
