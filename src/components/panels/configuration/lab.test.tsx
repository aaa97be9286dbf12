import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import ConfigurationLabEn from '../ConfigurationLabEn.tsx';
import ConfigurationLabKo from '../ConfigurationLabKo.tsx';
import { PARTS } from './starts.ts';

const labs = {
  'page, English': () => renderToString(<ConfigurationLabEn size="page" />),
  'page, Korean': () => renderToString(<ConfigurationLabKo size="page" />),
  ...Object.fromEntries(
    PARTS.map((only) => [
      `${only} alone`,
      () => renderToString(<ConfigurationLabKo size="panel" only={only} />),
    ]),
  ),
};

describe.each(Object.entries(labs))('%s, before it wakes up', (_, render) => {
  const html = render();

  test('is an empty trace, and the same every time', () => {
    expect(html).toMatch(/data-length="0" data-playhead="0"/);
    expect(render() === html).toBe(true);
  });

  test('has no inline style, no unwritten word, and a name for every control', () => {
    expect(html).not.toMatch(/\sstyle=|undefined|\[object/);
    for (const button of html.match(/<button[^>]*>.*?<\/button>/gs) ?? []) {
      const text = button.replace(/<[^>]*>/g, '').trim();
      expect(text !== '' || /aria-label="[^"]+"/.test(button), button).toBe(true);
    }
  });
});

test('a part alone offers no other, and begins where its effect is seen', () => {
  const bundle = renderToString(<ConfigurationLabEn size="panel" only="bundle" />);
  expect(bundle).not.toContain('role="tab"');
  expect(bundle).toMatch(/data-part="bundle"/);
  expect(bundle).toContain('bundlePolicy: &#39;balanced&#39;'.replaceAll('&#39;', "'"));
});

test('an unknown part is the whole lab', () => {
  const html = renderToString(<ConfigurationLabEn size="panel" only="constructor" />);
  expect(html.match(/data-tab=/g)).toHaveLength(PARTS.length);
});
