/** Every lab, in the order in which they are best met. Its page is `/{locale}/labs/<id>/`. */
export const LAB_IDS = [
  'faults',
  'tabs',
  'media',
  'data',
  'configuration',
  'stats',
  'sdp',
  'errors',
  'performance',
] as const;

/** Names one lab. */
export type LabId = (typeof LAB_IDS)[number];
