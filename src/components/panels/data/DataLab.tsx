/** The data lab: channels, messages, a file, and a loop that is too fast, between two peers of this page. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DataPartId, DataWords } from '../../../content/ui/data.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { LabProps } from '../lab/props.ts';
import { Tabs } from '../lab/Tabs.tsx';
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
const PARTS = ['channel', 'messages', 'file', 'flood'] as const satisfies readonly DataPartId[];
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

const namesOf = ({ part }: DataWords): Readonly<Record<DataPartId, string>> => ({
  channel: part.channel.name,
  messages: part.messages.name,
  file: part.file.name,
  flood: part.flood.name,
});

/** The lab in one language. */
export function DataLab({ size, only, words }: Props) {
  const { lab, runner } = useMade(() => {
    const made = createDataLab(size !== 'page');
    const { session } = made.scope;
    return { lab: made, runner: createRunner(session, loaders, () => performance.now()) };
  });
  const { scope } = lab;
  const { data } = words;
  const single = PARTS.find((part) => part === only);

  useLeaving(lab.end);
  useEffect(() => scope.dispose, [scope]);

  const status = lab.status.value;
  const problem = lab.problem.value;

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
        <Tabs
          parts={single === undefined ? PARTS : [single]}
          label={data.parts}
          names={namesOf(data)}
          partClass={styles['part']}
          draw={(part) => {
            const Part = DRAWN[part];
            return (
              <>
                <p class={styles['question']}>{data.part[part].question}</p>
                <Part key={part} lab={lab} words={words} />
              </>
            );
          }}
        />
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
