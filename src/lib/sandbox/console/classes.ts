import { getPrototypeOf, ownValue, put, TAG } from '../../sources/recorder/intrinsics.ts';
import { PROTOTYPES } from './limits.ts';
import type { ConsoleNatives } from './natives.ts';

/** The name that a prototype goes by: its constructor's, or its tag. */
function nameOf(natives: ConsoleNatives, holder: object): string | undefined {
  const known = natives.nameOf(holder);
  if (known !== undefined) return known;
  const constructor = ownValue(holder, 'constructor');
  if (typeof constructor === 'function') {
    const name = ownValue(constructor, 'name');
    if (typeof name === 'string' && name !== '') return name;
  }
  const tag = ownValue(holder, TAG);
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}

/**
 * Names of the classes of `object`, nearest first: `HTMLVideoElement`, `HTMLMediaElement` … `Object`. What they say is
 * proven nowhere. Empty for an object without a prototype.
 */
export function classesOf(natives: ConsoleNatives, object: object): readonly string[] {
  const names: string[] = [];
  let holder = getPrototypeOf(object);
  for (let i = 0; holder !== null && i < PROTOTYPES; i++) {
    const name = nameOf(natives, holder);
    if (name !== undefined) put(names, names.length, name);
    holder = getPrototypeOf(holder);
  }
  return names;
}
