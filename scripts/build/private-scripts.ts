import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { LOCALES } from '../../src/platform/locales.ts';

type Bundle = Rollup.OutputBundle;

/** The scripts that the background injects: built a second time as one self-contained file each. */
const injected =
  /\/src\/content\/(?:reader|reader-library|shadow-marks|popover|record|plot|facts|copy|languages\/\w+)\.ts$/;

const virtual = 'virtual:injected';

/**
 * Keeps the injected scripts to ourselves. CRXJS lists them as web-accessible, which would let any
 * page detect the extension, and emits an ES module twin of each that nothing loads; both go, and
 * with the twins every chunk that only they used. The background learns the files' names from a
 * module made here: it must not import the content scripts' code.
 */
export function privateScripts(): Plugin & { renderCrxManifest(manifest: object): object } {
  return {
    name: 'second-source:private-scripts',
    enforce: 'post',
    // The files are built apart, unseen by the watcher of `npm run dev`.
    buildStart() {
      if (!this.meta.watchMode) return;
      const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
      for (const file of files) if (/\.\w+$/.test(file)) this.addWatchFile(resolve('src', file));
    },
    resolveId: (id) => (id === virtual ? `/${virtual}` : undefined),
    load(id) {
      if (id !== `/${virtual}`) return undefined;
      return `
        export { default as library } from '/src/content/reader-library.ts?script&iife';
        export { default as reader } from '/src/content/reader.ts?script&iife';
        export { default as shadowMarks } from '/src/content/shadow-marks.ts?script&iife';
        export { default as record } from '/src/content/record.ts?script&iife';
        export { default as copy } from '/src/content/copy.ts?script&iife';
        export { default as plot } from '/src/content/plot.ts?script&iife';
        export { default as facts } from '/src/content/facts.ts?script&iife';
        export { default as popover } from '/src/content/popover.ts?script&iife';
        ${LOCALES.map((name) => `import ${name} from '/src/content/languages/${name}.ts?script&iife';`).join('')}
        export const languages = { ${LOCALES.join(', ')} };`;
    },
    renderCrxManifest(manifest) {
      const { web_accessible_resources: _, ...rest } = manifest as Record<string, unknown>;
      return rest;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && injected.test(chunk.facadeModuleId ?? '')) {
            delete bundle[file];
          }
        }
        const kept = reachable(bundle);
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && !kept.has(file)) delete bundle[file];
        }
      },
    },
  };
}

function reachable(bundle: Bundle): Set<string> {
  const kept = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (kept.has(file) || chunk?.type !== 'chunk') return;
    kept.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry) visit(file);
  }
  return kept;
}
