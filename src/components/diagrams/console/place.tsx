import type { CodePlace } from '../../../lib/trace/events.ts';
import type { ValueContext } from './context.ts';
import css from './console.module.css';

/** `main.ts:3` as a way to that line. */
export function Place({ place, context }: { place: CodePlace; context: ValueContext }) {
  const { file, line, column } = place;
  const name = `${file}:${String(line)}`;
  return (
    <button
      type="button"
      class={css['place']}
      data-place-line={line}
      aria-label={context.labels.toCode(name)}
      onClick={() => {
        context.onPlace({ file, line, column });
      }}
    >
      {name}
    </button>
  );
}
