/**
 * The path that the site is built for, with a slash at both ends, however it was written.
 * @param {string | undefined} base such as `docs/pcscope`; default `/`
 */
export const normalBase = (base = process.env['PCSCOPE_BASE'] ?? '/') =>
  `/${base}/`.replace(/\/+/g, '/');
