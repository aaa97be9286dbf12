/** Which of the two lifelines. */
export type Side = 'left' | 'right';

/** A point between the lifelines. */
export interface Stop {
  /** 0 on the left lifeline, 1 on the right one; the signaling channel is around ½. */
  readonly x: number;
  /** px on the axis of `Ladder`. */
  readonly y: number;
}

/** The way of a message from the top down: time never goes back, so neither does y. */
export type Route = readonly Stop[];

/** A message that takes longer than this is seen to wait in the channel, in lines. */
const SLOW_LINES = 2.5;

/** Height of the way to the channel and from it, where a message waits in between, in lines. */
const LEG_LINES = 0.5;

/** Messages that wait at the same time stand beside each other in the channel. */
const LANES = 5;
const LANE_SHARE = 0.022;

/** What decides on a message's way. */
export interface Journey {
  readonly from: Side;
  readonly y1: number;
  /** Where it arrives, or is lost; `undefined` where nobody knows yet. */
  readonly y2: number | undefined;
  readonly isLost: boolean;
  readonly linePx: number;
  /** Any number that differs from those of its neighbours. */
  readonly lane: number;
}

/** The way of a message: straight where it was quick, else to the channel, down in it, and out again. */
export function routeOf({ from, y1, y2, isLost, linePx, lane }: Journey): Route {
  const seen = (x: number, y: number): Stop => ({ x: from === 'left' ? x : 1 - x, y });
  const start = seen(0, y1);
  const waits = { x: 0.5 + ((lane % LANES) - (LANES - 1) / 2) * LANE_SHARE };
  if (y2 === undefined) return [start, { ...waits, y: y1 }, { ...waits, y: Infinity }];
  const isSlow = y2 - y1 > SLOW_LINES * linePx;
  const leg = LEG_LINES * linePx;
  if (isLost) {
    return isSlow
      ? [start, { ...waits, y: y1 + leg }, { ...waits, y: y2 }]
      : [start, seen(0.5, y2)];
  }
  const end = seen(1, y2);
  return isSlow ? [start, { ...waits, y: y1 + leg }, { ...waits, y: y2 - leg }, end] : [start, end];
}

/** The part of a way that lies above `y`; its last stop is where the message is then. */
export function routeUntil(route: Route, y: number): Route {
  const after = route.findIndex((stop) => stop.y > y);
  const [before, next] = [route[after - 1], route[after]];
  if (before === undefined || next === undefined) return after === 0 ? route.slice(0, 1) : route;
  const share = next.y === Infinity ? 0 : (y - before.y) / (next.y - before.y);
  return [...route.slice(0, after), { x: before.x + (next.x - before.x) * share, y }];
}

/** A way on which nothing travels: to the channel at once, and down in it. */
export function routeAtRest(route: Route): Route {
  const start = route[0] ?? { x: 0, y: 0 };
  return [start, { x: 0.5, y: start.y }, { x: 0.5, y: Infinity }];
}
