/** What a page may weigh before any interaction, in bytes gzipped, and how much it may shift. */
export const pageBudget = {
  totalBytes: 50 * 1024,
  jsBytes: 25 * 1024,
  /** Cumulative layout shift, a fraction of the viewport; must stay below. */
  layoutShift: 0.02,
};
