import type { EnvironmentOptions } from '../types.ts';
import { element } from './elements.ts';
import { createRows, type InterfaceStubs } from './rows.ts';
import { STAGE_STYLE } from './style.ts';
import { watchHeight } from './watch-height.ts';

/** What the frame shows. */
export interface Stage {
  readonly localVideo: HTMLVideoElement;
  readonly remoteVideo: HTMLVideoElement;
  readonly stubs: InterfaceStubs;
  /** Something that the environment itself has to say. */
  readonly note: (text: string) => void;
  /** A screen is shared. */
  readonly share: (track: MediaStreamTrack) => void;
}

/** Builds the stage in `global`'s document: everything is there, and hidden until there is something to be seen. */
export function createStage({
  global,
  locale,
  theme,
  words,
  after,
  onStage,
}: Pick<EnvironmentOptions, 'global' | 'locale' | 'theme' | 'words' | 'after' | 'onStage'>): Stage {
  const { document } = global;
  document.documentElement.lang = locale;
  document.documentElement.dataset['theme'] = theme;
  document.head.append(element(document, 'style', {}, STAGE_STYLE));

  const video = (id: string, label: string): HTMLVideoElement => {
    const made = element(document, 'video', {
      id,
      autoplay: true,
      playsinline: true,
      'aria-label': label,
    });
    // The attribute alone mutes only what a parser made.
    made.muted = true;
    return made;
  };
  const localVideo = video('localVideo', words.localVideo);
  const remoteVideo = video('remoteVideo', words.remoteVideo);
  const figure = (of: 'a' | 'b', shows: HTMLVideoElement, label: string): HTMLElement => {
    const name = element(document, 'b', {}, label);
    const caption = element(document, 'figcaption', {}, name, words.synthetic);
    return element(document, 'figure', { 'data-of': of, hidden: true }, shows, caption);
  };
  const figures = [
    figure('a', localVideo, words.localVideo),
    figure('b', remoteVideo, words.remoteVideo),
  ];
  const videos = element(document, 'div', { 'data-stage-videos': '' }, ...figures);
  const main = element(document, 'div', { 'data-stage': '', hidden: true }, videos);
  const others = element(document, 'div', {
    id: 'remoteVideos',
    role: 'group',
    'aria-label': words.remoteVideos,
    hidden: true,
  });

  /** Called for, or in use. */
  let chat = false;
  const look = (): void => {
    for (const [index, shows] of [localVideo, remoteVideo].entries()) {
      figures[index]!.hidden = shows.srcObject === null && !chat;
    }
    main.hidden = figures.every(({ hidden }) => hidden);
  };
  // What the code gives a video to show is told by the video alone; such events do not bubble.
  for (const type of ['loadstart', 'emptied']) document.addEventListener(type, look, true);

  const rows = createRows(document, words, (show) => {
    chat = show;
    if (!show) for (const shows of [localVideo, remoteVideo]) shows.srcObject = null;
    look();
  });
  document.body.append(main, others, rows.root);
  new global.MutationObserver(() => {
    others.hidden = others.childElementCount === 0;
    // Sound is off until the code asks for it in so many words, which it can once the video is there.
    for (const made of others.querySelectorAll('video')) {
      if (!muted.has(made)) made.muted = true;
      muted.add(made);
    }
  }).observe(others, { childList: true, subtree: true });
  const muted = new WeakSet<HTMLVideoElement>();

  watchHeight({ global, own: [main, others, rows.root], after, onHeight: onStage });
  return { localVideo, remoteVideo, stubs: rows.stubs, note: rows.note, share: rows.share };
}
