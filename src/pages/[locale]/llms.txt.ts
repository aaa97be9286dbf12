import type { APIRoute } from 'astro';

import { llmsText } from '../../components/site/llms.ts';
import { LOCALES, type Locale } from '../../content/ui/locale.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What a program that reads texts finds in one language. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await llmsText(params['locale'] as Locale, site));
