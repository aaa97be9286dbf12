import type { Element, Node } from './read.ts';

/** Turns one element into Markdown. `inside` is what its children have become, by the name of their slot; the text itself is `''`. */
export type Plain = (
  attributes: Readonly<Record<string, string>>,
  inside: Readonly<Record<string, string>>,
) => string;

/**
 * Writes a text with elements as plain Markdown.
 * @param furniture how each element is written, by its name
 * @throws {RangeError} on an element that `furniture` does not know
 */
export function writeMarkdown(
  nodes: readonly Node[],
  furniture: Readonly<Record<string, Plain>>,
): string {
  const write = (node: Node): string =>
    typeof node === 'string' ? node : writeElement(node, furniture);
  return nodes.map(write).join('');
}

function writeElement(element: Element, furniture: Readonly<Record<string, Plain>>): string {
  const plain = furniture[element.name];
  if (plain === undefined) throw new RangeError(`no plain form of <${element.name}>`);
  const slots: Record<string, Node[]> = {};
  for (const child of element.children) {
    const slot = typeof child === 'string' ? '' : slotOf(child);
    const nodes = slot !== '' && typeof child !== 'string' ? child.children : [child];
    (slots[slot] ??= []).push(...nodes);
  }
  const inside = Object.fromEntries(
    Object.entries(slots).map(([slot, nodes]) => [slot, writeMarkdown(nodes, furniture).trim()]),
  );
  return plain(element.attributes, inside);
}

/** `''` for all but a `<Fragment slot="…">`. */
const slotOf = ({ name, attributes }: Element): string =>
  name === 'Fragment' ? (attributes['slot'] ?? '') : '';
