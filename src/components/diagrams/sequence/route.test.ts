import { describe, expect, it } from 'vitest';
import { routeAtRest, routeOf, routeUntil } from './route.ts';
import type { Journey } from './route.ts';

const journey = (more: Partial<Journey> = {}): Journey => ({
  from: 'left',
  y1: 10,
  y2: 30,
  isLost: false,
  linePx: 20,
  lane: 2,
  ...more,
});

describe('routeOf', () => {
  it('goes straight from lifeline to lifeline where it was quick', () => {
    expect(routeOf(journey())).toEqual([
      { x: 0, y: 10 },
      { x: 1, y: 30 },
    ]);
    expect(routeOf(journey({ from: 'right' }))).toEqual([
      { x: 1, y: 10 },
      { x: 0, y: 30 },
    ]);
  });

  it('waits in the channel where it was slow', () => {
    const route = routeOf(journey({ y2: 210 }));
    expect(route.map(({ y }) => y)).toEqual([10, 20, 200, 210]);
    expect(route.map(({ x }) => x)).toEqual([0, 0.5, 0.5, 1]);
  });

  it('ends in the channel where it was lost', () => {
    expect(routeOf(journey({ isLost: true })).at(-1)).toEqual({ x: 0.5, y: 30 });
    expect(routeOf(journey({ isLost: true, y2: 300 })).at(-1)).toEqual({ x: 0.5, y: 300 });
  });

  it('lets neighbours wait beside each other', () => {
    const places = [0, 1, 2, 3, 4].map((lane) => routeOf(journey({ y2: 210, lane }))[1]?.x);
    expect(new Set(places).size).toBe(5);
    expect(places.every((x) => x !== undefined && x > 0.43 && x < 0.57)).toBe(true);
  });
});

describe('routeUntil', () => {
  it('ends where the message is at that time', () => {
    expect(routeUntil(routeOf(journey()), 20)).toEqual([
      { x: 0, y: 10 },
      { x: 0.5, y: 20 },
    ]);
  });

  it('is all of the way after the arrival and only its start before', () => {
    const route = routeOf(journey());
    expect(routeUntil(route, 99)).toEqual(route);
    expect(routeUntil(route, 0)).toEqual([{ x: 0, y: 10 }]);
  });

  it('waits in the channel for as long as nobody knows when it arrives', () => {
    const route = routeOf(journey({ y2: undefined }));
    expect(routeUntil(route, 500).at(-1)).toEqual({ x: 0.5, y: 500 });
  });

  it('does not travel at rest', () => {
    const route = routeAtRest(routeOf(journey()));
    expect(routeUntil(route, 11).at(-1)?.x).toBe(0.5);
    expect(routeUntil(route, 29).at(-1)?.x).toBe(0.5);
  });
});
