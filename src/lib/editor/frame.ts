/** What stands around the text in both editors: the hint under it, a note, and a voice for screen readers. */
import './frame.css';

/** The outside of an editor. */
export interface Frame {
  /** Goes into the page. */
  readonly root: HTMLElement;
  /** The text goes here. */
  readonly surface: HTMLElement;
  /** Shows a line under the text, about the keyboard; an empty one takes it away. */
  hint(text: string): void;
  /** Shows another one, about the text. */
  summarize(text: string): void;
  /** Says something to a screen reader, once. */
  say(text: string): void;
}

/**
 * @param kind names the editor for styles and tests: `data-editor`
 * @param note stands under the text for as long as the editor lives; absent: none
 */
export function createFrame(kind: string, fit: 'content' | 'place', note?: string): Frame {
  const root = div('pcscope-editor');
  root.dataset['editor'] = kind;
  root.dataset['fit'] = fit;
  const surface = div('pcscope-editor-surface');
  const [summary, hint] = [line('summary'), line('hint')];
  const voice = div('pcscope-editor-voice');
  voice.setAttribute('role', 'status');
  root.append(surface, summary, hint, voice);
  if (note !== undefined) {
    const standing = line('note');
    show(standing, note);
    root.append(standing);
  }
  return {
    root,
    surface,
    hint(text) {
      show(hint, text);
    },
    summarize(text) {
      show(summary, text);
    },
    say(text) {
      // The same words twice are news twice: a status only speaks of what changes.
      voice.textContent = voice.textContent === text && text !== '' ? `${text}\u00a0` : text;
    },
  };
}

/** A line under the text, not there yet. */
function line(name: string): HTMLElement {
  const element = document.createElement('p');
  element.className = `pcscope-editor-${name}`;
  element.hidden = true;
  return element;
}

function show(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

/** A `<div>` of a class. */
export function div(className: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
