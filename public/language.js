// The root page: goes on to the language that the reader chose before, or that the browser asks for.
// Without JavaScript the page stays, and offers both.
(() => {
  const known = ['ko', 'en'];
  let chosen = null;
  try {
    chosen = localStorage.getItem('pcscope:language');
  } catch {
    // Storage can be switched off; then the browser's languages decide.
  }
  const wished = [chosen, ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])];
  const language = wished.find((tag) => known.includes(tag)) ?? 'en';
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  location.replace(new URL(`${language}/${location.search}${location.hash}`, here));
})();
