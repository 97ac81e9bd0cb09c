import { beforeEach, describe, expect, it } from 'vitest';
import { type Block, readContainer } from '../../../src/content/text/blocks.ts';
import type { Kind } from '../../../src/content/text/kinds.ts';

/** Kinds by tag, as a browser's own styles would have them. */
const kinds: { [tag: string]: Kind } = {
  p: 'block',
  div: 'block',
  tr: 'block',
  td: 'cell',
  br: 'line',
  code: 'skip',
  img: 'skip',
  s: 'absent',
};
const kindOf = (element: Element): Kind => kinds[element.localName] ?? 'inline';

function read(html: string, keepsLines = false) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return readContainer(root, kindOf, keepsLines);
}

const texts = (html: string) => read(html).blocks.map(({ text }) => text);

/** The promise that everything else rests on: every piece is where it says it is. */
function expectFaithful({ text, pieces }: Block): void {
  for (const { node, start, from, length } of pieces) {
    expect(node.data.slice(from, from + length)).toBe(text.slice(start, start + length));
  }
}

beforeEach(() => document.body.replaceChildren());

describe('blocks', () => {
  it('joins the text of inline elements', () => {
    expect(texts('Deep<b>Seek</b> and <i>N</i>vidia')).toEqual(['DeepSeek and Nvidia']);
  });

  it('ends where a block begins and begins again after it', () => {
    const { blocks, inner } = read('before<p>inside</p>after');
    expect(blocks.map(({ text }) => text)).toEqual(['before', 'after']);
    expect(inner.map(({ localName }) => localName)).toEqual(['p']);
  });

  it('collapses white space, across nodes too, and drops it at the start', () => {
    expect(texts('\n   one \n\t two<b> three</b> ')).toEqual(['one two three ']);
  });

  it('keeps lines where the page shows them', () => {
    expect(read('one\n  two', true).blocks[0]?.text).toBe('one\n  two');
  });

  it('reads a line break as a line feed', () => {
    expect(texts('one<br>two')).toEqual(['one\ntwo']);
  });

  it('leaves out what is not shown and holds a place for what is no text', () => {
    expect(texts('down <s>15 </s>17%')).toEqual(['down 17%']);
    expect(texts('Deep<code>x</code>Seek')).toEqual(['Deep\ufffcSeek']);
  });

  it('joins the cells of a row', () => {
    const table = document.createElement('table');
    table.innerHTML = '<tbody><tr><td>Nvidia</td><td>17%</td><td></td></tr></tbody>';
    const row = table.querySelector('tr') as Element;
    expect(readContainer(row, kindOf).blocks[0]?.text).toBe('Nvidia | 17% | ');
  });

  it('has none for white space alone', () => {
    expect(read(' \n <p></p> ').blocks).toEqual([]);
  });

  it.each([
    'plain',
    'a <b>b\n   c</b>  d<br>e',
    '\n x  y\u00a0z ',
    'one<p>two</p>\n three\t\tfour',
    'Nvi\u00addia <b></b>fell',
  ])('maps back to its nodes: %j', (html) => {
    for (const block of read(html).blocks) expectFaithful(block);
  });

  it('maps back over split, empty and adjacent nodes', () => {
    const root = document.createElement('div');
    for (const part of ['De', '', 'ep', 'Seek  ', '', '  fell']) root.append(new Text(part));
    const [block] = readContainer(root, kindOf).blocks;
    expect(block?.text.replace(/ +/, ' ')).toBe('DeepSeek fell');
    expectFaithful(block as Block);
  });

  it('reads ten thousand levels of nesting', () => {
    const root = document.createElement('div');
    let at: Element = root;
    for (let level = 0; level < 10_000; level++) {
      const inner = document.createElement('span');
      at.append(inner);
      at = inner;
    }
    at.append('deep');
    expect(readContainer(root, kindOf).blocks[0]?.text).toBe('deep');
  });

  it('reads a very long node without a piece for every line of it', () => {
    const root = document.createElement('div');
    root.append('a line\n'.repeat(40_000));
    const [block] = readContainer(root, kindOf).blocks;
    expect(block?.pieces).toHaveLength(1);
    expect(block?.text.startsWith('a line a line')).toBe(true);
  });
});
