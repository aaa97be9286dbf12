import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { faultsEachEn } from '../../../content/ui/faults-each.en.ts';
import { faultsEachKo } from '../../../content/ui/faults-each.ko.ts';
import { faultsFreeEn } from '../../../content/ui/faults-free.en.ts';
import { faultsStepsEn } from '../../../content/ui/faults-steps.en.ts';
import { FAULT_IDS, FAULTS } from '../../../lib/sources/faults/catalog.ts';
import FaultsLabEn from '../FaultsLabEn.tsx';
import FaultsLabKo from '../FaultsLabKo.tsx';
import { SPEC_PLACES } from './specs.ts';

const labs = {
  'page, English': () => renderToString(<FaultsLabEn size="page" />),
  'page, Korean': () => renderToString(<FaultsLabKo size="page" />),
  'panel, English': () => renderToString(<FaultsLabEn size="panel" />),
  'one fault, Korean': () => renderToString(<FaultsLabKo size="panel" only="glare" />),
  'free form, English': () => renderToString(<FaultsLabEn size="page" only="free" />),
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

test('a page lists every fault and the free form as links to themselves', () => {
  const html = labs['page, English']();
  for (const id of [...FAULT_IDS, 'free']) expect(html.includes(`href="#${id}"`), id).toBe(true);
});

test('a panel offers the same in a menu, and no links that would change the page’s address', () => {
  const html = labs['panel, English']();
  const [menu = ''] = /<nav.*?<\/nav>/s.exec(html) ?? [];
  expect(menu.match(/<option/g)).toHaveLength(FAULT_IDS.length + 1);
  expect(html).not.toMatch(/href="#/);
});

test('one fault alone offers no other', () => {
  const html = labs['one fault, Korean']();
  expect(html).toMatch(/data-fault="glare"/);
  expect(html).not.toMatch(/<optgroup|<nav/);
});

test('an unknown part is the whole lab', () => {
  expect(renderToString(<FaultsLabEn size="panel" only="constructor" />)).toMatch(/<optgroup/);
});

test('the free form is complete before it wakes up', () => {
  const html = labs['free form, English']();
  expect(html.includes(faultsFreeEn.intro)).toBe(true);
  expect(html).toMatch(/data-action="A\.createOffer\(\)"/);
});

describe.each(FAULT_IDS)('the words of %s', (id) => {
  test('have pairs of backticks, two to four reasons, and the same engines in both languages', () => {
    const [en, ko] = [faultsEachEn[id], faultsEachKo[id]];
    for (const text of [en, ko]) {
      const { name, symptom, see, why, engines, cure, rule, nearest } = text;
      for (const each of [
        name,
        symptom,
        see,
        ...why,
        cure.press,
        cure.see,
        rule,
        nearest?.why,
        nearest?.recorded,
      ])
        expect(((each ?? '').split('`').length - 1) % 2, each).toBe(0);
      expect(why.length).toBeGreaterThanOrEqual(2);
      expect(why.length).toBeLessThanOrEqual(4);
      expect(Object.keys(engines)).toEqual(Object.keys(en.engines));
    }
    expect(ko.why.length).toBe(en.why.length);
    expect(ko.nearest === undefined).toBe(en.nearest === undefined);
  });

  test('say why it is not the real thing exactly where it is not', () => {
    expect(faultsEachEn[id].nearest !== undefined).toBe('nearest' in FAULTS[id]);
  });

  test('name no step that the fault has not', () => {
    const info = FAULTS[id];
    const steps = new Set<string>([
      ...info.fault.steps,
      ...info.cure.steps,
      ...('nearest' in info ? info.nearest.steps : []),
    ]);
    expect(Object.keys(faultsStepsEn[id]).sort()).toEqual([...steps].sort());
  });

  test('lead to a specification', () => {
    for (const { text, href } of SPEC_PLACES[id]) {
      expect(text).toMatch(/^(webrtc-pc|RFC \d{4}), \S/);
      expect(href).toMatch(
        /^https:\/\/(w3c\.github\.io\/webrtc-pc\/#|www\.rfc-editor\.org\/rfc\/)/,
      );
    }
  });
});
