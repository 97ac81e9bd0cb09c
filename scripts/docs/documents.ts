/** The project's documents, and the commands that they show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Document {
  /** Below the project's folder. */
  path: string;
  text: string;
}

export function readDocuments(): Document[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file));
  return ['README.md', 'CHANGELOG.md', ...below.sort()].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

/** Commands in fenced blocks, indented ones and code spans, without the remarks behind them. */
export function commandsIn(text: string): string[] {
  const fenced = [...text.matchAll(/```(?:sh|bash|shell)?\n([\s\S]*?)```/g)].flatMap(
    ([, body = '']) => body.split('\n'),
  );
  const indented = [...text.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = '']) => line);
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const commands = [...fenced, ...indented, ...spans]
    .map((line) => line.replace(/^\$ |\s+# .*$/g, '').trim())
    .filter((line) => /^(?:(?:npm|npx|node|bash|curl|annotate) |\.ci\/run$)/.test(line));
  return [...new Set(commands)];
}
