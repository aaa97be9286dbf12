import type { Page } from '@playwright/test';

import { gzipBytes } from '../../../scripts/site/weigh.mjs';

/** What a page has loaded so far, gzipped. */
interface Loaded {
  readonly totalBytes: number;
  readonly jsBytes: number;
}

/** Weighs what the page loads from now on, whatever way it asks for it; the function returned says how much so far. */
export function weigh(page: Page): () => Promise<Loaded> {
  const weights: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (!response.ok() || !['document', 'stylesheet', 'script'].includes(type)) return;
    weights.push(response.body().then((body) => ({ type, bytes: gzipBytes(body) })));
  });
  const sum = (all: readonly { bytes: number }[]) => all.reduce((n, { bytes }) => n + bytes, 0);
  return async () => {
    const loaded = await Promise.all(weights);
    return {
      totalBytes: sum(loaded),
      jsBytes: sum(loaded.filter(({ type }) => type === 'script')),
    };
  };
}
