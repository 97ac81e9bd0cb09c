import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves all components in all states: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  cacheDir: resolve(import.meta.dirname, '../../node_modules/.vite-gallery'),
  plugins: [preact({ devToolsEnabled: false })],
  server: {
    host: '127.0.0.1',
    port: 5180,
    fs: { allow: [resolve(import.meta.dirname, '../..')] },
  },
});
