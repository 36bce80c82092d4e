/** The gallery of all figures in all phases: a page of `astro dev` alone, never of the built site. */
export function gallery() {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/galleri', entrypoint: './src/pages/_galleri.astro' });
      },
    },
  };
}
