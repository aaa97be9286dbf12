import type { LabId } from '../labs/catalog.ts';

/** What the pages say of one lab, around its panel. */
export interface LabText {
  /** As menus and headings name it. */
  readonly title: string;
  /** For search engines and link previews; under 160 characters. */
  readonly description: string;
  /** The question it answers, in one or two sentences. */
  readonly lead: string;
}

/** Words of the pages of the labs. */
export interface LabsWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** What stands above the labs on the page that has all of them. */
  readonly how: readonly string[];
  /** Leads from a panel to the page that has nothing else. */
  readonly open: (title: string) => string;
  /** Accessible name of the links from one lab to the others. */
  readonly others: string;
  readonly noScript: string;
  readonly labs: { readonly [Id in LabId]: LabText };
}
