import type { TestProject } from 'vitest/node';

import { serveSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, ends in a slash. */
    siteUrl: string;
  }
}

/** Serves the site once for all test files of the project `engines`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite();
  project.provide('siteUrl', site.url);
  return site.close;
}
