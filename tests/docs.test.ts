/** The documents: every command in them is one that is run, and every link of theirs leads somewhere. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, readDocuments, root } from '../scripts/docs/documents.ts';
import { runs } from '../scripts/docs/runs.ts';

const documents = readDocuments();

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Files and folders of the project in code spans, up to a placeholder. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return spans
    .filter((span) => /^(?:src|scripts|tests|docs|public|\.ci|\.github)\/\S*$/.test(span))
    .map((span) => span.replace(/[^/]*[*<…].*$|[^/]*\b(?:LOCALE|N{3,})\b.*$/, ''));
}

describe.each(documents)('$path', ({ path, text }) => {
  it('shows only commands that npm run docs:commands runs: add others to scripts/docs/runs.ts', () => {
    expect(commandsIn(text).filter((command) => !Object.hasOwn(runs, command))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const missing = linksIn(text).filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(missing).toEqual([]);
  });
});

describe('the files that are named', () => {
  it.each(documents)('are there: $path', ({ text }) => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the commands that are run', () => {
  const shown = new Set(documents.flatMap(({ text }) => commandsIn(text)));

  it('are all in a document', () => {
    expect(Object.keys(runs).filter((command) => !shown.has(command))).toEqual([]);
  });

  it('stand in for others only where they are run themselves', () => {
    const likes = Object.values(runs).flatMap(({ like }) => like ?? []);
    expect(likes.filter((like) => !runs[like] || runs[like].like)).toEqual([]);
  });
});

describe('commandsIn', () => {
  it('finds them in fences, indented and in a line, without remarks', () => {
    const text = 'Run `npm run one`, then\n```sh\nnpm two    # as said\n```\nor\n\n    npx three\n';
    expect(commandsIn(text)).toEqual(['npm two', 'npx three', 'npm run one']);
  });

  it('takes no name or diagram for one', () => {
    expect(commandsIn('`annotate`, `npm`\n```\nnodes  quotes\n```\n')).toEqual([]);
  });
});
