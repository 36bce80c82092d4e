/** Tests of the parts: rules, content, model, figures and surfaces, without a browser. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // compiles .svelte for the server, so that a test draws with `render` from svelte/server
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'unit',
          environment: 'node',
          // hundreds of seeds on a busy machine
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/{architecture,build,content,model,figures,surfaces}/**/*.test.ts'],
        },
      },
    ],
  },
});
