import type { Erasing } from './erasing.ts';
import { NotErasableError } from './not-erasable.ts';
import { boundNames } from './scope.ts';
import { child, is, list, word, type Syntax } from './syntax.ts';

/** Blanks a statement that only declares types. Returns `false` when it is gone. */
export function eraseStatement(node: Syntax, erasing: Erasing): boolean {
  if (isTypesOnly(node, erasing.typeNames)) {
    const { edits } = erasing;
    edits.blank(node.start, node.end);
    // The statement before may rely on this one for its end.
    edits.put(node.start, ';');
    return false;
  }
  switch (node.type) {
    case 'TSEnumDeclaration':
      throw new NotErasableError('enum', node);
    case 'TSModuleDeclaration':
      throw new NotErasableError('namespace', node);
    case 'TSImportEqualsDeclaration':
      throw new NotErasableError('import =', node);
    case 'TSExportAssignment':
      throw new NotErasableError('export =', node);
    case 'Decorator':
      throw new NotErasableError('@decorator', node);
    case 'ExportNamedDeclaration':
      for (const specifier of list(node, 'specifiers')) eraseSpecifier(specifier, erasing);
      return true;
    default:
      return true;
  }
}

function isTypesOnly(node: Syntax, typeNames: ReadonlySet<string>): boolean {
  if (is(node, 'declare') && node.type.endsWith('Declaration')) return true;
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'TSNamespaceExportDeclaration':
      return true;
    case 'TSModuleDeclaration': {
      const body = child(node, 'body');
      if (body?.type === 'TSModuleDeclaration') return isTypesOnly(body, typeNames);
      return !body || list(body, 'body').every((statement) => isTypesOnly(statement, typeNames));
    }
    case 'TSImportEqualsDeclaration':
      return word(node, 'importKind') === 'type';
    case 'ImportDeclaration':
      return word(node, 'importKind') === 'type' || allTypes(node, 'importKind');
    case 'ExportAllDeclaration':
      return word(node, 'exportKind') === 'type';
    case 'ExportNamedDeclaration': {
      const declaration = child(node, 'declaration');
      if (word(node, 'exportKind') === 'type') return true;
      if (declaration) return isTypesOnly(declaration, typeNames);
      return child(node, 'source') !== undefined && allTypes(node, 'exportKind');
    }
    case 'ExportDefaultDeclaration': {
      const declaration = child(node, 'declaration');
      if (declaration?.type === 'Identifier') return typeNames.has(word(declaration, 'name'));
      return declaration !== undefined && isTypesOnly(declaration, typeNames);
    }
    default:
      return false;
  }
}

function allTypes(node: Syntax, kind: 'importKind' | 'exportKind'): boolean {
  const specifiers = list(node, 'specifiers');
  return specifiers.length > 0 && specifiers.every((each) => word(each, kind) === 'type');
}

/** `export { type A, b }`: the specifier goes, and its comma with it. */
function eraseSpecifier(specifier: Syntax, { text, gaps, edits, typeNames, gone }: Erasing): void {
  const local = child(specifier, 'local');
  const isTypeName = local !== undefined && typeNames.has(word(local, 'name'));
  if (word(specifier, 'exportKind') !== 'type' && !isTypeName) return;
  gone.add(specifier);
  const next = gaps.after(specifier.end);
  edits.blank(specifier.start, text[next] === ',' ? next + 1 : specifier.end);
}

/** Names that the statements of a module declare as types and not as values. */
export function typeNamesOf(program: Syntax): ReadonlySet<string> {
  const types = new Set<string>();
  const values = new Set<string>();
  for (const statement of list(program, 'body')) {
    const declared = child(statement, 'declaration') ?? statement;
    const patterns = list(declared, 'declarations').map((each) => child(each, 'id'));
    const names = [child(declared, 'id'), ...patterns].flatMap(boundNames);
    for (const name of names) (isTypesOnly(declared, types) ? types : values).add(name);
  }
  return new Set([...types].filter((name) => !values.has(name)));
}
