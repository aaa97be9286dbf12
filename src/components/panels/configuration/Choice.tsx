import type { ComponentChildren } from 'preact';
import controls from '../scope/controls.module.css';
import styles from './ConfigurationLab.module.css';

interface Props<Value extends string> {
  readonly label: ComponentChildren;
  /** Names the control in the page. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly text: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One value of several, in a menu. */
export function Choice<Value extends string>({
  label,
  name,
  values,
  value,
  text,
  onChoose,
}: Props<Value>) {
  return (
    <label class={styles['field']}>
      <span>{label}</span>
      <select
        class={controls['select']}
        data-field={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {text(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
