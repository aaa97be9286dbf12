import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { SourceFile } from '../../../lib/sandbox/program.ts';
import { readShare, writeShare } from '../../../lib/share/index.ts';
import { createTexts } from '../workbench/texts.ts';
import type { Texts, Workbench } from '../workbench/types.ts';
import { createPlayground, ownProgram, type Playground } from './model.ts';

const templates = {
  'one-file': [{ name: 'main.ts', text: 'one' }],
  'two-files': [
    { name: 'peer-a.ts', text: 'a', peer: 'A' },
    { name: 'peer-b.ts', text: 'b', peer: 'B' },
  ],
} as const;

let stored: Map<string, readonly SourceFile[]>;
let hash: string;
let texts: Texts;
let playground: Playground;
const running = { clear: vi.fn() };
const editing = { close: vi.fn() };

/** Opens the page at `at`, as another visit with the same storage. */
async function visit(at: string): Promise<void> {
  hash = at;
  const drafts = {
    load: (key: string) => stored.get(key),
    save(key: string, files: readonly SourceFile[]) {
      stored.set(key, files);
      return 'saved' as const;
    },
    clear: (key: string) => void stored.delete(key),
  };
  const program = ownProgram('two-files', templates['two-files']);
  texts = createTexts({ program, drafts, after: () => () => undefined });
  playground = createPlayground(
    {
      bench: { texts, running, editing } as unknown as Workbench,
      templates,
      samples: ['close'],
      loadSample: async (id) => ({
        files: [{ name: 'main.ts', text: `sample ${id}` }],
        needs: { connection: 'fresh', media: false, channel: false, file: false },
        draftKey: `sample/${id}`,
      }),
      readShare,
      linkKey: ([file]) => `link/${String(file?.text)}`,
      rememberedMode: () => undefined,
      rememberMode: () => undefined,
      navigate(next) {
        hash = next;
      },
    },
    'two-files',
  );
  await playground.follow(at);
}

const shown = (): string[] => texts.files.peek().map(({ text }) => text);
const linkWith = (text: string): Promise<string> =>
  writeShare({ files: [{ name: 'theirs.js', text }], title: 'Look' });

beforeEach(async () => {
  stored = new Map();
  vi.clearAllMocks();
  await visit('');
});

describe('the playground', () => {
  it('begins with two files, and has a workspace of one beside it', async () => {
    expect(shown()).toEqual(['a', 'b']);
    await playground.follow('#one-file');
    expect(shown()).toEqual(['one']);
    expect(playground.mode.peek()).toBe('one-file');
  });

  it('keeps what was written in each place, and overwrites none of them', async () => {
    texts.setText('peer-a.ts', 'mine');
    await playground.follow('#sample=close');
    texts.setText('main.ts', 'changed sample');
    await playground.follow(await linkWith('theirs'));
    texts.setText('theirs.js', 'changed link');
    await playground.follow('#two-files');
    expect(shown()).toEqual(['mine', 'b']);
    await playground.follow('#sample=close');
    expect(shown()).toEqual(['changed sample']);
    await playground.follow(await linkWith('theirs'));
    expect(shown()).toEqual(['changed link']);
  });

  it('stays where it is when the hash names a heading', async () => {
    await playground.follow('#one-file');
    await playground.follow('#safety');
    expect(shown()).toEqual(['one']);
    await playground.follow('');
    expect(shown()).toEqual(['a', 'b']);
  });

  it('ends the run and the editing of the code that goes', async () => {
    await playground.follow(await linkWith('theirs'));
    expect(running.clear).toHaveBeenCalledTimes(1);
    expect(editing.close).toHaveBeenCalledTimes(1);
  });

  it('says what a link says, and that a bad one is bad, with the code left as it is', async () => {
    await playground.follow(await linkWith('theirs'));
    expect(playground.shared.peek()?.title).toBe('Look');
    texts.setText('theirs.js', 'edited');
    await playground.follow('#code=2.abc');
    expect(playground.problem.peek()).toMatchObject({ error: { code: 'share-version' } });
    expect(shown()).toEqual(['edited']);
    await playground.follow('#two-files');
    expect(playground.problem.peek()).toBeUndefined();
    expect(playground.shared.peek()).toBeUndefined();
  });

  it('copies a link into the own workspace, from which the code before can be brought back', async () => {
    await playground.follow('#one-file');
    texts.setText('main.ts', 'mine');
    await playground.follow(await linkWith('theirs'));
    playground.keep();
    expect(hash).toBe('#one-file');
    expect(texts.files.peek()).toEqual([{ name: 'main.ts', text: 'theirs' }]);
    expect(stored.get('playground/one-file')?.[0]?.text).toBe('theirs');
    playground.bringBack();
    expect(shown()).toEqual(['mine']);
    playground.bringBack();
    expect(shown()).toEqual(['theirs']);
  });

  it('has nothing to bring back where nothing was written', async () => {
    await playground.follow(await linkWith('theirs'));
    playground.keep();
    expect(playground.note.peek()).toBe('kept');
    expect(playground.canBringBack.peek()).toBe(false);
  });

  it('is in the place that was asked for last, whichever is read first', async () => {
    const link = playground.follow(await linkWith('theirs'));
    const own = playground.follow('#one-file');
    await Promise.all([link, own]);
    expect(playground.place.peek()).toEqual({ kind: 'own', mode: 'one-file' });
  });

  it('keeps the code when something else is to be prepared for it', async () => {
    texts.setText('peer-a.ts', 'mine');
    const needs = { connection: 'connected', media: true, channel: false, file: false } as const;
    playground.setNeeds(needs);
    expect(playground.needs.peek()).toEqual(needs);
    expect(shown()).toEqual(['mine', 'b']);
  });

  it('takes over what another tab wrote, unless something here is not kept yet', () => {
    stored.set('playground/two-files', [
      { name: 'peer-a.ts', text: 'there', peer: 'A' },
      { name: 'peer-b.ts', text: 'b', peer: 'B' },
    ]);
    playground.lookAgain('pcscope:draft:playground/two-files');
    expect(shown()).toEqual(['there', 'b']);
    expect(playground.note.peek()).toBe('elsewhere');
    texts.setText('peer-a.ts', 'here');
    playground.lookAgain('pcscope:draft:playground/two-files');
    expect(shown()).toEqual(['here', 'b']);
  });
});
