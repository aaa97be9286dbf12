/** The members of RTCConfiguration that take one value. */
import {
  BUNDLE_POLICIES,
  CERTIFICATE_CHOICES,
  MUX_POLICIES,
  TRANSPORT_POLICIES,
} from '../../../lib/sources/configuration/form.ts';
import controls from '../scope/controls.module.css';
import { Choice } from './Choice.tsx';
import styles from './ConfigurationLab.module.css';
import type { PartProps } from './part.ts';

export function PoliciesPart({ form, words, change }: PartProps) {
  return (
    <div class={styles['fields']}>
      <Choice
        label={<code>iceTransportPolicy</code>}
        name="iceTransportPolicy"
        values={TRANSPORT_POLICIES}
        value={form.iceTransportPolicy}
        text={(value) => (value === '' ? words.leftOut : words.transportPolicy[value])}
        onChoose={(iceTransportPolicy) => {
          change({ iceTransportPolicy });
        }}
      />
      <Choice
        label={<code>rtcpMuxPolicy</code>}
        name="rtcpMuxPolicy"
        values={MUX_POLICIES}
        value={form.rtcpMuxPolicy}
        text={(value) => (value === '' ? words.leftOut : words.muxPolicy[value])}
        onChoose={(rtcpMuxPolicy) => {
          change({ rtcpMuxPolicy });
        }}
      />
    </div>
  );
}

export function BundlePart({ form, words, change }: PartProps) {
  return (
    <Choice
      label={<code>bundlePolicy</code>}
      name="bundlePolicy"
      values={BUNDLE_POLICIES}
      value={form.bundlePolicy}
      text={(value) => (value === '' ? words.leftOut : words.bundlePolicy[value])}
      onChoose={(bundlePolicy) => {
        change({ bundlePolicy });
      }}
    />
  );
}

/** An octet, its edges, and what is none. */
const POOL_SIZES = ['', '0', '1', '255', '256', '-1', '1.5'] as const;

export function PoolPart({ form, words, change }: PartProps) {
  return (
    <div class={styles['fields']}>
      <label class={styles['field']}>
        <code>{words.pool.label}</code>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={words.leftOut}
          data-field="iceCandidatePoolSize"
          value={form.poolSize}
          onInput={({ currentTarget }) => {
            change({ poolSize: currentTarget.value });
          }}
        />
      </label>
      <div class={styles['values']} role="group" aria-label={words.pool.presets}>
        {POOL_SIZES.map((size) => (
          <button
            key={size}
            type="button"
            class={controls['button']}
            data-pool={size}
            aria-pressed={form.poolSize === size}
            onClick={() => {
              change({ poolSize: size });
            }}
          >
            {size === '' ? words.leftOut : size}
          </button>
        ))}
      </div>
    </div>
  );
}

export function CertificatesPart({ form, words, change }: PartProps) {
  return (
    <Choice
      label={<code>certificates</code>}
      name="certificates"
      values={CERTIFICATE_CHOICES}
      value={form.certificates}
      text={(value) => (value === '' ? words.leftOut : words.certificates[value])}
      onChoose={(certificates) => {
        change({ certificates });
      }}
    />
  );
}
