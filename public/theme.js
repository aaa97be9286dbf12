// The reader's theme. Runs before the first paint, so that a chosen one never flashes and the switch
// works as soon as it is seen. A file of its own, because the Content-Security-Policy allows no inline script.
(() => {
  const KEY = 'pcscope:theme';
  const root = document.documentElement;

  /** @param {string | null} theme */
  function apply(theme) {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  /** @param {string} theme */
  function keep(theme) {
    try {
      if (theme === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Storage can be switched off; the choice then holds for this page.
    }
  }

  function show() {
    const theme = root.dataset.theme ?? 'system';
    for (const radio of document.querySelectorAll('input[name="theme"]')) {
      /** @type {HTMLInputElement} */ (radio).checked =
        /** @type {HTMLInputElement} */ (radio).value === theme;
    }
  }

  root.classList.add('js');
  try {
    apply(localStorage.getItem(KEY));
  } catch {
    // Without storage the page follows the system.
  }
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    apply(target.value);
    keep(target.value);
  });
  // Another tab, or a page kept for going back, may hold an older choice.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    apply(newValue);
    show();
  });
  addEventListener('pageshow', show);
  document.addEventListener('DOMContentLoaded', show);
})();
