import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { CodeEditor, EditorListener, EditorMarks } from '../../../lib/editor/types.ts';
import { createEditing } from './editing.ts';
import { createTexts } from './texts.ts';

/** An editor that remembers what it was told. */
function fakeEditor() {
  const texts = new Map<string, string>();
  const told: { marks?: EditorMarks; compared?: string | undefined; closed: number } = {
    closed: 0,
  };
  let listener: EditorListener | undefined;
  const editor: CodeEditor = {
    kind: 'plain',
    open(file, _place, next) {
      if (!texts.has(file.id)) texts.set(file.id, file.text);
      listener = next;
    },
    close() {
      told.closed += 1;
    },
    textOf: (id) => texts.get(id),
    setText: (id, text) => void texts.set(id, text),
    setProblems: () => {},
    setMarks(_id, marks) {
      told.marks = marks;
    },
    compare(_id, original) {
      told.compared = original;
    },
    focus: () => {},
    forget: (id) => void texts.delete(id),
  };
  return { editor, texts, told, type: (text: string) => listener?.onChange(text) };
}

function setUp(id: string, fake: ReturnType<typeof fakeEditor>) {
  const texts = createTexts({
    program: { id, originals: [{ name: 'main.ts', text: 'a();\n' }], needs: 'infer' },
    drafts: { load: () => undefined, save: () => 'saved', clear: () => {} },
    after: () => () => {},
  });
  const playhead = signal<number | undefined>(undefined);
  const failing = signal(false);
  const editing = createEditing({
    texts,
    load: {
      editor: () =>
        failing.peek() ? Promise.reject(new TypeError('offline')) : Promise.resolve(fake.editor),
    },
    onRun: () => {},
    marks: () => (playhead.value === undefined ? {} : { playhead: playhead.value }),
    problems: () => [],
  });
  return { texts, playhead, failing, editing };
}

const PLACE = {} as HTMLElement;

test('what is typed is the text, and what else changes the text is seen in the editor', async () => {
  const fake = fakeEditor();
  const { texts, editing } = setUp('x', fake);
  await editing.edit('main.ts', PLACE);
  expect(editing.open.value).toEqual({ file: 'main.ts', state: 'open' });
  fake.type('b();\n');
  expect(texts.files.value[0]?.text).toBe('b();\n');
  texts.reset();
  expect(fake.texts.get('x/main.ts')).toBe('a();\n');
});

test('an editor that had the file before shows what the text has become since', async () => {
  const fake = fakeEditor();
  const { texts, editing } = setUp('x', fake);
  await editing.edit('main.ts', PLACE);
  editing.close();
  texts.setText('main.ts', 'c();\n');
  expect(fake.texts.get('x/main.ts')).toBe('a();\n');
  await editing.edit('main.ts', PLACE);
  expect(fake.texts.get('x/main.ts')).toBe('c();\n');
});

test('marks follow while the editor is open, and not after', async () => {
  const fake = fakeEditor();
  const { playhead, editing } = setUp('x', fake);
  await editing.edit('main.ts', PLACE);
  playhead.value = 3;
  expect(fake.told.marks).toEqual({ playhead: 3 });
  editing.close();
  playhead.value = 5;
  expect(fake.told.marks).toEqual({ playhead: 3 });
});

test('another workbench takes the editor over; the code stays where it was written', async () => {
  const fake = fakeEditor();
  const [one, other] = [setUp('x', fake), setUp('y', fake)];
  await one.editing.edit('main.ts', PLACE);
  fake.type('mine();\n');
  await other.editing.edit('main.ts', PLACE);
  expect([one.editing.open.value, other.editing.open.value?.state]).toEqual([undefined, 'open']);
  expect(one.texts.files.value[0]?.text).toBe('mine();\n');
  // Moved, not taken away and put back.
  expect(fake.told.closed).toBe(0);
});

test('compares with the original, until editing ends', async () => {
  const fake = fakeEditor();
  const { editing } = setUp('x', fake);
  await editing.edit('main.ts', PLACE);
  editing.compare(true);
  expect([fake.told.compared, editing.compares.value]).toEqual(['a();\n', true]);
  editing.close();
  expect([fake.told.compared, editing.compares.value]).toEqual([undefined, false]);
});

test('an editor that cannot be fetched is said, and tried again', async () => {
  const fake = fakeEditor();
  const { failing, editing } = setUp('x', fake);
  failing.value = true;
  await editing.edit('main.ts', PLACE);
  expect([editing.open.value, editing.isNotLoaded.value]).toEqual([undefined, true]);
  failing.value = false;
  await editing.edit('main.ts', PLACE);
  expect([editing.open.value?.state, editing.isNotLoaded.value]).toEqual(['open', false]);
});
