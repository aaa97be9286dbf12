/** One question and answer: asked and answered at, in ms of this realm; `there`, in ms of the other. */
export interface ClockSample {
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly there: number;
}

/**
 * Ms to add to the other realm's clock to get this one's. The quickest answer tells it best; it is at most half its
 * round trip wrong. @throws {RangeError} without a sample
 */
export function clockOffset(samples: readonly ClockSample[]): number {
  const roundTrip = ({ askedAt, answeredAt }: ClockSample): number => answeredAt - askedAt;
  const best = [...samples].sort((a, b) => roundTrip(a) - roundTrip(b))[0];
  if (best === undefined) throw new RangeError('no clock sample');
  return (best.askedAt + best.answeredAt) / 2 - best.there;
}
