import type { DeviceProblem } from './devices.ts';
import { situationOf, type Facts } from './facts.ts';
import { WORDS, type Language, type Words } from './words.ts';

/** An element of the page, which index.html has. */
export const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The words that stand in index.html by their names, such as `title`. */
type PlainWord = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** Writes the words of a language wherever the page has a place for them. */
export function speak(language: Language): void {
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]')) {
    place.textContent = words[place.dataset['words'] as PlainWord];
  }
  const other = element('language');
  other.textContent = words.other;
  other.lang = language === 'ko' ? 'en' : 'ko';
}

/** A device that could not be used, and why. */
type Problem = readonly ['audio' | 'video' | 'screen', DeviceProblem];

/** Draws what the facts come to. It asks nothing else, so the screen cannot know more than the program. */
export function draw(facts: Facts, problems: readonly Problem[], language: Language): void {
  const words = WORDS[language];
  const situation = situationOf(facts);
  document.body.dataset['situation'] = situation;
  setText('status', words.situation[situation]);
  setText('warning', facts.warning ? words.situation[`refused-${facts.warning}`] : '');
  setText('problem', problems.map(([kind, why]) => words.problem[kind][why]).join(' '));
  const isInside = facts.seat !== 'none' && facts.refusal === undefined;
  showOnly(isInside ? 'call' : 'entry', isInside ? 'entry' : 'call');
  toggle('microphone', words.microphone, facts.mine.microphone);
  toggle('camera', words.camera, facts.mine.picture === 'camera');
  toggle('screen', words.screen, facts.mine.picture === 'screen');
  isEmpty('mine', facts.mine.picture === 'none');

  const isTalking = facts.connection === 'connected';
  isEmpty('theirs', !isTalking || facts.theirs.picture === 'none');
  const said = [
    ...(facts.theirs.microphone ? [] : [words.theirMicrophoneOff]),
    ...(facts.theirs.picture === 'screen' ? [words.theirScreen] : []),
  ];
  setText('their-media', isTalking && said.length > 0 ? `(${said.join(', ')})` : '');
}

/** Shows one part of the page in place of another. The focus cannot stay in what is hidden: it goes to what is said now. */
function showOnly(id: string, hidden: string): void {
  element(id).hidden = false;
  const hadFocus = element(hidden).contains(document.activeElement);
  element(hidden).hidden = true;
  if (hadFocus) element('status').focus();
}

/** Only where it is another: who listens to the page hears each change once. */
function setText(id: string, text: string): void {
  const place = element(id);
  if (place.textContent !== text) place.textContent = text;
}

/** The word says what the button does; whether it is on is told beside by its state. */
function toggle(id: string, words: { on: string; off: string }, isOn: boolean): void {
  const button = element(id);
  button.textContent = isOn ? words.on : words.off;
  button.dataset['on'] = String(isOn);
}

function isEmpty(id: string, is: boolean): void {
  element(id).closest('figure')?.toggleAttribute('data-empty', is);
}
