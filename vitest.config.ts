import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

const withDom = ['content', 'ui', 'popup', 'dossier', 'options'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);
const inBrowser = 'tests/**/*.browser.test.{ts,tsx}';
const onBuild = ['tests/e2e/**', 'tests/build/**'];

/** The tests of the shipped build, one browser at a time: two cores do not carry two. */
function shipped(browser: 'chrome' | 'firefox') {
  return {
    test: {
      name: browser,
      include: ['tests/e2e/**/*.test.ts'],
      provide: { browser },
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}

const chrome = findBrowser('chrome');

export default defineConfig({
  define: { 'process.env.NODE_ENV': '"test"' },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, ...onBuild, ...withDom],
        },
      },
      {
        extends: true,
        test: { name: 'dom', include: withDom, exclude: [inBrowser], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [inBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { ...(chrome && { executablePath: chrome }), args: ['--no-sandbox'] },
            }),
          },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      shipped('chrome'),
      shipped('firefox'),
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chrome' | 'firefox';
  }
}
