import { describe, expect, it } from 'vitest';
import { call, construct, delivered, sent, settle } from '../../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../../tests/support/micro-trace.ts';
import { Trace } from '../../trace/trace.ts';
import { withPlaces } from './places.ts';

const place = { file: 'main.ts', line: 3, column: 1 };

function placesOf(locate: () => typeof place | undefined, ...events: readonly MicroEvent[]) {
  const trace = new Trace({ origin: 'live' });
  const sink = withPlaces(trace, locate);
  for (const event of events) sink.append({ ...event, at: 0 });
  return trace;
}

describe('places', () => {
  it('stand at what the program does, not at what happens to it', () => {
    const trace = placesOf(
      () => place,
      construct('A', 'pc1'),
      call('A', 'pc1', 'c1', 'createOffer'),
      settle('A', 'pc1', 'c1'),
      sent('m1'),
      delivered('m1'),
    );
    const found = Array.from({ length: trace.length }, (_, seq) => trace.at(seq)?.where);
    expect(found).toEqual([place, place, undefined, place, undefined]);
  });

  it('leave the event as it is where there is none, or it can not be told', () => {
    expect(placesOf(() => undefined, construct('A', 'pc1')).at(0)).not.toHaveProperty('where');
    const failing = (): never => {
      throw new Error('no stack');
    };
    expect(placesOf(failing, construct('A', 'pc1')).at(0)).not.toHaveProperty('where');
  });

  it('keep one that is there already', () => {
    const other = { ...place, line: 9 };
    expect(placesOf(() => place, { ...construct('A', 'pc1'), where: other }).at(0)?.where).toBe(
      other,
    );
  });
});
