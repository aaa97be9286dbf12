import { createHash } from 'node:crypto';

/** Where the runner page stands in the built site. */
export const RUNNER_FILE = 'runner.html';

/**
 * What the runner page lets readers' code do: nothing over the network, and no code but this script and the modules
 * that it makes. `eval` stays forbidden.
 * @param {string} script
 * @returns {string} a Content-Security-Policy
 */
export const runnerPolicy = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join(';');

/**
 * The runner page: one file, so that it can be served from another host by copying it there.
 * @param {string} script classic script, as its bundler writes it: what HTML would take for a tag or a comment stands in
 *   strings, templates and regular expressions only, where it can be written in another way
 * @returns {string} HTML
 */
export function runnerPage(script) {
  const text = script.trim().replace(/<(?=!--|\/?script)/gi, '\\x3C');
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${runnerPolicy(text)}">` +
    `<meta name="robots" content="noindex"><title>Pcscope runner</title><script>${text}</script>` +
    '</head><body></body></html>\n'
  );
}
