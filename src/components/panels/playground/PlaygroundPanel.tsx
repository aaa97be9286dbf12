/** The playground: a workbench of the whole width, and around it where its code comes from and where it may go. */
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../content/ui/locale.ts';
import type { SharedCode } from '../../../lib/share/index.ts';
import { useMade } from '../scope/lifetime.ts';
import { WorkbenchPanel } from '../workbench/WorkbenchPanel.tsx';
import { ChannelControl } from './ChannelControl.tsx';
import { ExportButton, exportText, type ExportOutcome } from './ExportButton.tsx';
import { exportPage } from './export-page.ts';
import { useFoundNeeds } from './found-needs.ts';
import { makePlayground } from './make-playground.ts';
import { NeedsControl } from './NeedsControl.tsx';
import { Notes } from './Notes.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import styles from './Playground.module.css';
import { FIRST_MODE, type PlaygroundProps, type PlaygroundSlots } from './props.ts';
import { SharePanel } from './ShareControl.tsx';
import { Visit } from './Visit.tsx';
import type { PlaygroundPanelWords } from './words.ts';

interface Props extends PlaygroundProps, PlaygroundSlots {
  readonly words: PlaygroundPanelWords;
  readonly locale: Locale;
}

/** The playground in one language. */
export function PlaygroundPanel({ words, locale, code1, code2, ...props }: Props) {
  const { samples } = props;
  const { bench, playground, loadCompiler } = useMade(() => makePlayground(props, locale, words));
  const { texts, running } = bench;
  const [isSharing, setIsSharing] = useState(false);
  const [exported, setExported] = useState<ExportOutcome>();
  const files = texts.files.value;
  const place = playground.place.value;
  const needs = playground.needs.value;
  const found = useFoundNeeds(files, loadCompiler);
  const sentences = words.playground;

  useEffect(() => {
    const follow = (): void => void playground.follow(location.hash);
    const lookAgain = ({ key }: StorageEvent): void => {
      playground.lookAgain(key);
    };
    // Drafts were out of reach when the page was built, and when it was first drawn.
    void playground.begin(location.hash);
    window.addEventListener('hashchange', follow);
    window.addEventListener('storage', lookAgain);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('storage', lookAgain);
      bench.dispose();
    };
  }, [playground, bench]);

  const origin = playground.shared.value;
  const sampleId = place.kind === 'sample' ? place.id : origin?.sample;
  const sampleTitle = samples.find(({ id }) => id === sampleId)?.title;
  const shared: SharedCode = {
    files,
    locale,
    ...(needs !== 'infer' && { needs }),
    ...(origin?.title && { title: origin.title }),
    ...(sampleId !== undefined && { sample: sampleId }),
  };
  const isFirst = place.kind === 'own' && place.mode === FIRST_MODE;
  return (
    <div class={styles['playground']} data-playground={place.kind}>
      <PlaceChoice playground={playground} samples={samples} words={sentences.place} />
      <Notes playground={playground} words={sentences} />
      <Visit playground={playground} samples={samples} words={sentences} />
      <WorkbenchPanel
        bench={bench}
        words={words}
        size="full"
        buttons={['edit', 'reset', 'copy', 'share']}
        {...(isFirst && { code: [code1, code2] })}
        onShare={() => {
          setIsSharing(!isSharing);
        }}
        tools={
          <ExportButton
            words={sentences.export}
            onExport={() => {
              setExported(undefined);
              void exportPage({
                title: origin?.title || sampleTitle || sentences.export.untitled,
                files: texts.files.peek(),
                needs,
                locale,
                words,
                loadCompiler,
                environment: props.environment,
              }).then(setExported);
            }}
          />
        }
      >
        <p role="status" class={styles['exported']} data-exported={exported?.kind}>
          {exported && exportText(exported, sentences.export)}
        </p>
        {isSharing && (
          <SharePanel
            shared={shared}
            page={props.playground}
            words={sentences}
            onClose={() => {
              setIsSharing(false);
            }}
          />
        )}
        <div class={styles['settings']}>
          <NeedsControl
            chosen={needs}
            found={found}
            onChoose={playground.setNeeds}
            words={sentences.needs}
          />
          <ChannelControl
            words={sentences.channel}
            onChange={(rules) => {
              running.setChannel(rules);
            }}
          />
        </div>
      </WorkbenchPanel>
    </div>
  );
}
