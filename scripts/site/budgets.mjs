/** What a page may weigh before any interaction, in bytes gzipped, and how much it may shift. */
export const pageBudget = {
  totalBytes: 50 * 1024,
  jsBytes: 25 * 1024,
  /** Cumulative layout shift, a fraction of the viewport; must stay below. */
  layoutShift: 0.02,
};

/** A chapter is read for half an hour: its page may weigh more, though not in JavaScript. In bytes gzipped. */
const chapterBytes = 60 * 1024;

/**
 * What a page may weigh in all, in bytes gzipped.
 * @param {string} path of the page, such as `en/chapters/states/`; a slash may stand before it
 */
export const pageBytes = (path) =>
  /^\/?\w+\/chapters\//.test(path) ? chapterBytes : pageBudget.totalBytes;

/**
 * What the full editor may weigh until its caret is there, in bytes gzipped: Monaco, its styles and its Korean words,
 * without the language service, which comes after. Monaco’s core alone, without any feature, is 697 KB.
 */
export const editorBudgetBytes = 950_000;
