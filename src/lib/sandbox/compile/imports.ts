import { child, word, type Syntax } from './syntax.ts';

/** Code that imports. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'import';
  /** Where it begins, from 0. */
  readonly position: number;
  /** `from`: what is imported, empty where only running the code would tell. */
  constructor(from: string, position: number) {
    super(from);
    this.position = position;
  }
}

/**
 * `import … from`, `export … from` and `import(…)`. The last is refused before the code runs, too: a rejection in the
 * middle of a run tells less, and a module made by the code itself would run without guards.
 * @throws {ImportError} if `node` is one
 */
export function refuseImport(node: Syntax): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      const source = child(node, 'source');
      if (source) throw new ImportError(word(source, 'value'), node.start);
      return;
    }
    default:
  }
}
