/** The data lab: channels, messages, a file, and a loop that is too fast, between two peers of this page. */
import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DataPartId, DataWords } from '../../../content/ui/data.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { Machines } from '../scope/Machines.tsx';
import { createRunner } from '../scope/runner.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { ChannelPart } from './ChannelPart.tsx';
import styles from './DataLab.module.css';
import { FilePart } from './FilePart.tsx';
import { FloodPart } from './FloodPart.tsx';
import { MessagesPart } from './MessagesPart.tsx';
import { createDataLab, type DataProblem } from './model.ts';
import type { PartProps } from './part.ts';
import type { DataLabWords } from './words.ts';

const PICTURES: readonly PictureId[] = [
  'transcript',
  'changes',
  'sequence',
  'timeline',
  'candidates',
];
const PARTS: readonly DataPartId[] = ['channel', 'messages', 'file', 'flood'];
const DRAWN: { readonly [Id in DataPartId]: ComponentType<PartProps> } = {
  channel: ChannelPart,
  messages: MessagesPart,
  file: FilePart,
  flood: FloodPart,
};

const loaders = {
  run: () => import('../scope/run-scenario.ts'),
  read: () => import('../scope/read-trace.ts'),
};

interface Props extends LabProps {
  readonly words: DataLabWords;
}

function problemText(problem: DataProblem, { problem: texts }: DataWords): string {
  switch (problem.kind) {
    case 'no-peer-connection':
      return texts.noPeerConnection;
    case 'no-digest':
      return texts.noDigest;
    case 'not-loaded':
      return texts.notLoaded;
    case 'refused':
      return `${texts.refused} ${problem.name}: ${problem.message}`;
  }
}

/** The lab in one language. */
export function DataLab({ size, only, words }: Props) {
  const id = useId();
  const { lab, runner } = useMade(() => {
    const made = createDataLab();
    const { session } = made.scope;
    return { lab: made, runner: createRunner(session, loaders, () => performance.now()) };
  });
  const { scope } = lab;
  const { data } = words;
  const single = PARTS.find((part) => part === only);
  const parts = single === undefined ? PARTS : [single];
  const [chosen, setChosen] = useState<DataPartId>(parts[0] ?? 'channel');
  const hasTabs = parts.length > 1;
  const Part = DRAWN[chosen];

  useLeaving(lab.end);
  useEffect(() => scope.dispose, [scope]);

  const status = lab.status.value;
  const problem = lab.problem.value;

  function onKeyDown(key: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
    if (step === undefined || key.shiftKey) return;
    key.preventDefault();
    key.stopPropagation();
    const next = parts[(parts.indexOf(chosen) + step + parts.length) % parts.length];
    if (next === undefined) return;
    setChosen(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div class={styles['lab']} data-lab="data" data-size={size} data-status={status}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        keepsPlayer={size === 'page'}
        onFile={(file) => {
          lab.end();
          void runner.open(file);
        }}
        foot={<Files scope={scope} runner={runner} words={words.scope} />}
      >
        {hasTabs && (
          <div class={styles['tabs']} role="tablist" aria-label={data.parts} onKeyDown={onKeyDown}>
            {parts.map((part) => (
              <button
                key={part}
                id={`${id}-${part}`}
                type="button"
                role="tab"
                data-tab={part}
                aria-selected={part === chosen}
                aria-controls={`${id}-part`}
                tabIndex={part === chosen ? 0 : -1}
                onClick={() => {
                  setChosen(part);
                }}
              >
                {data.part[part].name}
              </button>
            ))}
          </div>
        )}
        <div
          id={`${id}-part`}
          class={styles['part']}
          role={hasTabs ? 'tabpanel' : 'group'}
          aria-labelledby={hasTabs ? `${id}-${chosen}` : undefined}
          aria-label={hasTabs ? undefined : data.part[chosen].name}
          data-part={chosen}
        >
          <p class={styles['question']}>{data.part[chosen].question}</p>
          <Part key={chosen} lab={lab} words={words} />
        </div>
        <div class={styles['bar']}>
          <p class={styles['status']} role="status">
            {data.status[status]}
          </p>
          <button
            type="button"
            class={controls['button']}
            data-end
            aria-disabled={status !== 'running'}
            onClick={lab.end}
          >
            {data.disconnect}
          </button>
        </div>
        {problem !== undefined && (
          <p class={styles['problem']} role="alert">
            {problemText(problem, data)}
          </p>
        )}
        <div class={styles['stage']}>
          {(['A', 'B'] as const).map((peer) => (
            <Machines key={peer} scope={scope} words={words} peer={peer} outline={false} />
          ))}
        </div>
      </ScopeFrame>
    </div>
  );
}
