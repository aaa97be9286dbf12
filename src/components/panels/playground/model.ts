/** The playground around its workbench: which code is on it, where that comes from, and what is prepared for it. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import type { Needs, SourceFile } from '../../../lib/sandbox/program.ts';
import type { ShareError, ShareResult, SharedCode } from '../../../lib/share/index.ts';
import type { BenchProgram, Workbench } from '../workbench/types.ts';
import { hashOf, placeOf, type Place } from './place.ts';

/** A sample as the playground opens it. */
export interface OpenedSample {
  readonly files: readonly SourceFile[];
  readonly needs: Needs;
  readonly draftKey: string;
}

/** What a playground needs of its surroundings. */
export interface PlaygroundOptions {
  readonly bench: Workbench;
  /** What an own workspace begins with. */
  readonly templates: Readonly<Record<WorkspaceMode, readonly SourceFile[]>>;
  readonly samples: readonly string[];
  readonly loadSample: (id: string) => Promise<OpenedSample>;
  readonly readShare: (hash: string) => Promise<ShareResult | undefined>;
  /** Where what is written in the code of a link is kept. */
  readonly linkKey: (files: readonly SourceFile[]) => string;
  /** The workspace that the reader used last; `undefined` where nobody knows. */
  readonly rememberedMode: () => WorkspaceMode | undefined;
  readonly rememberMode: (mode: WorkspaceMode) => void;
  /** Puts `hash` into the address; whoever watches the address calls `follow`. */
  readonly navigate: (hash: string) => void;
}

/** Why the code of an address is not on the workbench. */
export type PlaceProblem =
  | { readonly kind: 'link'; readonly error: ShareError }
  /** A part of the page could not be fetched. */
  | { readonly kind: 'not-loaded' };

/** `kept`: it was copied here. `elsewhere`: another tab has changed it. */
export type Note = 'kept' | 'elsewhere';

/** What is prepared for the code: as it seems to need it, or as the reader says. */
export type NeedsChoice = Needs | 'infer';

/** Everything of the playground but what is drawn of it. */
export interface Playground {
  readonly place: ReadonlySignal<Place>;
  /** What the link said besides the code; `undefined` in every other place. */
  readonly shared: ReadonlySignal<SharedCode | undefined>;
  readonly problem: ReadonlySignal<PlaceProblem | undefined>;
  readonly needs: ReadonlySignal<NeedsChoice>;
  /** What has just happened to the code that the reader did not do by writing; `undefined`: nothing. */
  readonly note: ReadonlySignal<Note | undefined>;
  /** Whether the reader's own code was replaced, and can be brought back. */
  readonly canBringBack: ReadonlySignal<boolean>;
  /** The own workspace that `keep` would write to and `goBack` leads to. */
  readonly mode: ReadonlySignal<WorkspaceMode>;
  /** As `follow`, at the beginning of a visit, when drafts can first be looked for. */
  readonly begin: (hash: string) => Promise<void>;
  /** Puts on the workbench what `hash` says. Whatever was there is kept where it belongs. */
  readonly follow: (hash: string) => Promise<void>;
  /** Another place, by its address. */
  readonly go: (place: Place) => void;
  readonly goBack: () => void;
  /** Copies what is on the workbench into the reader's own workspace, and goes there. */
  readonly keep: () => void;
  readonly bringBack: () => void;
  readonly setNeeds: (needs: NeedsChoice) => void;
  /** Another tab has written what is kept under `key`: takes it over where it is of this place and nothing would be lost. */
  readonly lookAgain: (key: string | null) => void;
}

/** How many files there are is what tells workspaces apart. */
function modeOf(files: readonly SourceFile[]): WorkspaceMode {
  return files.length === 2 ? 'two-files' : 'one-file';
}

/** Where what a reader writes is kept: it outlives every change of what the workspace begins with. */
function ownKey(mode: WorkspaceMode): string {
  return `playground/${mode}`;
}

/** Makes the playground; the workbench already holds the own workspace `mode`. */
export function createPlayground(options: PlaygroundOptions, first: WorkspaceMode): Playground {
  const { bench, templates, samples, navigate } = options;
  const { texts, running, editing } = bench;
  const place = signal<Place>({ kind: 'own', mode: first });
  const shared = signal<SharedCode | undefined>(undefined);
  const problem = signal<PlaceProblem | undefined>(undefined);
  const mode = signal(first);
  const note = signal<Note | undefined>(undefined);
  /** What `keep` replaced, in the workspace that it was in. */
  const displaced = signal<readonly SourceFile[] | undefined>(undefined);
  /** The workspace of the address without a hash: the same for a whole visit, so that going back leads back. */
  let atStart = first;
  /** Counts places: what comes late and is no longer wanted is dropped. */
  let asked = 0;

  function put(program: BenchProgram, next: Place, of?: SharedCode): void {
    editing.close();
    running.clear();
    batch(() => {
      texts.open(program);
      place.value = next;
      shared.value = of;
      displaced.value = undefined;
      note.value = undefined;
    });
  }

  function putOwn(own: WorkspaceMode): void {
    mode.value = own;
    options.rememberMode(own);
    put(ownProgram(own, templates[own]), { kind: 'own', mode: own });
  }

  async function putLink(hash: string, isWanted: () => boolean): Promise<void> {
    const result = await options.readShare(hash);
    if (!isWanted() || result === undefined) return;
    if (!result.ok) {
      // What is on the workbench stays there.
      problem.value = { kind: 'link', error: result.error };
      return;
    }
    const { files, needs = 'infer' } = result.shared;
    const draftKey = options.linkKey(files);
    put({ id: draftKey, originals: files, needs, draftKey }, { kind: 'link', hash }, result.shared);
  }

  async function putSample(id: string, isWanted: () => boolean): Promise<void> {
    const { files, needs, draftKey } = await options.loadSample(id);
    if (isWanted()) put({ id, originals: files, needs, draftKey }, { kind: 'sample', id });
  }

  async function follow(hash: string): Promise<void> {
    const mine = (asked += 1);
    const isWanted = (): boolean => asked === mine;
    const next = placeOf(hash, samples, atStart);
    if (next === undefined) return;
    problem.value = undefined;
    if (hashOf(next) === hashOf(place.peek())) return;
    try {
      if (next.kind === 'own') putOwn(next.mode);
      else if (next.kind === 'link') await putLink(next.hash, isWanted);
      else await putSample(next.id, isWanted);
    } catch {
      if (isWanted()) problem.value = { kind: 'not-loaded' };
    }
  }

  const write = (files: readonly SourceFile[]): void => {
    batch(() => {
      for (const { name, text } of files) texts.setText(name, text);
    });
  };

  return {
    place,
    shared,
    problem,
    note,
    needs: computed(() => texts.program.value.needs),
    canBringBack: computed(() => displaced.value !== undefined),
    mode,
    begin(hash) {
      atStart = options.rememberedMode() ?? first;
      texts.open(texts.program.peek());
      return follow(placeOf(hash, samples, atStart) ? hash : '');
    },
    follow,
    go(next) {
      navigate(hashOf(next));
    },
    goBack() {
      navigate(hashOf({ kind: 'own', mode: mode.peek() }));
    },
    keep() {
      asked += 1;
      const files = texts.files.peek();
      const { needs } = texts.program.peek();
      const own = modeOf(files);
      putOwn(own);
      const before = texts.isChanged.peek() ? texts.files.peek() : undefined;
      // Their names are the workspace's own: the first file is the first, whatever it was called.
      const mine = templates[own].map((file, index) => ({
        ...file,
        text: files[index]?.text ?? '',
      }));
      texts.open({ ...texts.program.peek(), needs }, mine);
      texts.keep();
      displaced.value = before;
      note.value = 'kept';
      navigate(hashOf(place.peek()));
    },
    bringBack() {
      const before = displaced.peek();
      if (before === undefined) return;
      // What it takes the place of can be brought back in turn.
      displaced.value = texts.files.peek();
      write(before);
    },
    setNeeds(needs) {
      texts.open({ ...texts.program.peek(), needs }, texts.files.peek());
    },
    lookAgain(key) {
      const files = texts.files.peek();
      const { draftKey } = texts.program.peek();
      // Without a key everything that was kept is gone.
      if (draftKey === undefined || key?.endsWith(draftKey) === false) return;
      if (texts.draft.peek() === 'unsaved') return;
      texts.open(texts.program.peek());
      if (texts.files.peek().some(({ text }, index) => text !== files[index]?.text)) {
        note.value = 'elsewhere';
      }
    },
  };
}

/** The reader's own workspace, as the workbench takes it. */
export function ownProgram(mode: WorkspaceMode, originals: readonly SourceFile[]): BenchProgram {
  return { id: `own-${mode}`, originals, needs: 'infer', draftKey: ownKey(mode) };
}
