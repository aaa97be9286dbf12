import type { List } from './list.ts';

/** Children of a node: 32 makes a tree of 100,000 items four levels deep, and a copied node still small. */
const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

/** Items where the level is 0, nodes one level below elsewhere. */
type Node<T> = readonly T[] | readonly Node<T>[];

/**
 * An immutable list: `push` and `set` return a new one that shares all but a few small arrays with this one, which
 * stays as it was. `push` is amortised O(1), `at` and `set` O(log₃₂ length).
 */
export class Vector<T> implements List<T> {
  readonly length: number;
  /** Bits of an index above those of one root child; 0 while the root holds leaves' items itself. */
  private readonly shift: number;
  /** All full leaves. */
  private readonly root: Node<T>;
  /** The last 1 to 32 items, outside the tree so that most pushes copy nothing else. */
  private readonly tail: readonly T[];

  private constructor(length: number, shift: number, root: Node<T>, tail: readonly T[]) {
    this.length = length;
    this.shift = shift;
    this.root = root;
    this.tail = tail;
  }

  private static readonly nothing = new Vector<never>(0, BITS, [], []);

  /** The list without items. */
  static empty<T>(): Vector<T> {
    return Vector.nothing;
  }

  /** A list of `items`, in their order; `items` itself where it is one. */
  static from<T>(items: Iterable<T>): Vector<T> {
    if (items instanceof Vector) return items as Vector<T>;
    let list = Vector.empty<T>();
    for (const item of items) list = list.push(item);
    return list;
  }

  /** This list and `item` after it. */
  push(item: T): Vector<T> {
    const { length, shift, root, tail } = this;
    if (tail.length < WIDTH) return new Vector(length + 1, shift, root, [...tail, item]);
    const leafStart = length - WIDTH;
    const full = leafStart >>> BITS >= 1 << shift;
    const grown = full
      ? ([root, path<T>(shift, tail)] as readonly Node<T>[])
      : insert(root, shift, leafStart, tail);
    return new Vector(length + 1, full ? shift + BITS : shift, grown, [item]);
  }

  /**
   * This list with `item` at `index`.
   * @throws {RangeError} if there is nothing at `index` yet.
   */
  set(index: number, item: T): Vector<T> {
    const { length, shift, root, tail } = this;
    if (!Number.isInteger(index) || index < 0 || index >= length) {
      throw new RangeError(`no item at ${String(index)} of ${String(length)}`);
    }
    const tailStart = length - tail.length;
    return index >= tailStart
      ? new Vector(length, shift, root, tail.with(index - tailStart, item))
      : new Vector(length, shift, replace(root, shift, index, item), tail);
  }

  at(index: number): T | undefined {
    const i = Math.trunc(index) + (index < 0 ? this.length : 0);
    if (!(i >= 0 && i < this.length)) return undefined;
    return this.leaf(i)[i & MASK];
  }

  slice(from = 0, to = this.length): readonly T[] {
    const start = inRange(from, this.length);
    const end = inRange(to, this.length);
    const items: T[] = [];
    for (let i = start; i < end; i = (i | MASK) + 1) {
      const leaf = this.leaf(i);
      const stop = Math.min(leaf.length, (i & MASK) + end - i);
      for (let k = i & MASK; k < stop; k += 1) items.push(leaf[k] as T);
    }
    return items;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.length; i += WIDTH) yield* this.leaf(i);
  }

  /** As an array, so that a view model can be written to a file. */
  toJSON(): readonly T[] {
    return this.slice();
  }

  /** The up to 32 items among which `index` is. */
  private leaf(index: number): readonly T[] {
    if (index >= this.length - this.tail.length) return this.tail;
    let node = this.root;
    for (let level = this.shift; level > 0; level -= BITS) {
      node = (node as readonly Node<T>[])[(index >>> level) & MASK] as Node<T>;
    }
    return node as readonly T[];
  }
}

const inRange = (index: number, length: number): number =>
  Math.min(Math.max(Math.trunc(index) + (index < 0 ? length : 0), 0), length);

/** A branch of height `level` that holds only `leaf`. */
function path<T>(level: number, leaf: readonly T[]): Node<T> {
  return level === 0 ? leaf : [path(level - BITS, leaf)];
}

/** `node` with `leaf` as its next one; `index` is that of the leaf's first item. */
function insert<T>(node: Node<T>, level: number, index: number, leaf: readonly T[]): Node<T> {
  const children = node as readonly Node<T>[];
  const slot = (index >>> level) & MASK;
  const child = children[slot];
  return [
    ...children.slice(0, slot),
    child === undefined ? path(level - BITS, leaf) : insert(child, level - BITS, index, leaf),
  ];
}

function replace<T>(node: Node<T>, level: number, index: number, item: T): Node<T> {
  const slot = (index >>> level) & MASK;
  if (level === 0) return (node as readonly T[]).with(slot, item);
  const children = node as readonly Node<T>[];
  return children.with(slot, replace(children[slot] as Node<T>, level - BITS, index, item));
}
