import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What goes into pages; the extension's own pages load from the disk what they need. */
const inPages = /^src\/content\/.*\.js$/;

/**
 * Minifies what goes into pages a second time, by a slower hand that folds constants further. Not while `npm run dev` waits for it.
 */
export function tightenScripts(): Plugin {
  return {
    name: 'second-source:tighten-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.meta.watchMode) return;
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type !== 'asset' || !inPages.test(file)) continue;
          output.source = await tighten(String(output.source), file);
        }
      },
    },
  };
}

async function tighten(script: string, file: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: {
      passes: 3,
      // Where tables and functions take turns, gzip finds less like before like.
      hoist_funs: file.endsWith('/reader-library.js'),
      // Written into its only caller, a function would be made anew at every call.
      reduce_funcs: false,
      // `"x" === kind` for `kind === "x"`: as long, and less like the rest.
      lhs_constants: false,
    },
  });
  if (code === undefined) throw new Error('terser gives no code.');
  return code;
}
