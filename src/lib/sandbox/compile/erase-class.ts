import type { Erasing } from './erasing.ts';
import { NotErasableError } from './not-erasable.ts';
import { child, is, list, word, type Syntax } from './syntax.ts';

/** Blanks `abstract` and `implements …`. */
export function eraseClass(node: Syntax, { text, gaps, edits }: Erasing): void {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
  if (is(node, 'abstract') && text.startsWith('abstract', node.start)) {
    edits.blank(node.start, node.start + 'abstract'.length);
  }
  const interfaces = list(node, 'implements');
  if (interfaces.length > 0) {
    const keyword = gaps.before(interfaces[0]!.start) - 'implements'.length;
    edits.blank(keyword, interfaces.at(-1)!.end);
  }
}

/** Blanks a member that only declares, or the words of TypeScript at one that stays. Returns `false` when it is gone. */
export function eraseMember(node: Syntax, erasing: Erasing): boolean {
  const { edits } = erasing;
  if (node.type === 'AccessorProperty' || is(node, 'accessor')) {
    throw new NotErasableError('accessor', node);
  }
  const isField = node.type === 'PropertyDefinition';
  if (!isField && node.type !== 'MethodDefinition' && node.type !== 'TSIndexSignature') return true;
  if (isDeclarationOnly(node)) {
    edits.blank(node.start, node.end);
    // The field before may rely on this member for its end.
    edits.put(node.start, ';');
    return false;
  }
  eraseModifiers(node, erasing);
  eraseMark(node, erasing);
  if (isField) endField(node, erasing);
  return true;
}

function isDeclarationOnly(node: Syntax): boolean {
  const value = child(node, 'value');
  return (
    node.type === 'TSIndexSignature' ||
    is(node, 'abstract') ||
    is(node, 'declare') ||
    (node.type === 'MethodDefinition' && value?.type.startsWith('TS') === true)
  );
}

const modifiers = /^(?:public|protected|private|abstract|override|readonly|declare)$/;

/** `private static readonly x` becomes `; static x`: without it, `[x]` or `*x` might go on with the field before. */
function eraseModifiers(node: Syntax, { text, gaps, edits }: Erasing): void {
  const key = child(node, 'key')!;
  let at = node.start;
  for (;;) {
    at = gaps.after(at);
    const found = /^[a-z]+/.exec(text.slice(at, Math.min(key.start, at + 12)))?.[0];
    if (found === undefined) return;
    if (modifiers.test(found)) {
      edits.blank(at, at + found.length);
      if (at === node.start) edits.put(at, ';');
    }
    at += found.length;
  }
}

/** Where the key of a member ends, with the bracket of a computed one. */
function keyEnd(node: Syntax, { gaps }: Erasing): number {
  const key = child(node, 'key')!;
  return is(node, 'computed') ? gaps.after(key.end) + 1 : key.end;
}

/** `x?`, `x!`, `x?()`. */
function eraseMark(node: Syntax, erasing: Erasing): void {
  if (!is(node, 'optional') && !is(node, 'definite')) return;
  const mark = erasing.gaps.after(keyEnd(node, erasing));
  erasing.edits.blank(mark, mark + 1);
}

const prefixNames = /^(?:get|set|static|accessor|async)$/;

/** `get: string` would become `get`, and go on with the member behind it. */
function endField(node: Syntax, erasing: Erasing): void {
  const key = child(node, 'key')!;
  const isPrefix = !is(node, 'computed') && prefixNames.test(word(key, 'name'));
  const end = keyEnd(node, erasing);
  if (!isPrefix || child(node, 'value') || node.end <= end) return;
  const annotation = child(node, 'typeAnnotation');
  if (annotation) erasing.edits.close(end, ';');
}
