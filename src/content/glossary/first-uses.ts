import type { Locale } from '../ui/locale.ts';
import type { Term } from './types.ts';

/** A place in a chapter's text that names a term. */
export interface Use {
  readonly id: string;
  /** Index of its first character in the text. */
  readonly at: number;
  /** As the text writes it. */
  readonly words: string;
  /** Whether it stands in a `<Term>` of this term. */
  readonly marked: boolean;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What is no prose or cannot hold a link: blocks of code, headings, tags, the words of links, questions that are buttons. */
const NO_PROSE = [
  /^```.*?^```$/gms,
  /<Fragment slot="question">.*?<\/Fragment>/gs,
  /^#{1,6} .*$/gm,
  /\[(?:[^\][]|\[[^\]]*\])*\]\([^)]*\)/g,
  /<[A-Za-z/][^>]*>/g,
] as const;
const CODE = /`[^`\n]+`/g;

/**
 * Finds one form. English words also in the plural and at the beginning of a sentence; Korean ones with what is attached
 * to them.
 */
function pattern(form: string): RegExp {
  if (form.startsWith('`')) return new RegExp(escape(form), 'g');
  const before = String.raw`(?<![\p{L}\p{N}_-])`;
  if (/\p{Script=Hangul}$/u.test(form)) return new RegExp(before + escape(form), 'gu');
  const after = String.raw`(?:e?s)?(?![a-zA-Z0-9_-])`;
  const flags = form === form.toLowerCase() ? 'giu' : 'gu';
  return new RegExp(before + escape(form) + after, flags);
}

/** How a language writes a term. */
const formsOf = (term: Term, locale: Locale): readonly string[] =>
  term.forms?.[locale] ?? [term.name[locale]];

/** Where a text names terms. Where two could be meant, such as “후보” in “후보 쌍”, it is the longer one. */
function namedIn(
  body: string,
  terms: Readonly<Record<string, Term>>,
  locale: Locale,
): readonly Omit<Use, 'marked'>[] {
  const withCode = NO_PROSE.reduce((text, part) => text.replace(part, blank), body);
  const prose = withCode.replace(CODE, blank);
  const found = Object.entries(terms).flatMap(([id, term]) =>
    formsOf(term, locale).flatMap((form) =>
      [...(form.startsWith('`') ? withCode : prose).matchAll(pattern(form))].map((match) => ({
        id,
        at: match.index,
        words: match[0],
      })),
    ),
  );
  const holds = (outer: (typeof found)[number], inner: (typeof found)[number]): boolean =>
    outer.id !== inner.id &&
    outer.words.length > inner.words.length &&
    outer.at <= inner.at &&
    outer.at + outer.words.length >= inner.at + inner.words.length;
  return found.filter((one) => !found.some((other) => holds(other, one)));
}

/**
 * The first use of each term in a text, in the order of the text; terms that it does not name are left out.
 * @param body MDX without its frontmatter
 */
export function firstUses(
  body: string,
  terms: Readonly<Record<string, Term>>,
  locale: Locale,
): readonly Use[] {
  const marks = [...body.matchAll(/<Term id="([\w-]+)"\s*(?:\/>|>(.*?)<\/Term>)/gs)].map(
    (match) => ({ id: match[1], at: match.index, words: match[0] }),
  );
  const inOthers = ({ id, at }: Omit<Use, 'marked'>): boolean =>
    marks.some((mark) => mark.id !== id && mark.at <= at && at < mark.at + mark.words.length);
  const named = namedIn(body, terms, locale).filter((one) => !inOthers(one));

  return Object.keys(terms)
    .flatMap((id): readonly Use[] => {
      const mark = marks.find((one) => one.id === id);
      const name = named.filter((one) => one.id === id).sort((a, b) => a.at - b.at)[0];
      if (mark !== undefined && mark.at <= (name?.at ?? Infinity)) {
        return [{ ...mark, id, marked: true }];
      }
      return name === undefined ? [] : [{ ...name, marked: false }];
    })
    .sort((a, b) => a.at - b.at);
}
