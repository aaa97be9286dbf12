import { hashOf } from '../../../lib/sources/tabs/names.ts';
import type { Locale } from '../../../content/ui/locale.ts';

/** Address of the lab's page in a language, with `room` opened. */
export function labAddress(locale: Locale, room?: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return `${base}${locale}/labs/tabs/${room === undefined ? '' : hashOf(room)}`;
}
