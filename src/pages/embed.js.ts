/** The element for other sites: one file, as it is written. */
import code from '../surfaces/embed/klynge-figur.js?raw';

export const GET = () =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
