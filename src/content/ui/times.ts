/** Times as both languages write them: the units are SI symbols. */

/** A moment of a trace, to a tenth of a millisecond: `0.0 ms`, `12.4 ms`, `15.02 s`. */
export function momentText(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** How long something took, with two or three digits that mean something: `0.4 ms`, `38 ms`, `4.9 s`. */
export function durationText(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${ms.toFixed(0)} ms`;
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A label of an axis whose labels stand `stepMs` apart: no more digits than it takes to tell them apart. */
export function axisText(ms: number, stepMs: number): string {
  const [value, step, unit] = ms < 1000 ? [ms, stepMs, 'ms'] : [ms / 1000, stepMs / 1000, 's'];
  const digits = Math.min(3, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
  return `${value.toFixed(digits)} ${unit}`;
}
