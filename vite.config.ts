import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type PluginOption } from 'vite';
import { checkDataset } from './scripts/build/check-dataset-plugin.ts';
import { coreDataset } from './scripts/build/core-dataset.ts';
import { deriveManifest, type Target } from './scripts/build/derive-manifest.ts';
import { assetFile, chunkFile } from './scripts/build/file-names.ts';
import { markStyles } from './scripts/build/mark-styles-plugin.ts';
import { privateScripts } from './scripts/build/private-scripts.ts';
import { sharedCode } from './scripts/build/shared-code.ts';
import { tightenScripts } from './scripts/build/tighten-scripts.ts';

/** Pages that no manifest key names; the popup and the options page come in through the manifest. */
const pages = ['src/dossier/index.html', 'src/options/welcome.html'];

/** The mode is the target: `vite build --mode chrome` or `--mode firefox`; `dev` serves Chrome's. */
export default defineConfig(({ command, mode }) => {
  // Whatever the shell says: JSX made for development carries the paths of this machine.
  if (command === 'build') process.env.NODE_ENV = 'production';
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const engine = target === 'firefox' ? 'firefox153' : 'chrome148';
  return {
    plugins: [
      checkDataset(),
      coreDataset(),
      preact({ devToolsEnabled: false }),
      crx({
        manifest: deriveManifest(target),
        browser: target,
        contentScripts: {
          standaloneFiles: command === 'build' ? ['src/content/gate.ts'] : [],
        },
      }),
      markStyles(),
      privateScripts(),
      tightenScripts(engine),
    ] as PluginOption[],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: command === 'build' ? `dist/${target}` : 'dist/dev',
      emptyOutDir: true,
      target: engine,
      minify: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: {
        output: {
          entryFileNames: chunkFile,
          chunkFileNames: chunkFile,
          assetFileNames: assetFile,
          codeSplitting: { groups: sharedCode },
        },
        input: pages.map((page) => resolve(import.meta.dirname, page)),
      },
    },
  };
});
