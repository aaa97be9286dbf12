import { serveSite } from './site.ts';

/** Serves the site once for all of Playwright's tests; workers read its address from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await serveSite();
  process.env['PCSCOPE_SITE_URL'] = site.url;
  return site.close;
}
