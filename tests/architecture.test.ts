/** The rules of the house, told by a failing test rather than by a reviewer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesIn } from './rules/circles.ts';
import { importFaults, importsOf } from './rules/imports.ts';
import { filesBelow } from './rules/source-files.ts';
import { waysToConnect } from './rules/ways-to-connect.ts';

const modules = filesBelow('src', /\.tsx?$/);
const shipped = filesBelow('src', /\.(tsx?|css|html)$/);
const tests = filesBelow('tests', /\.tsx?$/);

/** Paths of the files that match, without comments. */
function using(pattern: RegExp, files = modules): string[] {
  return files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

describe('who may import whom', () => {
  it.each(modules)('src/$path', ({ path, text }) => {
    expect(importFaults(path, text)).toEqual([]);
  });

  it.each([
    ['dataset/load.ts', "import { judge } from '../judge/judge.ts';"],
    ['recognise/mentions.ts', "import { loadDataset } from '../dataset/load.ts';"],
    ['popup/Popup.tsx', "import { Tabs } from '../options/Tabs.tsx';"],
    ['background/index.ts', "export { dataset } from '../dataset/load.ts';"],
    ['content/gate.ts', "const ui = await import('../popup/App.tsx');"],
    ['attic/old.ts', ''],
  ])('would object to %s with %s', (path, text) => {
    expect(importFaults(path, text)).toHaveLength(1);
  });

  it.each([
    ['recognise/mentions.ts', "import type { Entity } from '../dataset/types.ts';"],
    ['popup/Popup.tsx', "import { Card } from '../ui/Card.tsx';"],
    [
      'content/paint/painter.ts',
      "import { judge } from '../../judge/judge.ts';\nimport './paint.css';",
    ],
  ])('has nothing against %s with %s', (path, text) => {
    expect(importFaults(path, text)).toEqual([]);
  });
});

describe('the table of docs/architecture.md', () => {
  const table = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const rooms = [...new Set(modules.map(({ path }) => path.split('/')[0]))];

  it.each(rooms)('has a row for src/%s', (room) => {
    expect(table).toMatch(new RegExp(`^\\|.*\`src/${room}\`.*\\|.+\\|.+\\|$`, 'm'));
  });
});

describe('circles of imports', () => {
  it('are none: put what both files need into a third', () => {
    expect(circlesIn(modules)).toEqual([]);
  });

  it('would be noticed, types included', () => {
    const files = [
      { path: 'a.ts', text: "import type { B } from './b/c.ts';" },
      { path: 'b/c.ts', text: "import { a } from '../a.ts';" },
    ];
    expect(circlesIn(files)).toEqual(['a.ts → b/c.ts → a.ts']);
  });
});

describe('one home for each thing', () => {
  it('imports webextension-polyfill in src/platform/browser.ts only: import `browser` from there', () => {
    const importers = modules.filter(({ text }) =>
      importsOf(text).some(
        ({ specifier, typeOnly }) => specifier === 'webextension-polyfill' && !typeOnly,
      ),
    );
    expect(importers.map(({ path }) => path)).toEqual(['platform/browser.ts']);
  });

  it('touches CSS.highlights in src/content/paint/painter.ts only: ask the painter instead', () => {
    expect(using(/\bCSS\s*\.\s*highlights\b/)).toEqual(['content/paint/painter.ts']);
  });

  it('never clears the registry of highlights, which the page shares: delete our own names', () => {
    expect(using(/highlights\s*\.\s*clear\s*\(/)).toEqual([]);
  });
});

describe('what no file may have', () => {
  it.each(shipped)('no way to connect in src/$path: the extension sends nothing', ({ text }) => {
    expect(waysToConnect(withoutComments(text))).toEqual([]);
  });

  it.each([
    'await fetch("/x")',
    'window.fetch',
    'new WebSocket(u)',
    'navigator.sendBeacon(u)',
    "import('https://example.org/x.js')",
    '@import "x.css"',
    '<img src="https://example.org/x.png">',
  ])('would notice %s', (text) => {
    expect(waysToConnect(text)).toHaveLength(1);
  });

  it.each(['prefetch(', 'this.fetch(', '<a href="https://example.org">', 'background: url(x.svg)'])(
    'has nothing against %s',
    (text) => {
      expect(waysToConnect(text)).toEqual([]);
    },
  );

  it('no console.log in src outside the command line: throw, or say it in the interface', () => {
    expect(using(/\bconsole\s*\.\s*log\b/).filter((path) => !path.startsWith('cli/'))).toEqual([]);
  });

  it('no HTML made of text in what ships: let Preact make the nodes, or textContent', () => {
    const users = using(
      /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML)\b/,
    );
    expect(users.filter((path) => !path.startsWith('cli/'))).toEqual([]);
  });

  it('no test that runs alone or is skipped: take the .only, .skip or .todo away', () => {
    const alone = /\b(?:it|test|describe)(?:\.each\([^)]*\))?\.(?:only|skip|todo)\b/;
    expect(using(alone, tests)).toEqual([]);
  });

  it('no drawer for odds and ends: name the file for its main export', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/;
    expect(
      [...modules, ...tests].map(({ path }) => path).filter((path) => drawers.test(path)),
    ).toEqual([]);
  });

  it('no class: write a factory that returns a small object', () => {
    expect(using(/^\s*(?:export\s+)?(?:default\s+|abstract\s+)*class\s+\w/m)).toEqual([]);
  });

  it('no file that needs scrolling to be understood: over 200 lines, split by idea', () => {
    const long = modules.filter(({ text }) => text.split('\n').filter(Boolean).length > 200);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
