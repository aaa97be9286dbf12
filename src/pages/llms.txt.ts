import type { APIRoute } from 'astro';

import { llmsText } from '../components/site/llms.ts';

/** Where such a program looks first: the English list, which leads to the others. */
export const GET: APIRoute = async ({ site }) => new Response(await llmsText('en', site));
