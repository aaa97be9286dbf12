/** Finds entries by what a reader has: a pasted message, a name, a method. Pure. */
import type { ErrorsEach } from '../../../content/ui/errors.types.ts';
import { ERROR_IDS, entryOf, type ErrorId } from '../../../lib/sources/errors/catalog.ts';
import { errorIn, type Outcome } from '../../../lib/sources/errors/outcome.ts';
import { ERRORS_RECORD } from '../../../lib/sources/errors/recorded.ts';

/** From here on a text is taken for a message, words. */
const SENTENCE = 5;
/** How much of a recorded message a pasted one has to have in common with it: ids and states in it may differ. */
const ALIKE = 0.6;

/** What every message of Chromium begins with; it tells nothing of the error. */
const FRAME = new Set([
  'uncaught',
  'in',
  'promise',
  'failed',
  'to',
  'execute',
  'on',
  'the',
  'error',
]);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}_:-]+/gu) ?? [];

const telling = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !FRAME.has(word)));

function outcomesOf(id: ErrorId): readonly Outcome[] {
  const { chromium, firefox } = ERRORS_RECORD.entries[id];
  return [chromium.fault, firefox.fault];
}

/** Name and message as a console prints them; of an event or a state, all that was read. */
function saidBy(outcome: Outcome): string {
  const error = errorIn(outcome);
  const values = outcome.how === 'error' ? {} : outcome.values;
  const told = Object.entries(values).map(([name, value]) => `${name}: ${value}`);
  const name = outcome.how === 'event' ? [outcome.type] : [];
  return [...name, ...told, ...(error ? [`${error.name}: ${error.message}`] : [])].join(' ');
}

/** Twice what two texts share by what they have, 0 to 1. */
function likeness(pasted: ReadonlySet<string>, message: ReadonlySet<string>): number {
  const shared = [...message].filter((word) => pasted.has(word)).length;
  return (2 * shared) / (pasted.size + message.size);
}

function likenessOf(pasted: ReadonlySet<string>, id: ErrorId): number {
  const { method } = entryOf(id);
  return Math.max(
    ...outcomesOf(id).map((outcome) => likeness(pasted, telling(`${saidBy(outcome)} ${method}`))),
    ...outcomesOf(id).map((outcome) => likeness(pasted, telling(saidBy(outcome)))),
  );
}

function byWords(query: string, each: ErrorsEach): readonly ErrorId[] {
  const wanted = wordsOf(query);
  return ERROR_IDS.filter((id) => {
    const { method, group, way } = entryOf(id);
    const { title, cause } = each[id];
    const text = [id, method, group, way, title, cause, ...outcomesOf(id).map(saidBy)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * Entries that fit `query`, the best first; all of them for an empty one. A message may be pasted as the console shows it,
 * with `Uncaught (in promise)` in front and a place behind it.
 */
export function findErrors(query: string, each: ErrorsEach): readonly ErrorId[] {
  if (query.trim() === '') return ERROR_IDS;
  const found = byWords(query, each);
  if (found.length > 0 || wordsOf(query).length < SENTENCE) return found;
  const pasted = telling(query);
  return ERROR_IDS.map((id) => ({ id, score: likenessOf(pasted, id) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
