import { sliceOf } from '../../sources/recorder/intrinsics.ts';
import type { Contents } from './contents.ts';
import type { ConsoleNatives } from './natives.ts';

/** Attributes that a start tag shows; a reader knows the element by the first few. */
const SHOWN = 8;
/** Longest value of an attribute, or text of a text node. */
const TEXT = 100;

const ELEMENT = 1;
const TEXT_NODE = 3;
const COMMENT = 8;

const cut = (text: unknown): string => {
  const whole = typeof text === 'string' ? text : '';
  return whole.length <= TEXT ? whole : `${sliceOf(whole, 0, TEXT)}…`;
};

/** A start tag, a text in quotes, or the node's name; `undefined` for what is no node. */
export function nodeText(natives: ConsoleNatives, object: object): string | undefined {
  switch (natives.read(object, 'Node', 'nodeType')) {
    case undefined:
      return undefined;
    case ELEMENT:
      return startTag(natives, object);
    case TEXT_NODE:
      return `"${cut(natives.read(object, 'CharacterData', 'data'))}"`;
    case COMMENT:
      return `<!--${cut(natives.read(object, 'CharacterData', 'data'))}-->`;
    default:
      return cut(natives.read(object, 'Node', 'nodeName'));
  }
}

function startTag(natives: ConsoleNatives, element: object): string {
  let text = `<${cut(natives.read(element, 'Element', 'localName'))}`;
  const attributes = natives.read(element, 'Element', 'attributes') as object;
  const length = natives.read(attributes, 'NamedNodeMap', 'length') as number;
  for (let i = 0; i < length && i < SHOWN; i++) {
    const attribute = natives.call(attributes, 'NamedNodeMap', 'item', [i]) as object;
    const value = cut(natives.read(attribute, 'Attr', 'value'));
    text += ` ${cut(natives.read(attribute, 'Attr', 'name'))}`;
    if (value !== '') text += `="${value}"`;
  }
  return `${text}${length > SHOWN ? ' …' : ''}>`;
}

/** The nodes inside a node. */
export function nodeContents(natives: ConsoleNatives, node: object): Contents {
  const list = natives.read(node, 'Node', 'childNodes') as object;
  const count = natives.read(list, 'NodeList', 'length') as number;
  return {
    count,
    walk(from, to, visitor) {
      for (let i = from; i < to; i++) {
        const child = natives.call(list, 'NodeList', 'item', [i]);
        visitor.value(i, child);
      }
    },
  };
}
