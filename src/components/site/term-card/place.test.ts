import { describe, expect, it } from 'vitest';

import { placeCard } from './place.ts';

const view = { width: 360, height: 700 };
const card = { width: 300, height: 100 };

describe('placeCard', () => {
  it('puts the card right under the term', () => {
    expect(placeCard({ left: 20, top: 100, width: 50, height: 20 }, card, view)).toEqual({
      left: 20,
      top: 120,
    });
  });

  it('keeps it in the window at the right', () => {
    expect(placeCard({ left: 300, top: 100, width: 50, height: 20 }, card, view).left).toBe(44);
  });

  it('keeps it in the window at the left, although it is too wide', () => {
    const wide = { width: 400, height: 100 };
    expect(placeCard({ left: 5, top: 100, width: 50, height: 20 }, wide, view).left).toBe(16);
  });

  it('puts it above where there is no room below', () => {
    expect(placeCard({ left: 20, top: 650, width: 50, height: 20 }, card, view).top).toBe(550);
  });

  it('puts it below where there is no room anywhere', () => {
    const low = { width: 360, height: 120 };
    expect(placeCard({ left: 20, top: 60, width: 50, height: 20 }, card, low).top).toBe(80);
  });
});
