import { describe, expect, it } from 'vitest';
import { Trace } from '../../src/lib/trace/trace.ts';
import { basicConnect, lostPeer } from '../support/basic-connect.ts';
import { randomTrace } from '../support/random-trace.ts';
import { draw, goldenPage, PICTURES } from './pictures.tsx';
import type { Look } from './pictures.tsx';

const connect = basicConnect();
const lost = lostPeer();

/** Moments that show what a picture can show; each is a page that can be opened. */
const LOOKS: Readonly<Record<string, Look>> = {
  empty: { trace: new Trace({ origin: 'live' }), position: 0 },
  'offer-underway': { trace: connect, position: 15, fraction: 0.5 },
  connected: { trace: connect, position: connect.length },
  'connected-ko': { trace: connect, position: connect.length, locale: 'ko' },
  'cause-selected': { trace: connect, position: connect.length, selected: 47 },
  'peer-lost': { trace: lost, position: lost.length },
};

describe.each(PICTURES)('the %s', (picture) => {
  it.each(Object.entries(LOOKS))('looks as before: %s', async (name, look) => {
    const page = goldenPage(picture, draw(picture, look), look.locale ?? 'en');
    await expect(page).toMatchFileSnapshot(`./${picture}/${name}.html`);
  });

  it('needs no inline style, which the policy of the pages forbids', () => {
    expect(draw(picture, { trace: lost, position: lost.length, selected: 20 })).not.toMatch(
      /\sstyle=/,
    );
  });

  it('draws every prefix, with a message on its way and anything selected', () => {
    for (let position = 0; position <= lost.length; position += 1) {
      const html = draw(picture, { trace: lost, position, fraction: 0.4, selected: position - 1 });
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
  });

  it.each([1, 2, 3, 4, 5])('draws whatever a trace may hold (random trace %i)', (seed) => {
    const trace = randomTrace(seed, 120);
    for (const position of [0, 1, 40, 119, 120]) {
      for (const locale of ['ko', 'en'] as const) {
        const html = draw(picture, { trace, position, fraction: 0.7, selected: 60, locale });
        expect(html).not.toMatch(/NaN|Infinity|<b>피어|<img/);
      }
    }
  });
});
