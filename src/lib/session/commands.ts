/** What a reader can tell a session with the keyboard, as data: a panel obeys it and its help lists it. */
import { TEMPOS, type Session, type Tempo } from './types.ts';

/** What the playhead is told to do. */
export type Command =
  | 'play-pause'
  | 'next-event'
  | 'previous-event'
  | 'next-state'
  | 'previous-state'
  | 'start'
  | 'end'
  | 'cause'
  | 'slower'
  | 'faster'
  | 'unselect';

/** One key and what it does. */
export interface KeyBinding {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly shift: boolean;
  readonly command: Command;
}

/** In the order in which help shows them. */
export const KEYS: readonly KeyBinding[] = [
  { key: ' ', shift: false, command: 'play-pause' },
  { key: 'ArrowRight', shift: false, command: 'next-event' },
  { key: 'ArrowLeft', shift: false, command: 'previous-event' },
  { key: 'ArrowRight', shift: true, command: 'next-state' },
  { key: 'ArrowLeft', shift: true, command: 'previous-state' },
  { key: 'Home', shift: false, command: 'start' },
  { key: 'End', shift: false, command: 'end' },
  { key: 'c', shift: false, command: 'cause' },
  { key: ',', shift: false, command: 'slower' },
  { key: '.', shift: false, command: 'faster' },
  { key: 'Escape', shift: false, command: 'unselect' },
];

/** What of a `KeyboardEvent` decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Something nearer to the key has used it. */
  readonly defaultPrevented: boolean;
}

/** What the focused element does with keys itself. */
export type Focused =
  /** Takes any key: a text field, a select, something editable. */
  | 'types'
  /** Takes the arrow keys, Home and End: a slider, a tab, a menu. */
  | 'moves'
  /** Takes Space: a button, a link, a summary. */
  | 'presses'
  | 'nothing';

const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** The command of a key press, or `undefined` where the key belongs to the browser or to the focused element. */
export function commandOf(press: KeyPress, focused: Focused): Command | undefined {
  if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (focused === 'types') return undefined;
  // A slider knows no shift: shift and an arrow step by state change on it, too.
  if (focused === 'moves' && MOVES.has(press.key) && !press.shiftKey) return undefined;
  if (focused === 'presses' && press.key === ' ') return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return KEYS.find((binding) => binding.key === key && binding.shift === press.shiftKey)?.command;
}

/** The tempo next to `tempo` in `TEMPOS`; the same one at its ends. `direction`: -1 slower, 1 faster. */
export function nextTempo(tempo: Tempo, direction: -1 | 1): Tempo {
  const index = TEMPOS.findIndex((each) => each === tempo);
  return TEMPOS[index + direction] ?? tempo;
}

/** Does what `command` says. */
export function obey(session: Session, command: Command): void {
  const chosen = session.selected.peek() ?? session.playhead.peek() - 1;
  switch (command) {
    case 'play-pause':
      if (session.mode.peek() === 'following') session.pause();
      else session.play();
      return;
    case 'next-event':
      session.step(1);
      return;
    case 'previous-event':
      session.step(-1);
      return;
    case 'next-state':
      session.step(1, 'state');
      return;
    case 'previous-state':
      session.step(-1, 'state');
      return;
    case 'start':
      session.toStart();
      return;
    case 'end':
      session.toEnd();
      return;
    case 'cause':
      session.toCause(chosen);
      return;
    case 'slower':
      session.setTempo(nextTempo(session.tempo.peek(), -1));
      return;
    case 'faster':
      session.setTempo(nextTempo(session.tempo.peek(), 1));
      return;
    case 'unselect':
      session.select(null);
      return;
  }
}
