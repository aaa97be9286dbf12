import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';

import { exportHtml, type Exported } from './export-html.ts';
import { withoutGuards } from './without-guards.ts';

type Element = DefaultTreeAdapterTypes.Element;

const words = {
  about: 'Made with Pcscope -->',
  environment: 'What it takes for granted',
  console: 'Console',
};

function exported(code: string, more: Partial<Exported> = {}): string {
  const files = [{ name: 'main.ts', code, names: [] }];
  return exportHtml({ title: 'My pair', locale: 'en', files, words, ...more });
}

/** Every element that a parser of HTML finds in `html`. */
function elementsOf(html: string): readonly Element[] {
  const all: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return all;
}

function modulesOf(html: string): readonly string[] {
  return elementsOf(html)
    .filter(
      ({ tagName, attrs }) => tagName === 'script' && attrs.some(({ value }) => value === 'module'),
    )
    .map(({ attrs, childNodes }) => {
      const source = attrs.find(({ name }) => name === 'src')?.value;
      if (source !== undefined) return decodeURIComponent(source.slice(source.indexOf(',') + 1));
      return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    });
}

describe('an exported file', () => {
  it('holds the code to be read, as it was written', () => {
    const code = 'const pc = new RTCPeerConnection();\n// 한글 <b>\nconsole.log(1 < 2);\n';
    expect(exported(code)).toContain(code);
  });

  it.each([
    '"</script><img src=x onerror=alert(1)>"',
    '"</SCRIPT >"',
    'a</script/.test(b)',
    '"<!--<script>"',
    'String.raw`</script>`',
    '// </script>',
    '"\0"',
  ])('holds %j as code and nothing else', (code) => {
    const html = exported(code);
    expect(modulesOf(html).map((text) => text.trim())).toEqual([code]);
    const names = elementsOf(html).map(({ tagName }) => tagName);
    expect(names.filter((name) => name === 'script')).toHaveLength(2);
    expect(names).not.toContain('img');
  });

  it('writes half a character as its escape', () => {
    expect(modulesOf(exported('log("\ud800</script>")'))).toEqual(['log("\\ud800</script>")']);
  });

  it('says a title and a file name as text', () => {
    const html = exported('', { title: '</title><script>alert(1)</script> "&' });
    expect(elementsOf(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(html).toContain('<h1>&lt;/title&gt;&lt;script&gt;');
  });

  it('declares before each file what that file takes for granted, and says when it has ended', () => {
    const html = exported('', {
      surroundings: { script: 'var pcscopeEnvironment = {};', prepared: { words: '</script>' } },
      files: [
        { name: 'peer-a.ts', peer: 'A', code: 'socket.emit("x");\n', names: ['socket', 'pc'] },
        { name: 'peer-b.ts', peer: 'B', code: 'alone();\n', names: [] },
      ],
    });
    expect(modulesOf(html).map((text) => text.trim().split('\n\n'))).toEqual([
      [
        "const { pc, socket } = await pcscopeEnvironment.names('A');",
        'socket.emit("x");',
        'pcscopeEnvironment.ended();',
      ],
      ["await pcscopeEnvironment.names('B');", 'alone();', 'pcscopeEnvironment.ended();'],
    ]);
    expect(html).toContain('"words": "\\u003c/script>"');
  });

  it('lets no script of ours end early', () => {
    const html = exported('', {
      surroundings: { script: 'const a = "</script>", b = "<!--<script>";', prepared: {} },
    });
    expect(elementsOf(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(4);
  });
});

describe('code without its guards', () => {
  it('is what was written', () => {
    const file = {
      name: 'main.ts',
      code: 'while (x) {g(0);go()}\nconst f = () => (g(1),f());g(2);\n\nend',
      guard: 'g',
      guarded: [],
      free: [],
      members: {},
      insertions: {
        0: [[11, 5]],
        1: [
          [16, 6],
          [25, 1],
          [27, 5],
        ],
      },
    } as const;
    expect(withoutGuards(file)).toBe('while (x) {go()}\nconst f = () => f();\n\nend');
  });
});
