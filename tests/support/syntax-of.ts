import { parse } from 'acorn';

/**
 * The syntax tree of a JavaScript module as plain data without positions: two texts have the same one if they mean the
 * same. Empty statements are left out, and so is how a literal was written.
 */
export function syntaxOf(code: string): unknown {
  return bare(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(bare);
  if (typeof value === 'bigint' || value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['start', 'end', 'raw'].includes(key))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

function isEmpty(value: unknown): boolean {
  return (value as { type?: unknown } | null)?.type === 'EmptyStatement';
}
