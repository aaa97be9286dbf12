import { createHash } from 'node:crypto';

/** Where the runner page stands in the built site. */
export const RUNNER_FILE = 'runner.html';

/** Where the page stands that carries a runner where no frame can load one: see `carrierPage`. */
export const CARRIER_FILE = 'runner-carrier.html';

/** @param {string} script */
const hashSource = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * What the runner page lets readers' code do: nothing over the network, and no code but this script and the modules
 * that it makes. `eval` stays forbidden.
 * @param {...string} scripts
 * @returns {string} a Content-Security-Policy
 */
export const runnerPolicy = (...scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join(';');

/**
 * A bundled script as it can stand in a page: what HTML would take for a tag or a comment stands in strings, templates
 * and regular expressions only, where it can be written in another way.
 * @param {string} script
 */
const inlineText = (script) => script.trim().replace(/<(?=!--|\/?script)/gi, '\\x3C');

/**
 * @param {string} title
 * @param {string} policy
 * @param {string} script
 */
const pageOf = (title, policy, script) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  `<meta http-equiv="content-security-policy" content="${policy}">` +
  `<meta name="robots" content="noindex"><title>${title}</title><script>${script}</script>` +
  '</head><body></body></html>\n';

/**
 * The runner page: one file, so that it can be served from another host by copying it there.
 * @param {string} script classic script, as its bundler writes it
 * @returns {string} HTML
 */
export function runnerPage(script) {
  const text = inlineText(script);
  return pageOf('Pcscope runner', runnerPolicy(text), text);
}

/** The runner takes its order from the window around it only: this one has to be who posts it. */
const CARRY = "function carry(to,message,port){to.postMessage(message,'*',[port])}";

/**
 * The page that the site puts around a runner when there is no network: an ordinary frame of the site, which its
 * service worker answers. The site writes the runner page into a sandboxed frame within it, which is bound by this
 * page's policy and by its own. By itself it does nothing.
 * @param {string} script that of the runner page
 * @returns {string} HTML
 */
export const carrierPage = (script) =>
  pageOf('Pcscope runner carrier', runnerPolicy(CARRY, inlineText(script)), CARRY);
