/** Where the browsers are on this machine, and how to get one that is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const variable = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const label = { chrome: 'Chrome or Chromium', firefox: 'Firefox' } as const;

const commands = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox', 'firefox-esr'],
} as const;

const macApps = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const;

const windowsPrograms = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

const packages = { chrome: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * The browser's program: CHROME_PATH or FIREFOX_PATH where set, else the usual places of this system.
 * @throws where the variable names a file that does not exist: a wrong setting is not a missing browser
 */
export function findBrowser(name: BrowserName): string | undefined {
  const set = process.env[variable[name]];
  if (set) {
    if (existsSync(set)) return set;
    throw new Error(`${variable[name]} is ${set}, and there is no such file.`);
  }
  return usualPlaces(name).find((place) => existsSync(place));
}

/**
 * The browser's program, installed first where that can be done without asking (Debian, as root).
 * @throws with the command that installs it
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (canInstall() ? install(name) : undefined);
  if (found) return found;
  throw new Error(
    `${label[name]} was not found. Install it with\n  ${installCommand(name)}\nor set ${variable[name]} to its program.`,
  );
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => macApps[name].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders.flatMap((folder) =>
      windowsPrograms[name].map((program) => join(process.env[folder] ?? 'C:\\', program)),
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installCommand(name: BrowserName): string {
  if (process.platform === 'darwin')
    return `brew install --cask ${name === 'chrome' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32')
    return `winget install ${name === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  if (existsSync('/usr/bin/dnf'))
    return `sudo dnf install ${name === 'chrome' ? 'chromium' : 'firefox'}`;
  if (existsSync('/usr/bin/pacman'))
    return `sudo pacman -S ${name === 'chrome' ? 'chromium' : 'firefox'}`;
  return `sudo apt-get install -y --no-install-recommends ${packages[name]} fonts-dejavu-core`;
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(name: BrowserName): string | undefined {
  console.log(`Installing ${packages[name]} (apt-get) …`);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', packages[name], 'fonts-dejavu-core'],
    options,
  );
  return findBrowser(name);
}
