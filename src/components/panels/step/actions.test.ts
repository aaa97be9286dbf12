import { describe, expect, test } from 'vitest';
import { isLegal, STEP_GROUPS, type StepAction } from './actions.ts';

const actions = STEP_GROUPS.flatMap((group) => group.actions);

function legalIn(state: Parameters<typeof isLegal>[1]): readonly StepAction[] {
  return actions.filter((action) => isLegal(action, state) && action.startsWith('set'));
}

describe('what sets a description', () => {
  test('stable takes an offer of either side', () => {
    expect(legalIn('stable')).toEqual([
      'setLocalDescription()',
      'setLocalDescription(offer)',
      'setRemoteDescription(offer)',
    ]);
  });

  test('have-local-offer takes an answer, a rollback, the offer again, and a glare', () => {
    expect(legalIn('have-local-offer')).toEqual([
      'setLocalDescription()',
      'setLocalDescription(offer)',
      'setLocalDescription(rollback)',
      'setRemoteDescription(offer)',
      'setRemoteDescription(answer)',
      'setRemoteDescription(pranswer)',
    ]);
  });

  test('have-remote-offer is answered locally', () => {
    expect(legalIn('have-remote-offer')).toEqual([
      'setLocalDescription()',
      'setLocalDescription(answer)',
      'setLocalDescription(pranswer)',
      'setRemoteDescription(offer)',
      'setRemoteDescription(rollback)',
    ]);
  });

  test('no rollback leaves a provisional answer', () => {
    expect(legalIn('have-remote-pranswer')).toEqual([
      'setRemoteDescription(answer)',
      'setRemoteDescription(pranswer)',
    ]);
  });
});

test('a closed connection allows nothing but to be closed again', () => {
  expect(actions.filter((action) => isLegal(action, 'closed'))).toEqual(['close()']);
});

test('only one of createOffer and createAnswer is legal anywhere', () => {
  for (const state of ['stable', 'have-local-offer', 'have-remote-offer'] as const) {
    expect(isLegal('createOffer()', state)).not.toBe(isLegal('createAnswer()', state));
  }
});
