// What the code says with console.log() and the like, and what it throws, is shown in the page, too.
(() => {
  const list = /** @type {HTMLElement} */ (document.getElementById('pcscope-console'));
  const MOST_LINES = 500;

  /** @param {unknown} value */
  const show = (value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'bigint') return `${String(value)}n`;
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof Error || value instanceof DOMException) {
      return `${value.name}: ${value.message}`;
    }
    const seen = new Set();
    const json = JSON.stringify(
      'entries' in value && typeof value.entries === 'function' ? [...value.entries()] : value,
      (_key, part) => {
        if (typeof part === 'bigint') return `${part}n`;
        if (typeof part !== 'object' || part === null) return part;
        if (seen.has(part)) return '…';
        seen.add(part);
        return part;
      },
    );
    // Objects of the browser keep what they have in getters of their class, which JSON does not see.
    return json === '{}' || json === undefined ? Object.prototype.toString.call(value) : json;
  };

  /** @param {unknown} value */
  const safely = (value) => {
    try {
      return show(value).slice(0, 4000);
    } catch {
      return '(cannot be shown)';
    }
  };

  /** @param {string} method @param {readonly unknown[]} values */
  const add = (method, values) => {
    const line = document.createElement('li');
    line.className = method;
    line.textContent = values.map(safely).join(' ');
    list.append(line);
    if (list.childElementCount > MOST_LINES) list.firstElementChild?.remove();
  };

  for (const method of /** @type {const} */ ([
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'table',
    'dir',
    'group',
  ])) {
    const original = console[method];
    console[method] = (...values) => {
      original.apply(console, values);
      add(method, values);
    };
  }
  const { assert } = console;
  console.assert = (condition, ...values) => {
    assert.call(console, condition, ...values);
    if (!condition) add('error', ['Assertion failed:', ...values]);
  };
  addEventListener('error', ({ error, message }) => add('error', [error ?? message]));
  addEventListener('unhandledrejection', ({ reason }) => add('error', [reason]));
})();
