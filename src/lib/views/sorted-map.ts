interface Entry<V> {
  readonly key: string;
  readonly value: V;
  readonly left: Tree<V>;
  readonly right: Tree<V>;
  /** Longest way down, ≥ 1. */
  readonly height: number;
}
type Tree<V> = Entry<V> | undefined;

/**
 * An immutable map from strings: `set` and `delete` return a new one that shares all but O(log size) entries with this
 * one. A balanced (AVL) tree in the order of the keys: no hash that a hostile file could aim at, and `__proto__` is a
 * key like any other.
 */
export class SortedMap<V> {
  /** Count of keys. */
  readonly size: number;
  private readonly root: Tree<V>;

  private constructor(size: number, root: Tree<V>) {
    this.size = size;
    this.root = root;
  }

  private static readonly nothing = new SortedMap<never>(0, undefined);

  /** The map without keys. */
  static empty<V>(): SortedMap<V> {
    return SortedMap.nothing;
  }

  /** The value of `key`, or `undefined`. O(log size). */
  get(key: string): V | undefined {
    let tree = this.root;
    while (tree !== undefined && tree.key !== key) tree = key < tree.key ? tree.left : tree.right;
    return tree?.value;
  }

  /** This map with `value` at `key`. O(log size). */
  set(key: string, value: V): SortedMap<V> {
    const known = this.get(key) !== undefined;
    return new SortedMap(this.size + (known ? 0 : 1), put(this.root, key, value));
  }

  /** This map without `key`. O(log size). */
  delete(key: string): SortedMap<V> {
    return this.get(key) === undefined ? this : new SortedMap(this.size - 1, drop(this.root, key));
  }

  /** The value of the least key; `undefined` in an empty map. O(log size). */
  first(): V | undefined {
    let tree = this.root;
    while (tree?.left !== undefined) tree = tree.left;
    return tree?.value;
  }

  /** The values, in the order of their keys. */
  *values(): Generator<V> {
    yield* inOrder(this.root);
  }
}

/** One key of several parts: with their lengths in it, no two lists of parts read the same, whatever a file has in them. */
export function keyOf(...parts: readonly string[]): string {
  let key = '';
  for (const part of parts) key += `${String(part.length)} ${part}`;
  return key;
}

const heightOf = <V>(tree: Tree<V>): number => tree?.height ?? 0;

function entry<V>(key: string, value: V, left: Tree<V>, right: Tree<V>): Entry<V> {
  return { key, value, left, right, height: 1 + Math.max(heightOf(left), heightOf(right)) };
}

/** An entry between two trees whose heights differ by at most 2, rotated so that they differ by at most 1. */
function balanced<V>(key: string, value: V, left: Tree<V>, right: Tree<V>): Entry<V> {
  if (left !== undefined && left.height > heightOf(right) + 1) {
    const { left: outer, right: inner } = left;
    if (inner === undefined || heightOf(outer) >= inner.height) {
      return entry(left.key, left.value, outer, entry(key, value, inner, right));
    }
    return entry(
      inner.key,
      inner.value,
      entry(left.key, left.value, outer, inner.left),
      entry(key, value, inner.right, right),
    );
  }
  if (right !== undefined && right.height > heightOf(left) + 1) {
    const { left: inner, right: outer } = right;
    if (inner === undefined || heightOf(outer) >= inner.height) {
      return entry(right.key, right.value, entry(key, value, left, inner), outer);
    }
    return entry(
      inner.key,
      inner.value,
      entry(key, value, left, inner.left),
      entry(right.key, right.value, inner.right, outer),
    );
  }
  return entry(key, value, left, right);
}

function put<V>(tree: Tree<V>, key: string, value: V): Entry<V> {
  if (tree === undefined) return entry(key, value, undefined, undefined);
  const { left, right } = tree;
  if (key === tree.key) return { ...tree, value };
  return key < tree.key
    ? balanced(tree.key, tree.value, put(left, key, value), right)
    : balanced(tree.key, tree.value, left, put(right, key, value));
}

function drop<V>(tree: Tree<V>, key: string): Tree<V> {
  if (tree === undefined) return undefined;
  const { left, right } = tree;
  if (key < tree.key) return balanced(tree.key, tree.value, drop(left, key), right);
  if (key > tree.key) return balanced(tree.key, tree.value, left, drop(right, key));
  if (left === undefined) return right;
  if (right === undefined) return left;
  let next = right;
  while (next.left !== undefined) next = next.left;
  return balanced(next.key, next.value, left, drop(right, next.key));
}

function* inOrder<V>(tree: Tree<V>): Generator<V> {
  if (tree === undefined) return;
  yield* inOrder(tree.left);
  yield tree.value;
  yield* inOrder(tree.right);
}
