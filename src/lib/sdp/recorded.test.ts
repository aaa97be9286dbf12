/** Every description in the recorded traces of both engines. */
import { expect, test } from 'vitest';
import { recordedDescriptions } from '../../../tests/support/recorded-descriptions.ts';
import { compareDescriptions } from './compare.ts';
import { checkDescription, typeOf } from './check.ts';
import { parseDescription } from './description.ts';

const RECORDED = recordedDescriptions();

test('there are descriptions of both engines, with everything that a page can send', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    const own = RECORDED.filter((each) => each.engine === engine);
    const kinds = new Set(
      own.flatMap(({ sdp }) =>
        parseDescription(sdp).lines.map(({ facts }) =>
          facts.kind === 'media' ? facts.media : facts.kind,
        ),
      ),
    );
    for (const kind of ['audio', 'video', 'application', 'simulcast', 'rid', 'candidate'])
      expect(kinds, `${engine}: ${kind}`).toContain(kind);
  }
});

test.each(RECORDED)('$name: every line is known, and stands where it stood', ({ sdp, type }) => {
  const description = parseDescription(sdp);
  const strange = description.lines.filter(
    ({ facts }) => facts.kind === 'unknown' || facts.kind === 'unreadable',
  );
  expect(strange.map(({ text }) => text)).toEqual([]);
  expect(description.lines.map(({ text, end }) => text + end).join('')).toBe(sdp);
  for (const { offset, text } of description.lines)
    expect(sdp.slice(offset, offset + text.length)).toBe(text);
  const isEmpty = description.sections.length === 1;
  expect(
    checkDescription(description, type).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  if (!isEmpty) expect(typeOf(description)).toBe(type === 'offer' ? 'offer' : 'answer');
  for (const section of compareDescriptions(description, description, 'change'))
    expect(section.lines.every(({ status }) => status === 'same')).toBe(true);
});
