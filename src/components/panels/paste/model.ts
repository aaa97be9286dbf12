/** The connection by hand without its drawing. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { PasteErrorCode } from '../../../lib/signaling/paste/errors.ts';
import type { PasteRole, PasteState } from '../../../lib/sources/tabs/paste/connect.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import { createScope, type Scope } from '../scope/model.ts';
import type { BegunPaste, Carried } from './begin-paste.ts';

/** A line of the chat. */
export interface ChatLine {
  readonly from: 'A' | 'B';
  readonly text: string;
}

/** What went wrong. */
export type PasteProblem =
  | { readonly kind: 'text'; readonly code: PasteErrorCode; readonly found: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'not-loaded' };

/** Everything that the panel draws. */
export interface PasteModel {
  readonly scope: Scope;
  /** The side that this device took; `undefined` before that. */
  readonly role: ReadonlySignal<PasteRole | undefined>;
  readonly state: ReadonlySignal<PasteState | undefined>;
  readonly carried: ReadonlySignal<Carried | undefined>;
  readonly isOpen: ReadonlySignal<boolean>;
  readonly chat: ReadonlySignal<readonly ChatLine[]>;
  /** Time of the last ping there and back, in ms; `undefined` before the first. */
  readonly rttMs: ReadonlySignal<number | undefined>;
  /** It has been connecting for longer than connecting takes. */
  readonly isSlow: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<PasteProblem | undefined>;
  readonly begin: (role: PasteRole) => Promise<void>;
  /** Takes the other side's text, beginning to join where nothing has begun. */
  readonly take: (text: string) => Promise<void>;
  readonly say: (text: string) => void;
  readonly ping: () => void;
  /** Ends the connection; what it did stays on screen. */
  readonly end: () => void;
  /** Back to the choice of sides. */
  readonly again: () => void;
}

/** Longest chat that is kept. */
const LINES = 100;
/** Once both have their texts, two devices of one network find each other within a second. */
const SLOW_MS = 6000;

function problemOf(error: unknown): PasteProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasteError' && error instanceof Error && 'code' in error && 'found' in error) {
    return { kind: 'text', code: error.code as PasteErrorCode, found: String(error.found) };
  }
  return { kind: 'refused', name, message };
}

/** Makes the model; nothing is loaded before a side is taken. `page`: the address that a link leads to. */
export function createPasteModel(page: () => string): PasteModel {
  const scope = createScope(CONNECTION_MACHINES);
  const role = signal<PasteRole | undefined>(undefined);
  const state = signal<PasteState | undefined>(undefined);
  const carried = signal<Carried | undefined>(undefined);
  const chat = signal<readonly ChatLine[]>([]);
  const rttMs = signal<number | undefined>(undefined);
  const isSlow = signal(false);
  const problem = signal<PasteProblem | undefined>(undefined);
  let current: BegunPaste | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  const own = (): 'A' | 'B' => (role.peek() === 'start' ? 'A' : 'B');
  const add = (from: 'A' | 'B', text: string): void => {
    chat.value = [...chat.peek(), { from, text }].slice(-LINES);
  };

  /** The side that answers cannot know whether its text is still on its way: only the other one can be slow. */
  function watchTime({ phase, role: side }: PasteState): void {
    clearTimeout(slow);
    isSlow.value = false;
    if (phase !== 'connecting' || side !== 'start') return;
    slow = setTimeout(() => (isSlow.value = true), SLOW_MS);
  }

  function again(): void {
    current?.end();
    clearTimeout(slow);
    batch(() => {
      current = undefined;
      role.value = undefined;
      state.value = undefined;
      carried.value = undefined;
      chat.value = [];
      rttMs.value = undefined;
      isSlow.value = false;
      problem.value = undefined;
    });
  }

  async function begin(side: PasteRole): Promise<void> {
    again();
    if (!hasPeerConnection()) {
      problem.value = { kind: 'no-peer-connection' };
      return;
    }
    role.value = side;
    const loaded = await import('./begin-paste.ts').catch(() => undefined);
    // Another side was taken meanwhile, or none.
    if (role.peek() !== side || current !== undefined) return;
    if (loaded === undefined) {
      batch(() => {
        role.value = undefined;
        problem.value = { kind: 'not-loaded' };
      });
      return;
    }
    try {
      const made = loaded.beginPaste(scope, side, {
        changed(next) {
          batch(() => {
            state.value = next;
            if (next.text !== carried.peek()?.text && next.text !== undefined) {
              carried.value = loaded.carriedAs(side, next.text, page());
            }
            watchTime(next);
          });
        },
        chatted: (text) => add(side === 'start' ? 'B' : 'A', text),
        ponged: (ms) => (rttMs.value = ms),
        refused: (error) => (problem.value = problemOf(error)),
        ended() {
          clearTimeout(slow);
          if (current === made) current = undefined;
        },
      });
      current = made;
    } catch (error) {
      batch(() => {
        role.value = undefined;
        problem.value = problemOf(error);
      });
    }
  }

  return {
    scope,
    role,
    state,
    carried,
    isOpen: computed(() => state.value?.isOpen === true),
    chat,
    rttMs,
    isSlow,
    problem,
    begin,
    async take(text) {
      problem.value = undefined;
      if (role.peek() === undefined) await begin('join');
      try {
        current?.take(text);
      } catch (error) {
        problem.value = problemOf(error);
      }
    },
    say(text) {
      if (current?.chat(text) === true) add(own(), text);
    },
    ping: () => void current?.ping(),
    end: () => current?.end(),
    again,
  };
}
