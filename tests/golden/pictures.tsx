import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { CandidatesDiagram } from '../../src/components/diagrams/candidates/candidates-diagram.tsx';
import { SequenceDiagram } from '../../src/components/diagrams/sequence/sequence-diagram.tsx';
import { TimelineDiagram } from '../../src/components/diagrams/timeline/timeline-diagram.tsx';
import { TranscriptDiagram } from '../../src/components/diagrams/transcript/transcript-diagram.tsx';
import { picturesEn } from '../../src/content/ui/pictures.en.ts';
import { picturesKo } from '../../src/content/ui/pictures.ko.ts';
import { transcriptEn } from '../../src/content/ui/transcript.en.ts';
import { transcriptKo } from '../../src/content/ui/transcript.ko.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import { candidatesFold } from '../../src/lib/views/candidates.ts';
import { foldPrefix } from '../../src/lib/views/fold.ts';
import { sequenceFold } from '../../src/lib/views/sequence.ts';
import { timelineFold } from '../../src/lib/views/timeline.ts';
import { transcriptFold } from '../../src/lib/views/transcript.ts';

/** The pictures that show what passes between two peers. */
export const PICTURES = ['sequence', 'timeline', 'candidates', 'transcript'] as const;

export type PictureName = (typeof PICTURES)[number];

/** What is shown of a trace. */
export interface Look {
  readonly trace: Trace;
  readonly position: number;
  readonly fraction?: number;
  readonly selected?: number | null;
  readonly locale?: 'ko' | 'en';
}

const nothing = (): void => {
  /* A static picture calls nobody. */
};

/** A picture as the server draws it. */
export function draw(picture: PictureName, look: Look): string {
  return render(element(picture, look));
}

function element(picture: PictureName, look: Look): VNode {
  const { trace, position, fraction = 0, selected = null, locale = 'en' } = look;
  const words = locale === 'ko' ? picturesKo : picturesEn;
  const shared = { selected, playhead: { position, fraction }, onSelect: nothing };
  switch (picture) {
    case 'sequence':
      return (
        <SequenceDiagram
          {...shared}
          model={foldPrefix(sequenceFold, trace)}
          labels={words.sequence}
        />
      );
    case 'timeline':
      return (
        <TimelineDiagram
          {...shared}
          playhead={{ ...shared.playhead, at: trace.at(position - 1)?.at ?? 0 }}
          model={foldPrefix(timelineFold, trace)}
          labels={words.timeline}
          onSeek={nothing}
        />
      );
    case 'candidates':
      return (
        <CandidatesDiagram
          {...shared}
          model={foldPrefix(candidatesFold, trace.prefix(position))}
          labels={words.candidates}
        />
      );
    case 'transcript':
      return (
        <TranscriptDiagram
          {...shared}
          model={foldPrefix(transcriptFold, trace)}
          labels={{ ...words.transcript, ...(locale === 'ko' ? transcriptKo : transcriptEn) }}
          onSeek={nothing}
          onCause={nothing}
        />
      );
  }
}

/** A page that shows a static picture: numbers rounded, ids counted from 1, classes as the style sheet spells them. */
export function goldenPage(picture: PictureName, html: string, locale: 'ko' | 'en'): string {
  const ids = new Map<string, string>();
  const body = html
    .replaceAll(/(-?\d+\.\d{3,})/g, (digits) => String(Math.round(Number(digits) * 100) / 100))
    .replaceAll(/\bP\d+-\d+/g, (id) => {
      const known = ids.get(id) ?? `p${String(ids.size + 1)}-`;
      ids.set(id, known);
      return known;
    })
    .replaceAll(/\b_(\w+?)_[0-9a-f]{6}\b/g, '$1')
    .replaceAll(/></g, '>\n<');
  const sheets = [
    '../../../src/styles/tokens.css',
    '../../../src/styles/base.css',
    `../../../src/components/diagrams/${picture}/${picture}.module.css`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    `<title>${picture}</title>`,
    ...sheets.map((href) => `<link rel="stylesheet" href="${href}" />`),
    body,
    '</html>',
    '',
  ].join('\n');
}
