import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS } from '../../../lib/sources/errors/catalog.ts';
import { shownCode } from '../../../lib/sources/errors/shown.ts';
import ErrorsLabEn from '../ErrorsLabEn.tsx';
import ErrorsLabKo from '../ErrorsLabKo.tsx';
import { ERROR_PARTS } from './parts.ts';

const labs = {
  'page, English': () => renderToString(<ErrorsLabEn size="page" />),
  'page, Korean': () => renderToString(<ErrorsLabKo size="page" />),
  ...Object.fromEntries(
    ERROR_PARTS.map((only) => [
      `${only} alone`,
      () => renderToString(<ErrorsLabKo size="panel" only={only} />),
    ]),
  ),
};

describe.each(Object.entries(labs))('%s, before it wakes up', (_, render) => {
  const html = render();

  test('is the same every time', () => {
    expect(render() === html).toBe(true);
  });

  test('has no inline style, no unwritten word, and a name for every control', () => {
    expect(/\sstyle=|: undefined</.test(html)).toBe(false);
    for (const button of html.match(/<button[^>]*>.*?<\/button>/gs) ?? [])
      expect(button.replace(/<[^>]*>/g, '').trim(), button).not.toBe('');
  });
});

test('the page has every error with both programs, so that a search of the page finds it', () => {
  const html = renderToString(<ErrorsLabEn size="page" />);
  for (const id of ERROR_IDS) expect(html.includes(`data-error="${id}"`), id).toBe(true);
  expect(html.match(/<pre/g)).toHaveLength(2 * ERROR_IDS.length);
});

test('what is shown is the program that runs, without what its types need', () => {
  for (const id of ERROR_IDS) {
    for (const which of ['fault', 'cure'] as const) {
      const code = shownCode(id, which);
      expect(code, id).not.toBe('');
      expect(code.split('\n').length, id).toBeLessThanOrEqual(13);
      expect(code, id).not.toMatch(/ as \w|: string|ts-expect|^ {2,}(const|await)|async fault/);
    }
  }
});

test('an unknown part is the whole lab, and a group alone has no search', () => {
  const hasSearch = (only: string) =>
    renderToString(<ErrorsLabEn size="panel" only={only} />).includes('type="search"');
  expect(hasSearch('constructor')).toBe(true);
  expect(hasSearch('ice')).toBe(false);
});
