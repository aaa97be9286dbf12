import { expect, it } from 'vitest';
import { construct, state, traceOf, type MicroEvent } from '../../../tests/support/micro-trace.ts';
import type { PlainObject } from '../trace/plain.ts';
import { foldPrefix } from './fold.ts';
import { lossFold, lossOf } from './loss.ts';

const lossIn = (...events: readonly MicroEvent[]) =>
  lossOf(foldPrefix(lossFold('A'), traceOf(...events)));

const gone = (at: number, detail: PlainObject): MicroEvent => ({
  type: 'mark',
  peer: 'B',
  name: 'peer-gone',
  at,
  detail,
});
const says = (to: string, at: number): MicroEvent => ({
  ...state('A', 'pc1', 'connection', 'connected', to),
  at,
});

it('tells when the connection noticed that the other tab had left', () => {
  const view = lossIn(
    construct('A', 'pc1'),
    gone(1000, { how: 'left', lastHeardMs: 0 }),
    says('disconnected', 6900),
    says('failed', 16_900),
  );
  expect(view).toEqual({
    goneAt: 1000,
    how: 'left',
    signs: { disconnected: 5900, failed: 15_900 },
  });
});

it('counts from the last word of a tab whose silence was noticed after the connection had told', () => {
  const view = lossIn(says('disconnected', 6800), gone(7800, { how: 'silent', lastHeardMs: 6900 }));
  expect(view).toEqual({ goneAt: 900, how: 'silent', signs: { disconnected: 5900 } });
});

it('is over with a new connection, and when the old one has recovered', () => {
  const lost = [gone(10, { how: 'left' }), says('disconnected', 20)] as const;
  expect(lossIn(...lost, construct('A', 'pc2'))).toBeUndefined();
  expect(lossIn(...lost, says('connected', 30))).toBeUndefined();
  expect(lossIn(construct('A', 'pc1'))).toBeUndefined();
});
