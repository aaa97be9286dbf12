import type { ConsoleTable } from '../../../lib/views/console-window.ts';
import type { ValueContext } from './context.ts';
import css from './console.module.css';
import { Value } from './value.tsx';
import { keyText } from './value-text.ts';

/** What `console.table` wrote, in a box that is scrolled when it is wide. */
export function Table({ table, context }: { table: ConsoleTable; context: ValueContext }) {
  const words = context.labels.table;
  const { columns, hasValues, rows, more } = table;
  return (
    // A wide table is scrolled by keyboard, too.
    <div class={css['tableBox']} role="region" aria-label={words.title} tabIndex={0}>
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{words.index}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {hasValues && <th scope="col">{words.value}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ index, cells, value }, i) => (
            <tr key={i}>
              <th scope="row">{keyText(index, context.labels.value)}</th>
              {cells.map((cell, k) => (
                <td key={k}>
                  {cell !== undefined && <Value value={cell} context={context} depth={1} />}
                </td>
              ))}
              {hasValues && (
                <td>
                  {value !== undefined && <Value value={value} context={context} depth={1} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class={css['note']}>{words.more(more)}</p>}
    </div>
  );
}
