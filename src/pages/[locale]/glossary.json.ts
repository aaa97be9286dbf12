import type { APIRoute } from 'astro';

import type { CardTexts } from '../../components/site/term-card/texts.ts';
import { TERMS } from '../../content/glossary/index.ts';
import { SITE_WORDS } from '../../content/ui/index.ts';
import { LOCALES, type Locale } from '../../content/ui/locale.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The texts of all cards: in no page, and fetched once by a reader who turns to a term. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const lang: Locale = locale === 'ko' ? 'en' : 'ko';
  const terms = Object.fromEntries(
    Object.entries(TERMS).map(([id, { name, meaning }]) => [
      id,
      {
        name: name[locale],
        ...(name[lang] !== name[locale] && { other: name[lang] }),
        lang,
        meaning: meaning[locale].replaceAll('`', ''),
      },
    ]),
  );
  const texts: CardTexts = { tapAgain: SITE_WORDS[locale].glossary.tapAgain, terms };
  return new Response(JSON.stringify(texts));
};
