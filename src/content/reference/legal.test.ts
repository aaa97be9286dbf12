import { describe, expect, it } from 'vitest';
import { machineData } from '../../lib/machines/index.ts';
import { REFERENCES } from './index.ts';

const { states, edges } = machineData('signaling');

/** States in which the machine takes this call, with a new state or without. */
const taking = (call: string): string[] =>
  states
    .filter(
      ({ state, repeats = [] }) =>
        repeats.some((cause) => cause === call) ||
        edges.some(({ from, causes }) => from === state && causes.some((cause) => cause === call)),
    )
    .map(({ state }) => state)
    .sort();

describe('where the cards say that a call is legal', () => {
  it('offers where the machine takes a local offer', () => {
    expect([...REFERENCES.createOffer.legal].sort()).toEqual(taking('setLocalDescription(offer)'));
  });

  it('answers where the machine takes a local answer', () => {
    expect([...REFERENCES.createAnswer.legal].sort()).toEqual(
      taking('setLocalDescription(answer)'),
    );
  });

  it.each(Object.entries(REFERENCES))(
    '%s names states of the machine, each once',
    (_id, { legal }) => {
      expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining([...legal]));
      expect(new Set(legal).size).toBe(legal.length);
    },
  );

  const cards = Object.entries(REFERENCES);
  const refusedAtTheEnd = cards.filter(([, { throws }]) =>
    throws.some(({ claim }) => claim.endsWith('-closed')),
  );

  it.each(refusedAtTheEnd)(
    '%s is refused after close(), so it is not legal there',
    (_id, { legal }) => {
      expect(legal).not.toContain('closed');
    },
  );

  // A card that leaves out one state says "all but closed" in words.
  const allButOne = cards.filter(([, { legal }]) => legal.length === states.length - 1);

  it.each(allButOne)('%s leaves out no state but closed', (_id, { legal }) => {
    expect(legal).not.toContain('closed');
  });
});
