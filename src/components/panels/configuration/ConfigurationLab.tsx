/** The configuration lab: a form over RTCConfiguration, and what a real pair makes of it. */
import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type {
  ConfigurationPartId,
  ConfigurationWords,
} from '../../../content/ui/configuration.types.ts';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
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

/** The lab in one language. */
export function ConfigurationLab({ size, only, words }: Props) {
  const id = useId();
  const single = PARTS.find((part) => part === only);
  const lab = useMade(() =>
    createConfigurationLab({
      form: startOf(single),
      hasPeerConnection,
      load: async () => (await import('./begin.ts')).beginConfiguration,
    }),
  );
  const { scope } = lab;
  const { configuration } = words;
  const parts = single === undefined ? PARTS : [single];
  const [chosen, setChosen] = useState<ConfigurationPartId>(single ?? 'servers');
  const hasTabs = parts.length > 1;
  const Part = DRAWN[chosen];

  useLeaving(lab.end);
  useEffect(() => scope.dispose, [scope]);

  const form = lab.form.value;
  const status = lab.status.value;
  const problem = lab.problem.value;
  const hasRun = useComputed(() => scope.session.length.value > 0).value;
  const change = (next: Partial<typeof form>): void => {
    lab.form.value = { ...lab.form.peek(), ...next };
  };

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
    <div class={styles['lab']} data-lab="configuration" data-size={size} data-status={status}>
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        isFolded={size === 'panel' && !hasRun}
        keepsPlayer={size === 'page'}
        foot={<Files scope={scope} words={words.scope} />}
      >
        {hasTabs && (
          <div
            class={styles['tabs']}
            role="tablist"
            aria-label={configuration.parts}
            onKeyDown={onKeyDown}
          >
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
                {configuration.part[part].name}
              </button>
            ))}
          </div>
        )}
        <div
          id={`${id}-part`}
          class={styles['part']}
          role={hasTabs ? 'tabpanel' : 'group'}
          aria-labelledby={hasTabs ? `${id}-${chosen}` : undefined}
          aria-label={hasTabs ? undefined : configuration.part[chosen].name}
          data-part={chosen}
        >
          <p class={styles['question']}>{configuration.part[chosen].question}</p>
          <p class={styles['hint']}>{configuration.part[chosen].hint}</p>
          <Part key={chosen} form={form} words={configuration} change={change} />
        </div>
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
