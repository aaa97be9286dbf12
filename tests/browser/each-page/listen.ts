import type { Page } from '@playwright/test';

/** What a page says or asks for that it should not, from now on. */
export function listen(page: Page, origin: string): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // A blocked style or script is reported here too.
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) heard.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}
