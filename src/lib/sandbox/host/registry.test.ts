import { expect, it } from 'vitest';

import type { FrameElement } from './frame-element.ts';
import { createRegistry } from './registry.ts';

function frame(removed: string[], name: string): FrameElement {
  return { remove: () => void removed.push(name) } as unknown as FrameElement;
}

it('ends what runs and takes every frame away, except one', () => {
  const registry = createRegistry();
  const gone: string[] = [];
  const next = frame(gone, 'next');
  registry.hold(frame(gone, 'last'));
  registry.hold(frame(gone, 'spare'));
  registry.hold(next);
  registry.enter({ stop: () => void gone.push('run'), answers: true });
  registry.clear(next);
  expect(gone).toEqual(['run', 'last', 'spare']);
  expect(registry.running).toBeUndefined();
  registry.clear();
  expect(gone).toEqual(['run', 'last', 'spare', 'next']);
});

it('does not end twice what ends everything when it is ended', () => {
  const registry = createRegistry();
  let ends = 0;
  registry.enter({
    stop() {
      ends += 1;
      registry.clear();
    },
    answers: true,
  });
  registry.clear();
  expect(ends).toBe(1);
});
