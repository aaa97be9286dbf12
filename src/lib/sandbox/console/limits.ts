/** How much of a value a console line carries. The rest is asked for when a reader opens it. */
export interface Limits {
  /** Nested objects whose entries are copied: 1 is the value itself. */
  readonly depth: number;
  /** Entries of one object or list; the next ones come in portions of as many. */
  readonly entries: number;
  /** Entries of all objects of one line together. */
  readonly nodes: number;
  /** Longest string that is a line's own, in UTF-16 units. */
  readonly text: number;
  /** Longest string inside an object. */
  readonly innerText: number;
  /** All strings of one line together; once used up, strings are cut to `LEAST_TEXT`. */
  readonly allText: number;
}

/** A string is never cut shorter: about one line of it is seen. */
export const LEAST_TEXT = 100;

/** Entries that come at once when a reader opens an object. */
export const PORTION = 100;

/** A line that is read at a glance: an object, what is in it, and what that is. Some 10 KB at most. */
export const LINE: Limits = {
  depth: 2,
  entries: PORTION,
  nodes: 300,
  text: 10_240,
  innerText: 1024,
  allText: 20_480,
};

/** `console.table`: 100 rows of 20 columns. */
export const TABLE: Limits = { ...LINE, nodes: 2000, innerText: 200 };

/** A proxy may claim to have ever more prototypes. No class of the platform is this deep. */
export const PROTOTYPES = 16;

/** Columns of a table. */
export const COLUMNS = 20;

/** Longest name of a class, a property, a function or a column. */
export const NAME = 100;
