/** What stands around the text in both editors: the hint under it, a note, and a voice for screen readers. */
import './frame.css';

/** The outside of an editor. */
export interface Frame {
  /** Goes into the page. */
  readonly root: HTMLElement;
  /** The text goes here. */
  readonly surface: HTMLElement;
  /** Shows a line under the text; an empty one takes it away. */
  hint(text: string): void;
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
  const hint = document.createElement('p');
  hint.className = 'pcscope-editor-hint';
  hint.hidden = true;
  const voice = div('pcscope-editor-voice');
  voice.setAttribute('role', 'status');
  root.append(surface, hint, voice);
  if (note !== undefined) {
    const line = document.createElement('p');
    line.className = 'pcscope-editor-note';
    line.textContent = note;
    root.append(line);
  }
  return {
    root,
    surface,
    hint(text) {
      if (hint.textContent !== text) hint.textContent = text;
      hint.hidden = text === '';
    },
    say(text) {
      // The same words twice are news twice: a status only speaks of what changes.
      voice.textContent = voice.textContent === text && text !== '' ? `${text}\u00a0` : text;
    },
  };
}

/** A `<div>` of a class. */
export function div(className: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
