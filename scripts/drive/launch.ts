/** Starts a real browser with the built extension in it: for `npm start`, the browser tests and the benchmark. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '../browsers.ts';
import { inFirefox } from './privileged.ts';
import { until } from './until.ts';

/** Extension pages of Firefox are addressed by this instead of the random UUID of an install. */
const geckoUuid = '5ec0d50c-0000-4000-8000-5ec0d50c0000';

const welcome = '/welcome.html';

const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing of Firefox's own may be asked for while requests are counted, and no first-run tab may take the focus. */
const quietFirefox = {
  'browser.aboutConfig.showWarning': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface LaunchOptions {
  /** The built extension's folder; none for the same browser without it. */
  extension?: string | undefined;
  headless?: boolean;
  args?: string[];
  /** `host:port` of a proxy for every request, to this machine too. */
  proxy?: string;
  /** Window size in CSS pixels. */
  width?: number;
  height?: number;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** '' where no extension was loaded. */
  extensionId: string;
  /** The address of a page of the extension. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** @throws where the browser is missing (with the command that installs it) or the extension does not load */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Launched> {
  const program = requireBrowser(name);
  const launched = await (name === 'chrome'
    ? launchChrome(program, options)
    : launchFirefox(program, options));
  if (options.extension) await settleWelcome(launched);
  return launched;
}

/** The page that greets a new user takes the foreground when it opens, some time after the install. */
async function settleWelcome({ name, browser }: Launched): Promise<void> {
  await until('the welcome page', () =>
    name === 'chrome' ? closeChromeWelcome(browser) : firefoxWelcomeIsThere(browser),
  );
}

async function closeChromeWelcome(browser: Browser): Promise<boolean> {
  const page = (await browser.pages()).find((one) => one.url().endsWith(welcome));
  await page?.close();
  return page !== undefined;
}

/**
 * Only awaited: WebDriver BiDi did not open it, and when the tab is taken away the next `browsingContext.create`
 * now and then gets no answer (Firefox 153).
 */
function firefoxWelcomeIsThere(browser: Browser): Promise<boolean> {
  return inFirefox(
    browser,
    `const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('${welcome}'));
     return tab !== undefined && !tab.linkedBrowser.webProgress.isLoadingDocument;`,
  );
}

async function launchChrome(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const { extension, headless = true, args = [], proxy, width = 1280, height = 800 } = options;
  const userDataDir = await mkdtemp(join(tmpdir(), 'second-source-chrome-'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...chromeFlags,
      `--window-size=${width},${height}`,
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...args,
    ],
  });
  const extensionId = extension ? await browser.installExtension(extension) : '';
  return {
    name: 'chrome',
    browser,
    extensionId,
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const { extension, headless = true, args = [], proxy, width = 1280, height = 800 } = options;
  const extensionId = extension ? await geckoId(extension) : '';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...args],
    extraPrefsFirefox: {
      ...quietFirefox,
      ...(proxy && firefoxProxy(proxy)),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: geckoUuid }),
    },
  });
  if (extension) await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    extensionId,
    extensionUrl: (path) => `moz-extension://${geckoUuid}/${path}`,
    close: () => browser.close(),
  };
}

function firefoxProxy(proxy: string) {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
