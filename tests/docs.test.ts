/** The documents: every command in them exists, and every link of theirs leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts }: { scripts: { [name: string]: string } } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const documents = [
  ...['README.md', 'CHANGELOG.md'].filter((file) => existsSync(join(root, file))),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Commands in code spans and shell blocks. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```(?:sh|bash|shell)?\n([\s\S]*?)```/g)].flatMap(
    ([, body = '']) => body.split('\n'),
  );
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...blocks, ...spans]
    .map((line) => line.replace(/^\$ /, '').trim())
    .filter((line) => /^(?:npm|npx|node|bash) /.test(line));
}

/** @returns what is wrong with a command; '' where nothing is */
function commandFault(command: string): string {
  const [program, ...words] = command.split(/\s+/);
  const rest = words.filter((word) => !/^--?(?:silent|no-install|import|project)$/.test(word));
  if (program === 'npm') return npmFault(rest);
  const files = rest.filter((word) => /^[\w./-]+\.(?:m?[jt]sx?|sh)$/.test(word));
  const missing = files.find((file) => !file.startsWith('..') && !existsSync(join(root, file)));
  return missing ? `${command}: there is no ${missing}` : '';
}

function npmFault([verb = '', name = '']: string[]): string {
  if (verb === 'ci' || verb === 'audit' || verb === 'install') return '';
  const script = verb === 'run' ? name : verb;
  return scripts[script] ? '' : `package.json has no script "${script}"`;
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

describe.each(documents)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('shows only commands that exist', () => {
    expect(commandsIn(text).map(commandFault).filter(Boolean)).toEqual([]);
  });

  it('links only to files that exist', () => {
    const missing = linksIn(text).filter((link) => !existsSync(join(root, dirname(file), link)));
    expect(missing).toEqual([]);
  });
});

describe('the check itself', () => {
  it('notices a script and a file that are not there', () => {
    const text = 'Run `npm run nonesuch`, then\n```sh\nnode scripts/nonesuch.mjs\nnpm test\n```';
    expect(commandsIn(text).map(commandFault).filter(Boolean)).toHaveLength(2);
  });
});
