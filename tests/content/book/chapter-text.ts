import { readFileSync } from 'node:fs';

import type { Locale } from '../../../src/content/ui/locale.ts';

/** A heading of a chapter, and what stands under it up to the next heading of its level or above. */
export interface Section {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  /** Live elements in it, in order, such as `sample:create-offer`. */
  readonly live: readonly string[];
}

const LIVE =
  /<(?:(Sample|LiveScope|Lab) id="([\w-]+)"(?: only="([\w-]+)")?|(LiveSteps|Telephone)\b)/g;
const NAMES: Readonly<Record<string, string>> = {
  Sample: 'sample',
  LiveScope: 'scope',
  Lab: 'lab',
  LiveSteps: 'steps',
  Telephone: 'telephone',
};

/** Live elements of a text, in order. */
export function liveOf(text: string): readonly string[] {
  return [...text.matchAll(LIVE)].map(([, named, id, only, alone]) =>
    [NAMES[named ?? alone ?? ''], id, only].filter((part) => part !== undefined).join(':'),
  );
}

/** The source of a chapter. @throws {Error} if it is not there */
export function chapterText(chapter: string, locale: Locale): string {
  return readFileSync(`src/content/chapters/${locale}/${chapter}.mdx`, 'utf8');
}

/** All sections of a chapter's source. */
export function sectionsOf(text: string): readonly Section[] {
  const heads = [...text.matchAll(/^(#{2,3}) .+ \{#([\w-]+)\}$/gm)].map((match) => ({
    level: match[1]!.length,
    id: match[2]!,
    at: match.index,
  }));
  return heads.map(({ level, id, at }, index) => {
    const next = heads.slice(index + 1).find((other) => other.level <= level);
    const part = text.slice(at, next?.at);
    return { id, level, text: part, live: liveOf(part) };
  });
}
