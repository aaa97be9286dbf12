/** A loop that sends without looking, beside one that waits. */
import type { FloodKind } from '../../../lib/sources/data/flood.ts';
import type { Flow } from '../../../lib/views/flow.ts';
import type { DataWords } from '../../../content/ui/data.types.ts';
import { chartNumber } from '../../../content/ui/chart-numbers.ts';
import controls from '../scope/controls.module.css';
import styles from './DataLab.module.css';
import type { PartProps } from './part.ts';
import { bytesText } from './sizes.ts';
import { useChart } from './use-chart.ts';
import { useFlows } from './use-views.ts';

const KINDS: readonly FloodKind[] = ['naive', 'careful'];

const kindOf = ({ about }: Flow): FloodKind => (about['kind'] === 'careful' ? 'careful' : 'naive');

/** What the browser threw, as a text. */
function thrownIn({ about }: Flow, { flood }: DataWords): string {
  const error = about['error'];
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return flood.nothing;
  const { name, message } = error as { name?: unknown; message?: unknown };
  return `${String(name)}: ${String(message)}`;
}

export function FloodPart({ lab, words }: PartProps) {
  const { flood, file } = words.data;
  const isFlood = ({ about }: Flow): boolean => about['kind'] !== undefined;
  const flows = useFlows(lab.scope).flows.filter(isFlood);
  const whole = useFlows(lab.scope, true).flows.filter(isFlood);
  const chart = useChart(words, whole.length > 0);
  const running = lab.flooding.value;
  return (
    <>
      <div class={styles['row']}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind === 'naive' ? controls['primary'] : controls['button']}
            data-flood={kind}
            aria-disabled={running !== undefined}
            onClick={() => void lab.flood(kind)}
          >
            {flood[kind]}
          </button>
        ))}
      </div>
      <p class={styles['hint']}>{flood.hint}</p>
      {flows.length === 0 ? (
        <p class={styles['hint']}>{flood.empty}</p>
      ) : (
        <div class={styles['scroll']} tabIndex={0} role="group" aria-label={flood.loop}>
          <table class={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{flood.loop}</th>
                <th scope="col">{flood.longest}</th>
                <th scope="col">{flood.blocked}</th>
                <th scope="col">{flood.arrived}</th>
                <th scope="col">{flood.said}</th>
              </tr>
            </thead>
            <tbody data-floods>
              {flows.slice(-6).map((flow) => {
                const last = flow.points.at(-1);
                const longest = Math.max(...flow.points.slice().map(({ queued }) => queued));
                const { blockedMs } = flow.about;
                return (
                  <tr key={flow.id} data-flood-row={kindOf(flow)} data-state={flow.state}>
                    <th scope="row">{flood.name[kindOf(flow)]}</th>
                    <td>{bytesText(longest)}</td>
                    <td>
                      {typeof blockedMs === 'number' ? chartNumber('ms', blockedMs) : flood.running}
                    </td>
                    <td>{file.of(bytesText(last?.received ?? 0), bytesText(flow.size))}</td>
                    <td data-thrown>{thrownIn(flow, words.data)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {chart !== undefined && (
        <chart.Draw
          scope={lab.scope}
          words={chart.words}
          title={flood.chart}
          what="queued"
          curves={whole.slice(-4).map((flow) => ({
            flow,
            name: flood.name[kindOf(flow)],
            side: kindOf(flow) === 'naive' ? 'a' : 'b',
            dash: kindOf(flow) === 'naive' ? 0 : 1,
          }))}
        />
      )}
      <p class={styles['hint']}>{flood.lesson}</p>
    </>
  );
}
