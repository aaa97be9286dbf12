/** The sample card: a workbench on one sample, and the way from it to the playground. */
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../content/ui/locale.ts';
import type { SharedCode } from '../../../lib/share/index.ts';
import { useMade } from '../scope/lifetime.ts';
import { WorkbenchPanel } from '../workbench/WorkbenchPanel.tsx';
import { makeBench } from './make-bench.ts';
import type { SampleCardProps, SampleSlots } from './props.ts';
import { textsIn } from './texts-in.ts';
import type { SampleCardWords } from './words.ts';

interface Props extends SampleCardProps, SampleSlots {
  readonly words: SampleCardWords;
  readonly locale: Locale;
}

type Sharing = ComponentType<{ readonly shared: SharedCode; readonly onClose: () => void }>;

/** A sample card in one language. */
export function SampleCard({ words, locale, code1, code2, ...props }: Props) {
  const { id, title, files, needs, asksForDevices, draftKey, runner, playground } = props;
  const root = useRef<HTMLDivElement>(null);
  const bench = useMade(() => {
    // Until the code is read from the page, below. Without a draft: what is drawn first is what was built.
    const originals = files.map((file) => ({ ...file, text: '' }));
    return makeBench({ program: { id, originals, needs }, runner, locale, words });
  });
  const [sharing, setSharing] = useState<{ readonly Panel: Sharing }>();
  // Before the press that woke the card is done again.
  useLayoutEffect(() => {
    // The code stands in the page: what is printed, what is edited and what runs are the same.
    const originals = textsIn(root.current!, files);
    bench.texts.open({ id, originals, needs, draftKey });
    return () => {
      bench.dispose();
    };
  }, []);

  async function share(): Promise<void> {
    if (sharing !== undefined) setSharing(undefined);
    else setSharing({ Panel: await words.sharing(playground) });
  }

  return (
    <div ref={root}>
      <WorkbenchPanel
        bench={bench}
        words={words}
        size="card"
        sample={id}
        asksForDevices={asksForDevices}
        buttons={['edit', 'reset', 'copy', 'share']}
        code={[code1, code2]}
        onShare={() => void share().catch(() => undefined)}
      >
        {sharing !== undefined && (
          <sharing.Panel
            shared={{ files: bench.texts.files.value, needs, title, sample: id, locale }}
            onClose={() => {
              setSharing(undefined);
            }}
          />
        )}
      </WorkbenchPanel>
    </div>
  );
}
