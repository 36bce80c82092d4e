/** What search engines may read, and where all pages are listed. */
import type { APIRoute } from 'astro';
import { address } from '../surfaces/content/links.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n`);
