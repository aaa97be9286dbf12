// Runs before the first paint, so that a chosen theme never flashes. A file of its own, because the
// Content-Security-Policy allows no inline script.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('pcscope:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage can be switched off; then the page follows the system.
  }
})();
