/** Freezes `value` and everything in it, so that whoever changes it throws. Returns it. */
export function deepFreeze<T>(value: T, done = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || done.has(value)) return value;
  done.add(value);
  for (const key of Reflect.ownKeys(value))
    deepFreeze((value as Record<PropertyKey, unknown>)[key], done);
  return Object.freeze(value);
}
