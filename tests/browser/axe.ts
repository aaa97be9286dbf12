import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong in a page, or in a part of it, as `rule: selectors`. It is asked for nothing else: a list of all
 * that is right takes four times as long as looking.
 * @param within a selector; default: the whole page
 * @param without selectors of what is left out
 */
export async function violations(
  page: Page,
  within = 'html',
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([include, exclude]) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const context = { include: [include], exclude: exclude.map((selector) => [selector]) };
      const found = await here.run(context, { resultTypes: ['violations'] });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      );
    },
    [within, without] as const,
  );
}
