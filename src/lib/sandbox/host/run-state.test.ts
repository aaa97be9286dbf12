import { expect, it } from 'vitest';

import type { RunStatus } from '../types.ts';
import { createRunState } from './run-state.ts';

function told(act: (state: ReturnType<typeof createRunState>) => void): RunStatus[] {
  const statuses: RunStatus[] = [];
  act(createRunState((status) => statuses.push(status)));
  return statuses;
}

it('tells each change once', () => {
  expect(
    told((state) => {
      state.reached('running');
      state.reached('running');
      state.reached('idle');
      state.end('stopped');
    }),
  ).toEqual(['running', 'idle', 'stopped']);
});

it('goes back from silence to how far the run has come', () => {
  expect(
    told((state) => {
      state.reached('running');
      state.answers(false);
      state.reached('idle');
      state.answers(true);
    }),
  ).toEqual(['running', 'silent', 'idle']);
});

it('stays as it ended', () => {
  expect(
    told((state) => {
      state.end('dead');
      state.end('stopped');
      state.reached('idle');
      state.answers(false);
    }),
  ).toEqual(['dead']);
});
