import type { ChapterSlug } from '../chapters/order.ts';

/** A short text with a heading. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** What tests have made of the claims of a page. */
export interface CheckedFacts {
  /** Claims that were checked in both browsers. */
  readonly both: number;
  /** Claims that are about one browser, and were checked there. */
  readonly onlyChromium: number;
  readonly onlyFirefox: number;
  /** First numbers of the versions. */
  readonly chromium: string;
  readonly firefox: string;
  /** The day, in the words of the language. */
  readonly on: string;
}

/** Every word of the pages around the chapters and the scope: layout, home, missing page. */
export interface SiteWords {
  /** The name of the site is the same in both languages; this is what follows it. */
  readonly tagline: string;
  /** For search engines and link previews; under 160 characters. */
  readonly description: string;
  readonly skip: string;
  /** Where a live figure would be, for who has no JavaScript. */
  readonly noScript: string;
  readonly home: string;

  readonly chapters: {
    readonly label: string;
    readonly titles: { readonly [Slug in ChapterSlug]: string };
    /** One line on what the chapter shows. */
    readonly about: { readonly [Slug in ChapterSlug]: string };
    /** Beside a chapter that does not exist yet. */
    readonly coming: string;
    readonly number: (n: number) => string;
    /** Accessible name of the links to the chapters before and after. */
    readonly neighbours: string;
    readonly previous: string;
    readonly next: string;
    readonly onThisPage: string;
    readonly title: string;
    /** How many of the chapters can be read today. */
    readonly ready: (ready: number, all: number) => string;
  };

  /** The page of all samples. `open`: a sentence that leads there. */
  readonly samples: { readonly link: string; readonly open: string };

  /** The glossary: the way there, its page, and the card of a term. */
  readonly glossary: {
    readonly link: string;
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly index: string;
    readonly spec: (section: string) => string;
    /** Over the terms to read next. */
    readonly seeAlso: string;
    readonly previous: string;
    readonly next: string;
    /** Accessible name of the links to the terms before and after, by the alphabet. */
    readonly neighbours: string;
    readonly usedIn: string;
    /** In a card that a finger has opened. */
    readonly tapAgain: string;
  };

  /** The way to the playground: its name, and what the home page says of it. */
  readonly playground: TitledText & { readonly link: string; readonly open: string };

  /** The way to the labs: their name, and what the home page says of them. */
  readonly labs: TitledText & { readonly link: string };

  readonly language: { readonly switchTo: string };
  readonly theme: {
    readonly label: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };

  readonly homePage: {
    readonly title: string;
    readonly lead: string;
    readonly see: { readonly title: string; readonly points: readonly TitledText[] };
    readonly legend: {
      readonly title: string;
      readonly a: string;
      readonly b: string;
      readonly channel: string;
      readonly states: string;
    };
    readonly start: string;
  };

  /** The furniture of a chapter. */
  readonly chapter: {
    readonly belief: string;
    readonly really: string;
    readonly seeIt: string;
    readonly engines: string;
    /** How many claims of a page were checked, in which browsers, and when; said once on every page with claims. */
    readonly checked: (facts: CheckedFacts) => string;
    /** What the marks at claims mean. */
    readonly marks: (facts: Pick<CheckedFacts, 'chromium' | 'firefox'>) => string;
    readonly spec: (section: string) => string;
    readonly answer: string;
    readonly behind: (otherLanguage: string) => string;
    /** Leads to the newer text. */
    readonly readThat: (otherLanguage: string) => string;
    /** At an address whose part has moved; a link to where it is now takes the place of `@`. */
    readonly moved: string;
    /** At an address that names no part of the page, and never did; its name takes the place of `@`. */
    readonly gone: string;
    readonly asMarkdown: string;
  };

  /** Words of the texts for programs: `llms.txt`, and the chapters in Markdown. */
  readonly plain: {
    readonly about: string;
    readonly chapters: string;
    readonly other: string;
    /** What the marks of claims mean in the text. */
    readonly known: string;
    readonly live: string;
    readonly run: string;
    readonly sample: string;
    readonly lab: string;
    readonly steps: string;
    readonly scenarios: string;
    readonly measured: string;
    readonly page: string;
    readonly question: string;
  };

  /** The card of a method or an event. */
  readonly reference: {
    readonly label: (name: string) => string;
    readonly legal: Readonly<Record<'method' | 'event', string>>;
    readonly allStates: string;
    readonly allButClosed: string;
    readonly changes: Readonly<Record<'method' | 'event', string>>;
    readonly fires: Readonly<Record<'method' | 'event', string>>;
    readonly throws: string;
    readonly nothing: string;
    readonly mistake: string;
    readonly more: string;
    readonly spec: (section: string) => string;
    /** Before the title of a sample. */
    readonly sample: string;
  };

  readonly footer: {
    readonly privacy: string;
    readonly offline: string;
    readonly licence: string;
  };

  readonly missing: TitledText & { readonly home: string };
}
