import { defineProperty, getDescriptor } from '../../sources/recorder/intrinsics.ts';

/** By interface, or `window` itself: what a frame could take from the page around it. */
const NO_OPS: readonly (readonly [holder: string, names: readonly string[]])[] = [
  // The reader's keys go on into the editor. A click into the stage still focuses what was clicked.
  ['window', ['focus', 'blur', 'moveTo', 'moveBy', 'resizeTo', 'resizeBy', 'print', 'stop']],
  ['HTMLElement', ['focus']],
  ['SVGElement', ['focus']],
  ['MathMLElement', ['focus']],
  // They scroll the page around the frame, too.
  ['Element', ['scrollIntoView', 'scrollIntoViewIfNeeded']],
  // The history is that of the whole tab: Firefox goes back in it even from here.
  ['History', ['pushState', 'replaceState', 'back', 'forward', 'go']],
];

/**
 * Takes away what disturbs the page around: focus, scrolling, history. It is comfort, not protection: whoever gets
 * a fresh prototype out of a nested frame has them back.
 */
export function quieten(global: Window & typeof globalThis): void {
  const named = global as unknown as Readonly<
    Record<string, { readonly prototype: object } | undefined>
  >;
  for (const [holder, names] of NO_OPS) {
    const target = holder === 'window' ? global : named[holder]?.prototype;
    for (const name of names) if (target !== undefined) silence(target, name);
  }
}

/** Calls and returns nothing, with the name and length of what it stands for. */
function silence(target: object, name: string): void {
  const native = getDescriptor(target, name);
  if (typeof native?.value !== 'function') return;
  const { length } = native.value as { readonly length: number };
  const nothing = { [name](): void {} }[name] as () => void;
  defineProperty(nothing, 'length', { value: length, configurable: true });
  defineProperty(target, name, { ...native, value: nothing });
}
