/** The configuration lab: a form over RTCConfiguration, and what a real pair makes of it. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type {
  ConfigurationPartId,
  ConfigurationWords,
} from '../../../content/ui/configuration.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { LabProps } from '../lab/props.ts';
import { Tabs } from '../lab/Tabs.tsx';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { createScope } from '../scope/model.ts';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { CallPart } from './CallPart.tsx';
import { CodeBox } from './CodeBox.tsx';
import styles from './ConfigurationLab.module.css';
import { createConfigurationLab, type ConfigurationProblem } from './model.ts';
import { BundlePart, CertificatesPart, PoliciesPart, PoolPart } from './OtherParts.tsx';
import { Outcome } from './Outcome.tsx';
import type { PartProps } from './part.ts';
import { ServersPart } from './ServersPart.tsx';
import { Setting } from './Setting.tsx';
import { PARTS, startOf } from './starts.ts';
import type { ConfigurationLabWords } from './words.ts';

const PICTURES: readonly PictureId[] = [
  'candidates',
  'sequence',
  'timeline',
  'changes',
  'transcript',
];

/** The player stops at changes of these. */
const SHOWN: readonly MachineId[] = ['ice-gathering', 'connection'];

const DRAWN: { readonly [Id in ConfigurationPartId]: ComponentType<PartProps> } = {
  servers: ServersPart,
  policies: PoliciesPart,
  bundle: BundlePart,
  pool: PoolPart,
  certificates: CertificatesPart,
};

interface Props extends LabProps {
  readonly words: ConfigurationLabWords;
}

function problemText(
  problem: ConfigurationProblem,
  { problem: texts }: ConfigurationWords,
): string {
  switch (problem.kind) {
    case 'no-peer-connection':
      return texts.noPeerConnection;
    case 'not-loaded':
      return texts.notLoaded;
    case 'too-many':
      return texts.tooMany;
    case 'failed':
      return `${texts.failed} ${problem.name}: ${problem.message}`;
  }
}

const namesOf = ({ part }: ConfigurationWords): Readonly<Record<ConfigurationPartId, string>> => ({
  servers: part.servers.name,
  policies: part.policies.name,
  bundle: part.bundle.name,
  pool: part.pool.name,
  certificates: part.certificates.name,
});

/** The lab in one language. */
export function ConfigurationLab({ size, only, words }: Props) {
  const single = PARTS.find((part) => part === only);
  const lab = useMade(() =>
    createConfigurationLab({
      scope: createScope(SHOWN),
      form: startOf(single),
      hasPeerConnection,
      load: async () => (await import('./begin.ts')).beginConfiguration,
    }),
  );
  const { scope } = lab;
  const { configuration } = words;

  useLeaving(lab.end);
  useEffect(() => scope.dispose, [scope]);

  const form = lab.form.value;
  const status = lab.status.value;
  const problem = lab.problem.value;
  const hasRun = useComputed(() => scope.session.length.value > 0).value;
  const change = (next: Partial<typeof form>): void => {
    lab.form.value = { ...lab.form.peek(), ...next };
  };

  return (
    <div class={styles['lab']} data-lab="configuration" data-size={size} data-status={status}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        isFolded={size === 'panel' && !hasRun}
        keepsPlayer={size === 'page'}
        foot={<Files scope={scope} words={words.scope} />}
      >
        <Tabs
          parts={single === undefined ? PARTS : [single]}
          label={configuration.parts}
          names={namesOf(configuration)}
          partClass={styles['part']}
          draw={(part) => {
            const Part = DRAWN[part];
            const { question, hint } = configuration.part[part];
            return (
              <>
                <p class={styles['question']}>{question}</p>
                <p class={styles['hint']}>{hint}</p>
                <Part form={form} words={configuration} change={change} />
              </>
            );
          }}
        />
        <div class={styles['part']}>
          <CallPart form={form} words={configuration} change={change} />
          <CodeBox form={form} words={configuration} />
          <div class={styles['actions']}>
            <button
              type="button"
              class={controls['primary']}
              data-make
              aria-disabled={status === 'starting'}
              onClick={() => {
                if (status !== 'starting') void lab.make();
              }}
            >
              {hasRun ? configuration.again : configuration.run}
            </button>
            {status === 'running' && (
              <button type="button" class={controls['button']} data-end onClick={lab.end}>
                {configuration.end}
              </button>
            )}
            <p class={styles['hint']} role="status">
              {configuration.status[status]}
            </p>
          </div>
          {problem !== undefined && (
            <p class={styles['refused']} role="alert">
              {problemText(problem, configuration)}
            </p>
          )}
          <Outcome lab={lab} words={configuration} />
          {hasRun && (
            <Setting
              form={form}
              attempts={lab.view.value.sides.get('A')?.sets ?? []}
              isRunning={status === 'running'}
              words={configuration}
              onSet={(way) => void lab.set(way)}
              onRestart={lab.gatherAgain}
            />
          )}
        </div>
      </ScopeFrame>
    </div>
  );
}
