/** Colours of the page as a canvas takes them. */
export interface Palette {
  readonly a: string;
  readonly b: string;
  readonly soft: string;
  readonly line: string;
  readonly bad: string;
  readonly font: string;
}

/**
 * Reads the colours from elements that wear them: a custom property alone would say `light-dark(…)`. `probes` has one
 * child for each of them, in the order of `PROBES`.
 */
export function readPalette(probes: HTMLElement): Palette {
  const colourOf = (name: string): string => {
    const probe = probes.querySelector(`[data-probe="${name}"]`);
    return probe === null ? '' : getComputedStyle(probe).color;
  };
  return {
    a: colourOf('a'),
    b: colourOf('b'),
    soft: colourOf('soft'),
    line: colourOf('line'),
    bad: colourOf('bad'),
    font: getComputedStyle(probes).fontFamily,
  };
}

/** Names of the colours that a canvas needs. */
export const PROBES = ['a', 'b', 'soft', 'line', 'bad'] as const;

/** Calls `run` when the page changes between light and dark; returns what ends it. */
export function onTheme(run: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(run);
  query.addEventListener('change', run);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    query.removeEventListener('change', run);
    observer.disconnect();
  };
}
