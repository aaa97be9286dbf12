import type { EngineId } from './types.ts';

/** The browser that this user agent string names, for a trace's `meta`; `undefined` for others than the two known ones. */
export function engineOf(
  userAgent: string,
): { readonly name: 'Chromium' | 'Firefox'; readonly version: string } | undefined {
  const firefox = /\bFirefox\/([\d.]+)/.exec(userAgent)?.[1];
  if (firefox !== undefined) return { name: 'Firefox', version: firefox };
  const chromium = /\b(?:Headless)?Chrome\/([\d.]+)/.exec(userAgent)?.[1];
  return chromium === undefined ? undefined : { name: 'Chromium', version: chromium };
}

/** Whose expectations and recordings fit this browser best: Chromium's, unless it is Firefox. */
export const engineIdOf = (userAgent: string): EngineId =>
  engineOf(userAgent)?.name === 'Firefox' ? 'firefox' : 'chromium';
