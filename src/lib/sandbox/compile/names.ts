import { createReferences, type Names, type References } from './references.ts';
import { createScope, declarePattern, type Scope } from './scope.ts';
import { isFunction } from './erase-function.ts';
import { child, childrenOf, is, isType, list, withoutTypes, word, type Syntax } from './syntax.ts';

/**
 * Finds which names the module leaves to its surroundings, by the scopes of ECMAScript. What is in
 * `gone` is passed over: types are no names.
 */
export function namesOf(program: Syntax, gone: ReadonlySet<Syntax>): Names {
  const references = createReferences(gone);
  const scope = createScope('function');
  visitAll(list(program, 'body'), scope, references);
  return references.result();
}

function visitAll(nodes: readonly Syntax[], scope: Scope, references: References): void {
  for (const node of nodes) visit(node, scope, references);
}

function visit(node: Syntax, scope: Scope, references: References): void {
  if (references.gone.has(node) || isType(node)) return;
  const go = (next: Syntax | undefined, inside = scope): void => {
    if (next) visit(next, inside, references);
  };
  const goKey = (inside = scope): void => {
    if (is(node, 'computed')) go(child(node, 'key'), inside);
  };
  if (isFunction(node)) {
    visitFunction(node, scope, references);
    return;
  }
  switch (node.type) {
    case 'Identifier':
      references.use(word(node, 'name'), scope);
      return;
    case 'MemberExpression':
      go(child(node, 'object'));
      if (is(node, 'computed')) go(child(node, 'property'));
      references.member(child(node, 'object'), memberName(node), scope);
      return;
    case 'Property':
      goKey();
      go(child(node, 'value'));
      return;
    case 'MethodDefinition':
      goKey();
      go(child(node, 'value'));
      return;
    case 'PropertyDefinition':
      goKey();
      go(child(node, 'value'), createScope('function', scope));
      return;
    case 'VariableDeclaration':
      for (const declarator of list(node, 'declarations')) {
        declarePattern(child(declarator, 'id'), scope, word(node, 'kind') === 'var');
        visitPattern(child(declarator, 'id'), scope, references);
        go(child(declarator, 'init'));
        noteDestructured(child(declarator, 'id'), child(declarator, 'init'), scope, references);
      }
      return;
    case 'AssignmentExpression':
      go(child(node, 'left'));
      go(child(node, 'right'));
      noteDestructured(child(node, 'left'), child(node, 'right'), scope, references);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const id = child(node, 'id');
      if (id && node.type === 'ClassDeclaration') scope.declare(word(id, 'name'));
      const inside = createScope('block', scope);
      if (id) inside.declare(word(id, 'name'));
      go(child(node, 'superClass'), inside);
      go(child(node, 'body'), inside);
      return;
    }
    case 'StaticBlock':
      visitAll(list(node, 'body'), createScope('function', scope), references);
      return;
    case 'BlockStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement': {
      const inside = createScope('block', scope);
      for (const next of childrenOf(node)) go(next, inside);
      return;
    }
    case 'SwitchStatement':
      go(child(node, 'discriminant'));
      visitAll(list(node, 'cases'), createScope('block', scope), references);
      return;
    case 'CatchClause': {
      const inside = createScope('block', scope);
      declarePattern(child(node, 'param'), inside);
      visitPattern(child(node, 'param'), inside, references);
      go(child(node, 'body'), inside);
      return;
    }
    case 'LabeledStatement':
      go(child(node, 'body'));
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return;
    case 'ExportSpecifier':
      go(child(node, 'local'));
      return;
    default:
      for (const next of childrenOf(node)) go(next);
  }
}

function visitFunction(node: Syntax, scope: Scope, references: References): void {
  const id = child(node, 'id');
  if (id && node.type === 'FunctionDeclaration') scope.declare(word(id, 'name'));
  // Defaults of parameters see the parameters, and not what the body declares.
  const outside = createScope('function', scope);
  if (id && node.type === 'FunctionExpression') outside.declare(word(id, 'name'));
  if (node.type !== 'ArrowFunctionExpression') outside.declare('arguments');
  for (const parameter of list(node, 'params')) {
    declarePattern(parameter, outside);
    visitPattern(parameter, outside, references);
  }
  const inside = createScope('function', outside);
  const body = child(node, 'body')!;
  if (body.type === 'BlockStatement') visitAll(list(body, 'body'), inside, references);
  else visit(body, inside, references);
}

/** Visits what is evaluated in a pattern: defaults and computed keys, and not the names that it declares. */
function visitPattern(pattern: Syntax | undefined, scope: Scope, references: References): void {
  switch (pattern?.type) {
    case 'AssignmentPattern':
      visitPattern(child(pattern, 'left'), scope, references);
      visit(child(pattern, 'right')!, scope, references);
      return;
    case 'ObjectPattern':
      for (const property of list(pattern, 'properties')) {
        if (is(property, 'computed')) visit(child(property, 'key')!, scope, references);
        visitPattern(child(property, 'value') ?? property, scope, references);
      }
      return;
    case 'ArrayPattern':
      for (const element of list(pattern, 'elements')) visitPattern(element, scope, references);
      return;
    case 'RestElement':
      visitPattern(child(pattern, 'argument'), scope, references);
      return;
    default:
  }
}

/** `const { localDescription } = pc` uses a member of `pc`. */
function noteDestructured(
  pattern: Syntax | undefined,
  from: Syntax | undefined,
  scope: Scope,
  references: References,
): void {
  if (pattern?.type !== 'ObjectPattern' || !from) return;
  for (const property of list(pattern, 'properties')) {
    if (property.type === 'Property') references.member(from, keyName(property), scope);
  }
}

function memberName(node: Syntax): string | undefined {
  const property = child(node, 'property');
  if (property?.type === 'Identifier' && !is(node, 'computed')) return word(property, 'name');
  return property && is(node, 'computed') ? literal(withoutTypes(property)) : undefined;
}

function keyName(property: Syntax): string | undefined {
  const key = child(property, 'key')!;
  return key.type === 'Identifier' && !is(property, 'computed') ? word(key, 'name') : literal(key);
}

const literal = (node: Syntax): string | undefined =>
  node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
