import { describe, expect, it } from 'vitest';

import type { Filling } from './filling.ts';
import { createWays } from './ways.ts';

const direct: Filling = () => () => undefined;
const carried: Filling = () => () => undefined;

function waysOf({ carries = true, online = true, stored = true } = {}) {
  const network = { online };
  const ways = createWays({
    direct,
    carried: carries ? carried : undefined,
    fetchRunner: () => (stored ? Promise.resolve() : Promise.reject(new TypeError())),
    online: () => network.online,
  });
  return { network, ways };
}

describe('the ways of a runner into a frame', () => {
  it('are direct while nothing speaks against it', async () => {
    const { ways } = waysOf();
    expect(ways.filling()).toBe(direct);
    expect(await ways.hasOther()).toBe(true);
    expect(ways.filling()).toBe(direct);
  });

  it('lead over a carrier once the direct one failed, and from then on', async () => {
    const { ways } = waysOf();
    ways.filling();
    ways.failed();
    expect(ways.filling()).toBe(carried);
    expect(await ways.hasOther()).toBe(false);
    expect(ways.filling()).toBe(carried);
  });

  it('are direct again when the carrier failed, too', () => {
    const { ways } = waysOf();
    ways.filling();
    ways.failed();
    ways.filling();
    ways.failed();
    expect(ways.filling()).toBe(direct);
  });

  it('lead over a carrier at once where the browser knows that there is no network', () => {
    const { network, ways } = waysOf({ online: false });
    expect(ways.filling()).toBe(carried);
    network.online = true;
    expect(ways.filling()).toBe(direct);
  });

  it('are no others where the runner cannot be fetched', async () => {
    const { ways } = waysOf({ stored: false });
    ways.filling();
    expect(await ways.hasOther()).toBe(false);
  });

  it('are direct only, where the runner page is of another site', async () => {
    const { ways } = waysOf({ carries: false, online: false });
    expect(ways.filling()).toBe(direct);
    expect(await ways.hasOther()).toBe(false);
    ways.failed();
    expect(ways.filling()).toBe(direct);
  });
});
