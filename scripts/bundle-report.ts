/** `npm run bundle-report`: what each built script is made of, by package and room, and its size raw and gzipped. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { builtFiles } from '../tests/bench/sizes.ts';
import { coreDataset } from './build/core-dataset.ts';
import { built } from './drive/built.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The scripts of the page, each one file by itself; the extension's own pages share chunks. */
const entries = [
  'gate',
  'reader-library',
  'reader',
  'shadow-marks',
  'popover',
  'record',
  'plot',
  'facts',
  'copy',
];

console.log('Built files of dist/chrome, bytes and gzip bytes:');
for (const { path, bytes, gzip } of builtFiles(built('chrome')))
  console.log(`${path.padEnd(44)}${String(bytes).padStart(9)}${String(gzip).padStart(9)}`);

for (const entry of entries) {
  const parts = await partsOf(entry);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`\n${entry}: ${total} bytes before minifying, by part`);
  for (const [part, bytes] of parts.slice(0, 24))
    console.log(`${part.padEnd(44)}${String(bytes).padStart(9)}`);
}

/** @returns part -> bytes, the largest first */
async function partsOf(entry: string): Promise<[string, number][]> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [coreDataset(), preact({ devToolsEnabled: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, `src/content/${entry}.ts`), formats: ['iife'], name: 'part' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const sizes = new Map<string, number>();
  for (const chunk of output?.output ?? []) {
    if (chunk.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const part = partOf(id);
      sizes.set(part, (sizes.get(part) ?? 0) + renderedLength);
    }
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}

function partOf(id: string): string {
  const path = relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/');
  const [, dependency] = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  if (dependency) return dependency;
  const below = path.replace(/^(?:src|public|\.cache)\//, '');
  return below.endsWith('.json') ? below : below.split('/').slice(0, 2).join('/');
}
