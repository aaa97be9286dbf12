import { describe, expect, test } from 'vitest';
import { faultsEn } from '../../../content/ui/faults.en.ts';
import { faultsKo } from '../../../content/ui/faults.ko.ts';
import { FAULT_IDS, FAULTS } from '../../../lib/sources/faults/catalog.ts';
import type { Expectation } from '../../../lib/sources/faults/expectation.ts';
import type { TraceEvent } from '../../../lib/trace/events.ts';
import { expectedPhrase, observedPhrase } from './phrases.ts';

const { phrase, seen } = faultsEn.expected;
const refused: Expectation = {
  kind: 'refused',
  peer: 'A',
  method: 'addIceCandidate',
  error: 'InvalidStateError',
};

describe.each([
  ['English', faultsEn],
  ['Korean', faultsKo],
])('in %s', (_, words) => {
  test('every expectation of every fault is a sentence with its code between pairs of backticks', () => {
    for (const id of FAULT_IDS) {
      for (const phase of ['fault', 'cure'] as const) {
        const expects: readonly Expectation[] = FAULTS[id][phase].expects;
        for (const expected of expects) {
          const text = expectedPhrase(expected, words.expected.phrase);
          expect(text, id).not.toMatch(/undefined|\[object|NaN/);
          expect((text.split('`').length - 1) % 2, text).toBe(0);
        }
      }
    }
  });
});

test('an error is shown in the browser’s own words', () => {
  const settle: TraceEvent = {
    seq: 4,
    type: 'settle',
    at: 1,
    peer: 'A',
    on: 'pc1',
    call: 'c1',
    outcome: { how: 'rejected', error: { name: 'InvalidStateError', message: 'No.' } },
  };
  expect(observedPhrase({ expectation: refused, met: 'yes', seq: 4 }, settle, seen)).toBe(
    '`InvalidStateError`: No.',
  );
});

test('what did not come, and what must not come, read differently', () => {
  const never: Expectation = { kind: 'no-event', peer: 'A', name: 'icecandidate' };
  const text = (expectation: Expectation, met: 'yes' | 'no' | 'not yet') =>
    observedPhrase({ expectation, met }, undefined, seen);
  expect(text(never, 'yes')).toBe(seen.stayedAway);
  expect(text(refused, 'no')).toBe(seen.missing);
  expect(text(refused, 'not yet')).toBe(seen.notYet);
});

test('a time window is told in seconds', () => {
  const failed: Expectation = {
    kind: 'state',
    peer: 'A',
    machine: 'connection',
    state: 'failed',
    within: { fromMs: 3500, toMs: 15_000 },
  };
  expect(expectedPhrase(failed, phrase)).toBe(
    '`connectionState` reaches `failed` (after 3.5–15 s)',
  );
});
