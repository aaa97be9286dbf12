import type { Locale } from '../ui/locale.ts';
import { inLanguage } from '../samples/in-language.ts';
import type { DjangoFile } from './listed.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob(
  ['./consumers.py', './routing.py', './call.js', './turn_credentials.py'],
  { query: '?raw', import: 'default', eager: true },
);

/** The text of a file as readers of one language see it. For the build. */
export const djangoText = (file: DjangoFile, locale: Locale): string =>
  inLanguage(texts[`./${file}`]!, locale);
