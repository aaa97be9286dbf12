/** One page, one editor: it weighs megabytes and is moved from workbench to workbench. */
let release: (() => void) | undefined;

/** Tells whoever has the editor to let go of it, and remembers how to tell the new one. */
export function takeEditor(letGo: () => void): void {
  if (release !== letGo) release?.();
  release = letGo;
}
