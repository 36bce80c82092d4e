/** `npm start`: builds the site, serves it and prints where. `PORT` and `BASE` in the environment are heeded. */
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const { code } = await run('astro', ['build']);
if (code !== 0) {
  console.error('The site could not be built: see above.');
  process.exit(1);
}
const { url } = await serve({ port: Number(process.env.PORT ?? 4321) });
console.log(`\n  The site is at ${url} (Ctrl+C stops it)\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
