/** Larger files are counted and hashed as they arrive, and not kept, bytes. */
export const KEPT_BYTES = 64 * 1024 * 1024;
