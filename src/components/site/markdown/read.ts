/** An element of the furniture in a chapter's text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Markdown as it is written, or an element within it. */
export type Node = string | Element;

/** Code that is read over, or a tag: `<Name a="b">`, `<Name a="b" />`, `</Name>`. */
const PIECE = /```[\s\S]*?```|`[^`\n]*`|<(\/)?([A-Za-z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*(\/)?>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Reads the text of a chapter, `<Claim id="x">It is so.</Claim>` among it, as Markdown with elements in it.
 * @throws {SyntaxError} if an element is not closed, or another one is
 */
export function readElements(text: string): readonly Node[] {
  const top: Node[] = [];
  const open: { name: string; children: Node[] }[] = [];
  const here = (): Node[] => open.at(-1)?.children ?? top;
  let at = 0;
  for (const { 0: piece, 1: closes, 2: name, 3: written = '', 4: alone, index } of text.matchAll(
    PIECE,
  )) {
    if (name === undefined) continue;
    if (index > at) here().push(text.slice(at, index));
    at = index + piece.length;
    if (closes !== undefined) {
      const last = open.pop();
      if (last?.name !== name) throw new SyntaxError(`</${name}> closes <${last?.name ?? ''}>`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    );
    const children: Node[] = [];
    here().push({ name, attributes, children });
    if (alone === undefined) open.push({ name, children });
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new SyntaxError(`<${unclosed.name}> is not closed`);
  if (at < text.length) here().push(text.slice(at));
  return top;
}
