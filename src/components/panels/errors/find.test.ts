import { describe, expect, test } from 'vitest';
import { errorsEachEn } from '../../../content/ui/errors-each.en.ts';
import { errorsEachKo } from '../../../content/ui/errors-each.ko.ts';
import { ERROR_IDS } from '../../../lib/sources/errors/catalog.ts';
import { errorIn } from '../../../lib/sources/errors/outcome.ts';
import { ERRORS_RECORD } from '../../../lib/sources/errors/recorded.ts';
import { findErrors } from './find.ts';

const find = (query: string) => findErrors(query, errorsEachEn);

describe.each(['chromium', 'firefox'] as const)('a message of %s', (engine) => {
  const said = ERROR_IDS.flatMap((id) => {
    const error = errorIn(ERRORS_RECORD.entries[id][engine].fault);
    return error === undefined || error.message === '' ? [] : [{ id, error }];
  });

  test.each(said)('$id is found as the console prints it', ({ id, error }) => {
    const pasted = `Uncaught (in promise) ${error.name}: ${error.message}`;
    expect(find(pasted)).toContain(id);
    const [first] = find(pasted);
    // Where two entries have the same message, either may come first.
    const best = first && errorIn(ERRORS_RECORD.entries[first][engine].fault);
    expect(best?.message).toBe(error.message);
  });
});

test('a name finds its family, a method what it throws', () => {
  expect(find('InvalidModificationError')).toEqual([
    'configuration-fixed',
    'foreign-offer',
    'unknown-codec',
    'encodings-changed',
  ]);
  expect(find('addIceCandidate')).toContain('candidate-too-early');
  expect(find('701')).toEqual(['server-unreachable']);
  expect(find('icecandidateerror')).toEqual(['server-unreachable', 'wrong-account']);
  expect(find('401')).toEqual(['wrong-account']);
});

test('a message in which a state differs is found all the same', () => {
  expect(
    find(
      "InvalidStateError: Failed to execute 'setRemoteDescription' on 'RTCPeerConnection': Failed to set remote answer sdp: Called in wrong state: have-remote-offer",
    )[0],
  ).toBe('answer-unasked');
});

test('nothing is found for what is no error of WebRTC, everything for nothing', () => {
  expect(find("Cannot read properties of undefined (reading 'map') at render (app.js:12)")).toEqual(
    [],
  );
  expect(find('  ')).toEqual(ERROR_IDS);
  expect(findErrors('후보', errorsEachKo)).toContain('candidate-too-early');
});
