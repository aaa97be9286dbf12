import type { Random } from './random.ts';

/**
 * A random JavaScript program that ends, made of loops of every kind, labels, jumps and functions, and tells its way by
 * calls of `log`. Half of its statements end without a semicolon.
 */
export function randomLoops(random: Random): string {
  const below = (limit: number): number => random.below(limit);
  const one = <T>(items: readonly T[]): T => random.one(items);
  const chance = (percent: number): boolean => random.chance(percent);
  let names = 0;
  const fresh = (): string => `v${(names += 1)}`;
  const end = (): string => one([';', '\n', '\n']);
  const log = (): string => `log(${below(100)})${end()}`;

  /** A declaration cannot be the body of a loop. */
  const alone = (text: string): string =>
    /^(?:let|const|function)/.test(text) ? `{ ${text} }` : text;

  /** `labels`: of the loops around; `jumps`: a loop of this function is around. */
  const statement = (depth: number, labels: readonly string[], jumps: boolean): string => {
    if (depth === 0) return log();
    const body = (inside = labels, more = true): string =>
      chance(50)
        ? `{ ${block(depth - 1, inside, more)} }`
        : ` ${alone(statement(depth - 1, inside, more))}`;
    const label = (): string | undefined => (chance(40) ? fresh() : undefined);
    const loop = (make: (inside: readonly string[]) => string): string => {
      const name = label();
      return `${name ? `${name}: ` : ''}${make(name ? [...labels, name] : labels)}`;
    };
    const i = fresh();
    return one([
      log,
      () => loop((inside) => `for (let ${i} = 0; ${i} < ${below(4)}; ${i}++)${body(inside)}`),
      () => `let ${i} = 3\n${loop((inside) => `while (${i}-- > 0)${body(inside)}`)}`,
      () => `{ let ${i} = 2; ${loop((inside) => `do${body(inside)} while (${i}-- > 0)`)} }`,
      () => loop((inside) => `for (const ${i} of [1, 2, 3])${body(inside)}`),
      () => loop((inside) => `for (const ${i} in { a: 1, b: 2 })${body(inside)}`),
      () => `for (var ${i} of gen(${below(4)})) log(${i})${end()}`,
      () => `for (let ${i} = 0; ${i} < 3; ${i}++);`,
      () => `if (log(${below(9)}) > ${below(9)})${body(labels, jumps)}`,
      () =>
        `if (log(${below(9)}) > 4) { ${block(depth - 1, labels, jumps)} } else ${alone(statement(depth - 1, labels, jumps))}`,
      () => `const ${i} = (x) => x + ${below(9)}\nlog(${i}(1))${end()}`,
      () => `const ${i} = (x) => () => { ${block(depth - 1, [], false)} }\n;${i}(1)()${end()}`,
      () => `const ${i} = (x) => ({ x, y: x++ })\nlog(${i}(2).x)${end()}`,
      () => `let ${i} = () => n++\n(log(1))${end()}`,
      () => `let ${i} = () => () => {}\n[log(2)].map(log)${end()}`,
      () => `log([3, 4].map((x) => x * 2).join())${end()}`,
      () => `function ${i}(x) { ${block(depth - 1, [], false)} return x }\nlog(${i}(5))${end()}`,
      () =>
        `log(new (class { x = 1; #y = (z) => z; static { log(6) } get w() { ${block(depth - 1, [], false)} return this.#y(2) } })().w)${end()}`,
      () =>
        `try { ${block(depth - 1, labels, jumps)} throw 1 } catch { log(7) } finally { log(8) }`,
      () =>
        `switch (log(${below(3)})) { case 0: ${block(depth - 1, labels, jumps)} default: log(9) }`,
      () => (jumps ? `if (log(${below(9)}) > 5) ${one(['break', 'continue'])}${end()}` : log()),
      () =>
        labels.length > 0
          ? `if (log(${below(9)}) > 5) ${one(['break', 'continue'])} ${one(labels)}${end()}`
          : log(),
    ])();
  };
  function block(depth: number, labels: readonly string[], jumps: boolean): string {
    return Array.from({ length: below(3) + 1 }, () => statement(Math.max(depth, 0), labels, jumps))
      .map((text) => text.replace(/^let /, ';let ').replace(/^const /, ';const '))
      .join(' ');
  }
  return Array.from({ length: 1 + below(5) }, () => statement(3, [], false)).join('\n');
}
