/**
 * Where readers' code runs: `PCSCOPE_RUNNER=https://run.example.net/runner.html` names the runner page of another host,
 * to which `dist/runner.html` was copied. Browsers that keep sites apart then keep that code apart from this one, too.
 * @param {string | undefined} [option]
 * @returns {string | undefined} the address; `undefined` when the site uses its own runner page
 * @throws {Error} for what cannot be one
 */
export function runnerAddress(option = process.env['PCSCOPE_RUNNER']) {
  if (option === undefined || option === '') return undefined;
  const url = URL.canParse(option) ? new URL(option) : undefined;
  const isPage = url !== undefined && /^https?:$/.test(url.protocol) && !url.pathname.endsWith('/');
  // The address becomes a source in the pages' policy, where none of these may stand.
  if (!isPage || url.search || url.hash || url.username || /[;,\s'"*]/.test(option)) {
    throw new Error(
      `PCSCOPE_RUNNER has to be the whole address of a runner page, such as ` +
        `https://run.example.net/runner.html, without a query; it is ${JSON.stringify(option)}`,
    );
  }
  return url.href;
}
