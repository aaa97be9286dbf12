import { expect, test } from 'vitest';
import type { SourceFile } from '../../../lib/sandbox/program.ts';
import { createTexts } from './texts.ts';
import type { DraftStore } from './types.ts';

const ORIGINALS: readonly SourceFile[] = [{ name: 'main.ts', text: 'a();\n' }];
const PROGRAM = { id: 'x', originals: ORIGINALS, needs: 'infer', draftKey: 'x:1' } as const;

/** Texts whose drafts are kept in a map, and whose timers end when the test says so. */
function setUp(kept: 'saved' | 'full' | 'unavailable' = 'saved') {
  const store = new Map<string, readonly SourceFile[]>();
  const waiting = new Set<() => void>();
  const drafts: DraftStore = {
    load: (key) => store.get(key),
    save(key, files) {
      if (kept === 'saved') store.set(key, files);
      return kept;
    },
    clear: (key) => void store.delete(key),
  };
  const after = (_ms: number, run: () => void) => {
    waiting.add(run);
    return () => void waiting.delete(run);
  };
  const make = () => createTexts({ program: PROGRAM, drafts, after });
  const pass = (): void => {
    for (const run of [...waiting]) {
      waiting.delete(run);
      run();
    }
  };
  return { store, waiting, make, pass };
}

const textOf = ({ files }: { files: { value: readonly SourceFile[] } }) => files.value[0]?.text;

test('keeps a change a moment after the last key, and finds it at the next visit', () => {
  const { store, waiting, make, pass } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  texts.setText('main.ts', 'c();\n');
  expect([texts.draft.value, store.size, waiting.size]).toEqual(['unsaved', 0, 1]);
  pass();
  expect(texts.draft.value).toBe('saved');

  const later = make();
  expect([textOf(later), later.draft.value, later.isChanged.value]).toEqual([
    'c();\n',
    'restored',
    true,
  ]);
});

test('keeps at once what the reader leaves behind', () => {
  const { store, waiting, make } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  texts.keep();
  expect([store.size, waiting.size]).toEqual([1, 0]);
});

test('resets without asking, and takes that back', () => {
  const { store, make, pass } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  pass();
  texts.reset();
  expect([textOf(texts), texts.draft.value, texts.canUndo.value]).toEqual(['a();\n', 'none', true]);
  expect(store.size).toBe(0);
  texts.undoReset();
  expect([textOf(texts), texts.canUndo.value]).toEqual(['b();\n', false]);
  pass();
  expect(store.size).toBe(1);
});

test('after a reset, writing on means that the old changes are gone', () => {
  const { make } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  texts.reset();
  texts.setText('main.ts', 'c();\n');
  expect(texts.canUndo.value).toBe(false);
});

test('changes that lead back to the original leave no draft', () => {
  const { store, make, pass } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  pass();
  texts.setText('main.ts', 'a();\n');
  expect([texts.draft.value, texts.isChanged.value, store.size]).toEqual(['none', false, 0]);
});

test.each(['full', 'unavailable'] as const)('says so when nothing can be kept: %s', (kept) => {
  const { make, pass } = setUp(kept);
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  pass();
  expect([texts.draft.value, textOf(texts)]).toEqual([kept, 'b();\n']);
});

test('a draft of other files is not looked at', () => {
  const { store, make } = setUp();
  store.set('x:1', [{ name: 'peer-a.ts', text: 'b();' }]);
  expect([textOf(make()), make().draft.value]).toEqual(['a();\n', 'none']);
});

test('another program takes the place of this one, whose changes are kept', () => {
  const { store, make } = setUp();
  const texts = make();
  texts.setText('main.ts', 'b();\n');
  const originals = [{ name: 'main.ts', text: 'other();\n' }];
  texts.open({ id: 'y', originals, needs: 'infer' });
  expect([textOf(texts), texts.draft.value]).toEqual(['other();\n', 'none']);
  expect(store.get('x:1')?.[0]?.text).toBe('b();\n');
});
