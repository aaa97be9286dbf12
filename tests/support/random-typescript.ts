import type { Random } from './random.ts';

/**
 * A random TypeScript module whose types can be taken out. Half of its statements end without a semicolon, types break
 * over lines, and what begins a line likes to go on with the line before.
 */
export function randomTypeScript(random: Random): string {
  const below = (limit: number): number => random.below(limit);
  const one = <T>(items: readonly T[]): T => random.one(items);
  const chance = (percent: number): boolean => random.chance(percent);
  const some = (most: number, make: () => string, joint: string): string =>
    Array.from({ length: below(most + 1) }, make).join(joint);
  const gap = (): string => one([' ', ' ', ' ', ' ', '\n', ' /* c */ ', ' // d\n']);
  const name = (): string => one(['a', 'b', 'c', 'type', 'as', 'get', 'async', '이름']);
  const typeName = (): string =>
    one(['T', 'U', 'A.B', 'string', 'number', 'void', 'RTCPeerConnection']);

  const type = (depth = 2): string => {
    if (depth === 0) return typeName();
    const inner = (): string => type(depth - 1);
    switch (below(9)) {
      case 0:
        return `${inner()}[]`;
      case 1:
        return `Map<${gap()}${inner()}, ${inner()}${gap()}>`;
      case 2:
        return `{${gap()}a: ${inner()};${gap()}b?(c: ${inner()}): ${inner()}${gap()}}`;
      case 3:
        return `(${inner()}${gap()}| ${inner()})`;
      case 4:
        return `((x: ${inner()}) => ${inner()})`;
      case 5:
        return `[${inner()},${gap()}${inner()}]`;
      default:
        return typeName();
    }
  };
  const annotation = (): string => (chance(50) ? `: ${type()}` : '');
  const parameter = (): string =>
    one([
      () => `${name()}${one(['', '?'])}${annotation()}`,
      () => `${name()}${annotation()} = ${expression(1)}`,
      () => `{ p, q: r }${annotation()}`,
      () => `[s]${annotation()}`,
    ])();
  const parameters = (): string => {
    const first = chance(15) ? `this: ${type(1)}${chance(50) ? `, x${annotation()}` : ''}` : 'x';
    return one([first, `x${annotation()}`, `x, ${parameter().replace(/^\w+|^이름/, 'y')}`, '']);
  };
  const arrowParameters = (): string => parameters().replace(/^this: .*?(, |$)/s, '');
  const typeParameters = (): string =>
    chance(30) ? `<${gap()}T${chance(50) ? `,${gap()}U` : ''}${gap()}>` : '';

  const expression = (depth = 3): string => {
    if (depth === 0) return one(['a', 'b', 'c', '1', '"s"', '`t`', 'this', 'null']);
    const inner = (): string => expression(depth - 1);
    const operand = (): string => one([() => one(['a', 'b', 'c']), () => `(${inner()})`])();
    switch (below(16)) {
      case 0:
        return `${operand()} as ${type()}`;
      case 1:
        return `${operand()} satisfies ${type()}`;
      case 2:
        return `${operand()}!`;
      case 3:
        return `${operand()}!.${one(['p', 'q'])}`;
      case 4:
        return `(${arrowParameters()})${annotation()} => ${operand()}`;
      case 5:
        return `async ${typeParameters()}(${arrowParameters()})${annotation()} => {${gap()}${statements(depth - 1)}${gap()}}`;
      case 6:
        return `${one(['f', 'g.h'])}<${type(1)}>(${some(2, inner, ', ')})`;
      case 7:
        return `new F<${type(1)}>(${some(2, inner, ', ')})`;
      case 8:
        return `(<${type(1)}>${one(['a', '{ b: c }', '[a]'])})`;
      case 9:
        return `{ a: ${inner()}, ${one(['m', '"n"', '[c]'])}${typeParameters()}(${parameters()})${annotation()} { ${statements(depth - 1)} } }`.replace(
          /^.*$/s,
          '($&)',
        );
      case 10:
        return `[${some(3, inner, ', ')}]`;
      case 11:
        return `${operand()} ${one(['+', '*', '&&', '??', '===', '<'])} ${operand()}`.replace(
          /\?\?|</,
          '+',
        );
      case 12:
        return `function ${typeParameters()}(${parameters()})${annotation()} { ${statements(depth - 1)} }`.replace(
          /^.*$/s,
          '($&)',
        );
      case 13:
        return `\`x\${${inner()}}y\``;
      default:
        return operand();
    }
  };

  const end = (): string => one([';', '', '']);
  let names = 0;
  const fresh = (): string => `v${(names += 1)}`;
  const member = (): string => {
    const modifier = (): string =>
      one(['', '', 'private ', 'public static ', 'readonly ', 'static readonly ']);
    const key = (): string =>
      one([fresh(), `[${fresh()}]`, 'get', 'set', 'static', `"${fresh()}"`, `#${fresh()}`]);
    return one([
      () =>
        `${modifier().replace(/private |public /, '')}${key()}${one(['', '?', '!'])}: ${type()}${end()}`.replace(
          /(#\S+)\?/,
          '$1',
        ),
      () => `${modifier().replace(/private |public /, '')}${key()} = ${expression(1)}${end()}`,
      () =>
        `${modifier()
          .replace(/readonly /, '')
          .replace(
            /private |public /,
            '',
          )}${one(['', '*', 'async '])}m${typeParameters()}(${parameters()})${annotation()} { ${statements(1)} }`,
      () => `m(${parameters()}): void${end()}\nm(x?) {}`,
      () => `declare ${fresh()}: ${type()}${end()}`,
      () => `[k: string]: ${type()}${end()}`,
    ])();
  };
  const statement = (depth: number): string =>
    one([
      () => `const ${fresh()}${annotation()} = ${expression()}${end()}`,
      () => `let ${fresh()}${one(['', '!'])}: ${type()}${end()}`,
      () => `${expression()}${end()}`,
      () => `(${expression()})${end()}`,
      () => `[${expression()}]${end()}`,
      () => `\`${fresh()}\`${end()}`,
      () => `interface ${fresh()}${typeParameters()} { a: ${type()} }`,
      () => `type ${fresh()}${typeParameters()} = ${type()}${end()}`,
      () => `declare const ${fresh()}: ${type()}${end()}`,
      () =>
        `function ${fresh()}${typeParameters()}(${parameters()})${annotation()} { return ${expression()} }`,
      () => `for (const ${fresh()} of ${expression()}) ${one([';', `${expression()}${end()}`])}`,
      () => `while (${expression()}) { ${depth > 0 ? statements(depth - 1) : ''} }`,
      () =>
        `class ${fresh()}${typeParameters()}${chance(30) ? ` implements ${typeName()},${gap()}Q` : ''} { ${some(4, member, '\n')} }`,
      () => `if (${expression()}) { ${depth > 0 ? statements(depth - 1) : ''} }`,
    ])();
  function statements(depth: number): string {
    return depth <= 0 ? '' : some(3, () => statement(depth - 1), one(['\n', '\n// e\n', '\r\n']));
  }
  return Array.from({ length: 1 + below(5) }, () => statement(2)).join('\n');
}
