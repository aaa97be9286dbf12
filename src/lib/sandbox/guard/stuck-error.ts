/** Thrown into code that lets nothing else happen. */
export class StuckError extends Error {
  override readonly name = 'StuckError';
  readonly code = 'loop';
  constructor(patienceMs: number) {
    super(`Nothing else could happen for ${patienceMs} ms.`);
  }
}
