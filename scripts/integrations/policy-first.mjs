import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Moves a page's Content-Security-Policy up to where its head begins: a policy says nothing about
 * scripts and style sheets that stand before it, and Astro writes it after those of the page.
 * @param {string} html
 * @returns {string} unchanged for a page without a policy
 */
export function withPolicyFirst(html) {
  const [policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) return html;
  return html.replace(policy, '').replace(CHARSET, (charset) => charset + policy);
}

/**
 * Astro integration: the policy comes first in every built page.
 * @returns {import('astro').AstroIntegration}
 */
export function policyFirst() {
  return {
    name: 'pcscope:policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8');
          await writeFile(join(folder, file), withPolicyFirst(html));
        }
      },
    },
  };
}
