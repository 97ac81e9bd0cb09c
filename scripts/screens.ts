/**
 * Pictures of everything a reader sees, in both browsers, light and dark: docs/screens.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { BrowserName } from './browsers.ts';
import { launch } from './drive/launch.ts';
import { serve } from './drive/serve.ts';
import { readOptions, refuse } from './read-options.ts';
import { createCamera } from './screens/camera.ts';
import { takeArticle, takePages, takeReadme } from './screens/extension.ts';
import { takeGallery } from './screens/gallery.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'npm run screens -- [--browser chrome|firefox]';
const { values } = readOptions(usage, { options: { browser: { type: 'string' } } });
const browsers = (['chrome', 'firefox'] as const).filter(
  (name) => !values.browser || values.browser === name,
);
if (browsers.length === 0) refuse(`--browser is chrome or firefox, not ${values.browser}.`, usage);

execFileSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const article = readFileSync(join(root, 'tests/pages/sample-article/page.html'));
const articles = await serve((path) => (path === '/article' ? { body: article } : undefined));
const gallery = await createServer({
  configFile: join(root, 'scripts/gallery/vite.config.ts'),
  logLevel: 'error',
  server: { port: 0 },
});
await gallery.listen();
const galleryUrl = gallery.resolvedUrls?.local[0] ?? '';

try {
  for (const name of browsers) await takeAll(name);
} finally {
  await gallery.close();
  await articles.close();
}

async function takeAll(name: BrowserName): Promise<void> {
  const folder = join(root, 'docs/screens', name);
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const launched = await launch(name, { extension: join(root, 'dist', name) });
    try {
      const camera = createCamera(launched, { folder, theme });
      if (name === 'chrome' && theme === 'light') {
        const readme = join(root, 'docs/screens/readme.png') as `${string}.png`;
        await takeReadme(camera, `${articles.origin}/article`, readme);
      }
      await takeArticle(camera, `${articles.origin}/article`);
      await takePages(camera);
      await takeGallery(camera, galleryUrl);
    } finally {
      await launched.close();
    }
  }
}
