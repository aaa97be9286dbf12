import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ChapterSlug } from '../../../src/content/chapters/order.ts';
import { sectionsOf } from '../../../src/content/chapters/sections.ts';
import type { Locale } from '../../../src/content/ui/locale.ts';
import type { Live } from './blocks.ts';

/** A part of a chapter with what runs in it. */
export interface Part {
  readonly id: string;
  readonly depth: number;
  /** The heading, as a reader sees it. */
  readonly title: string;
  /** What runs under the heading itself, in its order. */
  readonly live: readonly Live[];
  /** The same, with the parts below it. */
  readonly liveBelow: readonly Live[];
}

const LIVE = /<(Sample|LiveScope|LiveSteps|Lab)\b([^>]*)\/>/g;
const KINDS = { Sample: 'sample', LiveScope: 'figure', Lab: 'lab' } as const;

/** What runs in a piece of a chapter's text. */
export function liveIn(text: string): readonly Live[] {
  return [...text.matchAll(LIVE)].map(([, name, attributes]) => {
    const id = /\bid="([^"]+)"/.exec(attributes!)?.[1];
    if (name === 'LiveSteps') return 'steps';
    return `${KINDS[name as keyof typeof KINDS]}:${id}` as Live;
  });
}

/** The parts of a chapter in one language. */
export function partsOf(locale: Locale, chapter: ChapterSlug): readonly Part[] {
  const file = join('src/content/chapters', locale, `${chapter}.mdx`);
  const sections = sectionsOf(readFileSync(file, 'utf8'));
  return sections.map(({ id, depth, title, text }, index) => {
    const after = sections.slice(index + 1);
    const end = after.findIndex((other) => other.depth <= depth);
    const below = end === -1 ? after : after.slice(0, end);
    const live = liveIn(text);
    return {
      id,
      depth,
      title,
      live,
      liveBelow: [...live, ...below.flatMap((s) => liveIn(s.text))],
    };
  });
}
