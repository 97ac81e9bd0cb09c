/** Bundles the command line into one folder that needs no other package: `npm run build:cli`. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/cli/annotate.ts',
    outDir: 'dist/cli',
    copyPublicDir: false,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
  ssr: { noExternal: true },
});
