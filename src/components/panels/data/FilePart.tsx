/** A file on its way: what was sent, what waits, what has arrived. */
import { useRef, useState } from 'preact/hooks';
import { chartNumber } from '../../../content/ui/chart-numbers.ts';
import type { DataWords } from '../../../content/ui/data.types.ts';
import { KEPT_BYTES } from '../../../lib/sources/data/kept.ts';
import type { Flow } from '../../../lib/views/flow.ts';
import controls from '../scope/controls.module.css';
import styles from './DataLab.module.css';
import type { FileStatus } from './model.ts';
import type { PartProps } from './part.ts';
import { bytesText } from './sizes.ts';
import { textIn } from './text-in.ts';
import { useChart } from './use-chart.ts';
import { useFlows } from './use-views.ts';

const MIB = 1024 * 1024;
const SIZES = [0, MIB, 16 * MIB, 100 * MIB, 1024 * MIB];
const USUAL = 16 * MIB;

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

function stateText({ state, about }: Flow, { file }: DataWords): string {
  switch (state) {
    case 'begun':
    case 'going':
    case 'resumed':
    case 'lost':
    case 'done':
    case 'failed':
      return file.state[state];
    case 'cancelled':
      return file.state.cancelled(textIn(about, 'by'));
    default:
      return state;
  }
}

function Numbers({
  flow,
  words: { file, unknown },
}: {
  readonly flow: Flow;
  readonly words: DataWords;
}) {
  const last = flow.points.at(-1);
  const latency = last?.latencyMs ?? null;
  const rates = flow.points.slice(-8).flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
  const rows = [
    ['received', file.received, file.of(bytesText(last?.received ?? 0), bytesText(flow.size))],
    ['sent', file.sent, file.of(bytesText(last?.sent ?? 0), bytesText(flow.size))],
    ['queued', file.queued, bytesText(last?.queued ?? 0)],
    ['rate', file.rate, rates.length === 0 ? unknown : chartNumber('B/s', mean)],
    ['latency', file.latency, latency === null ? unknown : chartNumber('ms', latency)],
  ] as const;
  return (
    <dl class={styles['numbers']}>
      {rows.map(([key, name, text]) => (
        <div key={key} data-number={key}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Result({
  status,
  flow,
  words: { file },
}: {
  readonly status: FileStatus;
  readonly flow: Flow;
  readonly words: DataWords;
}) {
  const { result } = status;
  if (result === undefined || flow.id !== status.id) return null;
  switch (result.status) {
    case 'done': {
      const { kept, about } = result;
      return (
        <>
          {about.name !== about.givenName && <p>{file.renamed(about.givenName)}</p>}
          {kept !== undefined && (
            <button
              type="button"
              class={controls['button']}
              data-save
              onClick={() => {
                save(kept, about.name);
              }}
            >
              {file.download(about.name)}
            </button>
          )}
        </>
      );
    }
    case 'lost':
      return <p>{file.error[result.code]}</p>;
    case 'failed':
      return (
        <p role="alert">
          {file.error[result.code]} <q>{result.message}</q>
        </p>
      );
    case 'cancelled':
      return null;
  }
}

export function FilePart({ lab, words }: PartProps) {
  const { data } = words;
  const { file } = data;
  const picker = useRef<HTMLInputElement>(null);
  const [size, setSize] = useState(USUAL);
  const isFile = ({ id }: Flow): boolean => id.startsWith('file');
  const flow = useFlows(lab.scope).flows.findLast(isFile);
  const whole = useFlows(lab.scope, true).flows.filter(isFile);
  const chart = useChart(words, whole.length > 0);
  const status = lab.file.value;
  const isGoing = status?.phase === 'going';
  const isLost = status?.phase === 'lost' && lab.status.value === 'running';
  const hash = flow?.state === 'done' ? flow.about['hash'] : undefined;

  return (
    <div
      class={styles['stack']}
      data-drop
      onDragOver={(drag) => {
        if (drag.dataTransfer?.types.includes('Files') === true) drag.preventDefault();
      }}
      onDrop={(drop) => {
        const dropped = drop.dataTransfer?.files[0];
        if (dropped === undefined) return;
        drop.preventDefault();
        // The scope around it would take it for a trace.
        drop.stopPropagation();
        void lab.send(dropped);
      }}
    >
      <div class={styles['row']}>
        <button
          type="button"
          class={controls['primary']}
          data-send
          aria-disabled={isGoing}
          onClick={() => void lab.send({ name: file.generated, size })}
        >
          {file.send}
        </button>
        <label class={styles['inline']}>
          <span>{file.size}</span>
          <select
            class={controls['select']}
            data-size-choice
            onChange={({ currentTarget }) => {
              setSize(SIZES[currentTarget.selectedIndex] ?? USUAL);
            }}
          >
            {SIZES.map((bytes) => (
              <option key={bytes} value={bytes} selected={bytes === size}>
                {bytesText(bytes)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class={controls['button']}
          data-own
          aria-disabled={isGoing}
          onClick={() => {
            if (!isGoing) picker.current?.click();
          }}
        >
          {file.own}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={file.own}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            currentTarget.value = '';
            if (chosen !== undefined) void lab.send(chosen);
          }}
        />
      </div>
      <p class={styles['hint']}>{file.drop}</p>
      <div class={styles['row']}>
        <button
          type="button"
          class={controls['button']}
          data-break
          aria-disabled={!isGoing}
          onClick={lab.breakChannel}
        >
          {file.break}
        </button>
        <button
          type="button"
          class={isLost ? controls['primary'] : controls['button']}
          data-resume
          aria-disabled={!isLost}
          onClick={() => void lab.resume()}
        >
          {file.resume}
        </button>
        {(['A', 'B'] as const).map((peer) => (
          <button
            key={peer}
            type="button"
            class={controls['button']}
            data-cancel={peer}
            aria-disabled={!isGoing}
            onClick={() => {
              if (isGoing) lab.cancel(peer);
            }}
          >
            {peer === 'A' ? file.cancelA : file.cancelB}
          </button>
        ))}
      </div>
      <div class={styles['flow']} data-flow={flow?.state ?? ''}>
        {flow === undefined ? (
          <p class={styles['hint']}>{file.empty}</p>
        ) : (
          <>
            <p>
              <b>{textIn(flow.about, 'name')}</b> {stateText(flow, data)}
            </p>
            <progress
              aria-label={file.progress}
              max={Math.max(1, flow.size)}
              value={
                flow.size === 0
                  ? flow.state === 'done'
                    ? 1
                    : 0
                  : (flow.points.at(-1)?.received ?? 0)
              }
            />
            <Numbers flow={flow} words={data} />
            {typeof hash === 'string' && (
              <p class={styles['hash']}>
                {file.hash}: <code data-hash>{hash}</code>
              </p>
            )}
            {status !== undefined && <Result status={status} flow={flow} words={data} />}
          </>
        )}
        <p class={styles['spoken']} role="status">
          {flow !== undefined && flow.state !== 'going' && stateText(flow, data)}
        </p>
      </div>
      {chart !== undefined && (
        <chart.Draw
          scope={lab.scope}
          words={chart.words}
          title={file.chart}
          what="rate"
          curves={whole.map((one, index) => ({
            flow: one,
            name: `${textIn(one.about, 'name')} (${bytesText(one.size)})`,
            side: 'b',
            dash: (index % 4) as 0 | 1 | 2 | 3,
          }))}
        />
      )}
      <p class={styles['hint']}>
        {file.hashHint} {file.notKept(bytesText(KEPT_BYTES))} {file.summed}
      </p>
    </div>
  );
}
