/** No more ticks are drawn than a wide screen has room for. */
const MOST_TICKS = 500;

/**
 * The path data of one upright tick for each event of `seqs`, in a drawing `width` wide on which a trace of `length`
 * events is spread evenly; empty when there is none. Ticks that would lie on each other are drawn once.
 */
export function tickPath(
  seqs: readonly number[],
  length: number,
  width: number,
  top: number,
  bottom: number,
): string {
  const places = new Set(
    // An event is reached when the playhead is just after it.
    seqs.map((seq) => Math.round(((seq + 1) / length) * MOST_TICKS)),
  );
  return [...places]
    .map((place) => {
      const x = (place / MOST_TICKS) * width;
      return `M${x.toFixed(1)} ${String(top)}V${String(bottom)}`;
    })
    .join('');
}
