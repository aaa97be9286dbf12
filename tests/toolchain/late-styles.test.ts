import { describe, expect, it } from 'vitest';

import { moduleClasses, withLateStyles } from '../../scripts/integrations/late-styles.mjs';

const island = '<astro-island client="touch"></astro-island>';
const link = '<link rel="stylesheet" href="/a.css">';
const late = '<link rel="late-stylesheet" href="/a.css">';

describe('moduleClasses', () => {
  it('finds the classes of every rule, also inside layers and media', () => {
    const css =
      '@layer components{._root_ab12c_2 button{color:red}@media (width>1px){._a_ab12c_9,._b-c_ab12c_10{top:0}}}' +
      '@keyframes _x_ab12c_1{0%{top:0}to{top:1px}}';
    expect([...(moduleClasses(css) ?? [])]).toEqual([
      '_root_ab12c_2',
      '_a_ab12c_9',
      '_b-c_ab12c_10',
    ]);
  });

  it('takes rules inside a rule, and lists between brackets, for what they belong to', () => {
    expect(moduleClasses('._a_ab12c_2{&[data-x]{top:0}code:hover{top:0}}')?.size).toBe(1);
    expect(moduleClasses('._a_ab12c_2:is(th,td) p{top:0}')?.size).toBe(1);
    expect(moduleClasses(':is(._a_ab12c_2,._b_ab12c_3):hover{top:0}')?.size).toBe(2);
    expect(moduleClasses('._a_ab12c_2{top:0}@media print{p{top:0}}')).toBeUndefined();
  });

  it('gives none for a sheet that is about anything else', () => {
    expect(moduleClasses('._root_ab12c_2{top:0}body{margin:0}')).toBeUndefined();
    expect(moduleClasses('.prose p{margin:0}')).toBeUndefined();
  });
});

describe('withLateStyles', () => {
  const sheet = '._root_ab12c_2{top:0}';

  it('puts off a sheet that nothing wears', () => {
    expect(withLateStyles(link + island, () => sheet)).toContain(late);
  });

  it('keeps one that an element wears', () => {
    const html = `${link}${island}<p class="x _root_ab12c_2"></p>`;
    expect(withLateStyles(html, () => sheet)).toBe(html);
  });

  it('keeps all where no island could fetch them', () => {
    expect(withLateStyles(link, () => sheet)).toBe(link);
  });

  it('keeps what it cannot read, or is of the whole page', () => {
    expect(withLateStyles(link + island, () => undefined)).toContain(link);
    expect(withLateStyles(link + island, () => 'body{margin:0}')).toContain(link);
  });
});
