import { expect, it } from 'vitest';

import { sectionsOf } from './sections.ts';

it('cuts a chapter at its headings', () => {
  const body = 'Before.\n\n## 1.1 One `end` {#one}\n\nText.\n\n### Part {#part}\nMore.\n';
  expect(sectionsOf(body)).toEqual([
    { id: 'one', depth: 2, title: '1.1 One end', text: '\nText.\n\n' },
    { id: 'part', depth: 3, title: 'Part', text: 'More.\n\n' },
  ]);
});
