/**
 * `npm run docs:commands [-- --only PATTERN]`: runs every command that the documents show, once, in a clone of the last
 * commit that is thrown away: what a command writes, it writes there. On Linux or macOS; all of it takes half an hour.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { serve } from '../drive/serve.ts';
import { readOptions } from '../read-options.ts';
import { root } from './documents.ts';
import { type Run, runs } from './runs.ts';
import { samplePageText, writeSamples } from './samples.ts';

const minute = 60_000;
/** The longest, the whole of the tests, on a slow machine; and what is to be ready and then goes on. */
const patience = { done: 40 * minute, ready: 3 * minute };

interface Outcome {
  output: string;
  /** '' where all was well. */
  fault: string;
}

const { values } = readOptions('npm run docs:commands [-- --only PATTERN]', {
  options: { only: { type: 'string', default: '' } },
});
const folder = mkdtempSync(join(tmpdir(), 'second-source-docs-'));
const clone = join(folder, 'clone');
const samples = join(folder, 'samples');
const page = samplePageText();
const server = await serve((path) => (path === '/article' ? { body: page } : undefined));
const environment = { ...process.env, ...surroundings() };

try {
  execFileSync('git', ['clone', '--quiet', '--no-tags', root, clone]);
  writeSamples(samples);
  const wanted = Object.entries(runs).filter(([command]) => command.match(values.only));
  // Of the whole table the first sets up the clone itself, as on a fresh machine.
  if (values.only) execFileSync('npm', ['ci', '--no-audit'], { cwd: clone, stdio: 'ignore' });
  let failed = 0;
  for (const [command, run] of wanted) if (!(await passes(command, run))) failed += 1;
  console.log(`\n${wanted.length - failed} commands ran as the documents say, ${failed} did not`);
  process.exitCode = failed > 0 || wanted.length === 0 ? 1 : 0;
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** No display, so that `npm start` ends by itself; packages that are installed globally stay in the folder. */
function surroundings(): NodeJS.ProcessEnv {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const who = { NAME: 'Second Source', EMAIL: 'release@second-source.invalid' };
  return {
    DISPLAY: '',
    NO_COLOR: '1',
    WAYLAND_DISPLAY: '',
    SAMPLES: samples,
    ORIGIN: server.origin,
    VERSION: version,
    GIT_AUTHOR_NAME: who.NAME,
    GIT_AUTHOR_EMAIL: who.EMAIL,
    GIT_COMMITTER_NAME: who.NAME,
    GIT_COMMITTER_EMAIL: who.EMAIL,
    npm_config_prefix: join(folder, 'global'),
    PATH: [join(folder, 'global/bin'), process.env.PATH].join(delimiter),
  };
}

async function passes(command: string, run: Run): Promise<boolean> {
  if (run.like) {
    console.log(`  ${command}: as ${run.like}`);
    return true;
  }
  const began = performance.now();
  const { output, fault } = await perform(run.as ?? command, run);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${fault ? '✗' : '✓'} ${command} (${seconds} s)`);
  if (fault) console.error(`${output.split('\n').slice(-40).join('\n')}\n${fault}`);
  // Tracked files as they were; what is built stays, as it would for somebody who follows the page.
  execFileSync('git', ['reset', '--quiet', '--hard'], { cwd: clone });
  return fault === '';
}

/** Runs a line in a shell, in a group of its own, so that whatever it starts ends with it. */
function perform(line: string, { until, codes = [0] }: Run): Promise<Outcome> {
  const shell = spawn('bash', ['-o', 'pipefail', '-c', line], {
    cwd: clone,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve) => {
    const limit = until ? patience.ready : patience.done;
    const late = setTimeout(() => finish(`not there in ${limit / minute} minutes`), limit);
    const finish = (fault: string) => {
      clearTimeout(late);
      endGroup(shell);
      resolve({ output, fault });
    };
    const hear = (chunk: Buffer) => {
      output += chunk;
      const ready = until?.exec(output);
      if (ready) answers(ready[1]).then(finish);
    };
    shell.stdout.on('data', hear);
    shell.stderr.on('data', hear);
    shell.on('close', (code) => {
      if (until) finish('ended by itself');
      else finish(code !== null && codes.includes(code) ? '' : `exit code ${code}`);
    });
  });
}

/** @param address none where being ready is all there is to see */
async function answers(address: string | undefined): Promise<string> {
  if (!address) return '';
  const response = await fetch(address).catch((error: Error) => error);
  if (response instanceof Error) return `${address}: ${response.message}`;
  return response.ok ? '' : `${address} answers ${response.status}`;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid);
  } catch {
    // It had ended already.
  }
}
