import type { StageWords } from '../stage-words.ts';
import { element } from './elements.ts';

/** The functions with which the guide's code speaks to its interface: each puts something on the stage, or takes it off. */
export type InterfaceStubs = Readonly<
  Record<
    | 'showLoadingSpinner'
    | 'hideLoadingSpinner'
    | 'showVideoChat'
    | 'showReconnectingMessage'
    | 'showErrorMessage'
    | 'cleanupUI'
    | 'showProgressBar'
    | 'hideProgressBar'
    | 'updateQualityIndicator',
    (text?: string) => void
  >
>;

/** Rows of the stage below its videos. */
export interface Rows {
  readonly root: HTMLElement;
  readonly stubs: InterfaceStubs;
  /** Something that the environment itself has to say. */
  readonly note: (text: string) => void;
  /** A screen is shared: the way to end it. */
  readonly share: (track: MediaStreamTrack) => void;
}

type Name = 'loading' | 'chat' | 'message' | 'progress' | 'quality' | 'note' | 'share';

/** Longer texts are not read on a stage. */
const LONGEST = 300;

/** Makes the rows, all empty. `onChat` is told to show the videos (`true`), or all to be cleared (`false`). */
export function createRows(
  document: Document,
  words: StageWords,
  onChat: (show: boolean) => void,
): Rows {
  const root = element(document, 'div', { role: 'status', 'data-stage': '', hidden: true });
  const shown = new Map<Name, HTMLElement>();

  function show(name: Name, tone: string, ...children: readonly (Node | string)[]): void {
    const row = element(
      document,
      'div',
      { 'data-stage-row': name, 'data-tone': tone },
      ...children,
    );
    const before = shown.get(name);
    if (before) before.replaceWith(row);
    else root.append(row);
    shown.set(name, row);
    root.hidden = false;
  }

  function hide(name: Name): void {
    shown.get(name)?.remove();
    shown.delete(name);
    root.hidden = shown.size === 0;
  }

  const mark = (text: string): HTMLElement =>
    element(document, 'span', { 'data-mark': '', 'aria-hidden': 'true' }, text);
  // Whatever the code gives becomes a text, and a short one.
  const textOf = (given: string | undefined, usual: string): string =>
    String(given ?? usual).slice(0, LONGEST);

  const stubs: InterfaceStubs = {
    showLoadingSpinner(text) {
      const spinner = element(document, 'span', { 'data-spinner': '', 'aria-hidden': 'true' });
      show('loading', '', spinner, textOf(text, words.loading));
    },
    hideLoadingSpinner: () => hide('loading'),
    showVideoChat() {
      hide('message');
      show('chat', 'good', mark('✓'), words.videoChat);
      onChat(true);
    },
    showReconnectingMessage(text) {
      hide('chat');
      show('message', 'warn', mark('↻'), textOf(text, words.reconnecting));
    },
    showErrorMessage(text) {
      hide('chat');
      show('message', 'bad', mark('!'), textOf(text, words.error));
    },
    cleanupUI() {
      for (const name of ['loading', 'chat', 'message', 'progress', 'quality'] as const) hide(name);
      onChat(false);
    },
    showProgressBar(text) {
      const said = textOf(text, words.progress);
      show('progress', '', said, element(document, 'progress', { 'aria-label': said }));
    },
    hideProgressBar: () => hide('progress'),
    updateQualityIndicator(level) {
      const said = textOf(level, '');
      const known = Object.hasOwn(words.levels, said)
        ? (said as keyof StageWords['levels'])
        : undefined;
      const count = known ? { good: 3, fair: 2, poor: 1 }[known] : 0;
      const bars = [1, 2, 3].map((bar) => element(document, 'i', { 'data-on': bar <= count }));
      const tone = known ? { good: 'good', fair: 'warn', poor: 'bad' }[known] : '';
      const meter = element(document, 'span', { 'data-bars': '', 'aria-hidden': 'true' }, ...bars);
      show('quality', tone, meter, `${words.quality}: ${known ? words.levels[known] : said}`);
    },
  };

  return {
    root,
    stubs,
    note: (text) => show('note', 'warn', mark('!'), text),
    share(track) {
      const button = element(document, 'button', { type: 'button' }, words.stopSharing);
      button.addEventListener('click', () => {
        track.stop();
        // As when a browser's own bar ends it: the program did not call `stop`, so it is told.
        track.dispatchEvent(new Event('ended'));
        hide('share');
      });
      show('share', '', mark('▣'), `${words.sharing} (${words.synthetic})`, button);
      const row = shown.get('share');
      const look = (): void => {
        if (shown.get('share') !== row) return;
        if (track.readyState === 'ended') hide('share');
        else setTimeout(look, 500);
      };
      look();
    },
  };
}
