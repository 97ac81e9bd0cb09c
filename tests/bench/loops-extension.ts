/** Builds a copy of the extension whose content script is the benchmark's loops around the built gate. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { built } from '../../scripts/drive/built.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param browser whose build to copy @returns the folder to load */
export async function buildLoopsExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const shipped = built(browser);
  const folder = join(root, '.cache/bench', browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(shipped, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: browser === 'firefox' ? 'firefox153' : 'chrome148',
      lib: {
        entry: join(root, 'tests/bench/in-page/loops.ts'),
        formats: ['iife'],
        name: 'loops',
        fileName: () => 'loops.js',
      },
    },
  });
  const gate = await readFile(join(shipped, await builtFile(shipped, 'gate')), 'utf8');
  await writeFile(join(folder, 'gate-loop.js'), `globalThis.runBuiltGate = () => {${gate}\n};`);
  await writeManifest(join(folder, 'manifest.json'));
  return folder;
}

async function writeManifest(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const [script] = manifest.content_scripts;
  manifest.content_scripts = [{ ...script, js: ['gate-loop.js', 'loops.js'] }];
  await writeFile(file, JSON.stringify(manifest));
}

/** @returns the built script whose name begins so, below the folder */
async function builtFile(folder: string, name: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const found = files.find((file) => new RegExp(`(?:^|[/\\\\])${name}[^/\\\\]*\\.js$`).test(file));
  if (!found) throw new Error(`No ${name}*.js in ${folder}: run npm run build first.`);
  return found;
}
