import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../src/content/text/blocks.ts';
import { spansOf, stillStands } from '../../../src/content/text/ranges.ts';

function blockOf(html: string) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const [block] = readContainer(root, (element) =>
    element.localName === 'br' ? 'line' : element.localName === 'img' ? 'skip' : 'inline',
  ).blocks;
  if (!block) throw new Error('The page has text.');
  return block;
}

function spanTexts(html: string, words: string): string[] {
  const block = blockOf(html);
  const start = block.text.indexOf(words);
  return spansOf(block, start, start + words.length).map(({ startNode, start, endNode, end }) => {
    const range = document.createRange();
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
    return range.toString();
  });
}

describe('spans', () => {
  it.each([
    ['All about Nvidia today', 'Nvidia', ['Nvidia']],
    ['<b>Deep</b>Seek rose', 'DeepSeek', ['DeepSeek']],
    ['a<b>b</b><i></i>c', 'abc', ['abc']],
    ['Sam\n      Altman said', 'Sam Altman', ['Sam\n      Altman']],
    ['Sam<br>Altman', 'Sam\nAltman', ['Sam', 'Altman']],
    ['five <img>million', 'five \ufffcmillion', ['five ', 'million']],
  ])('of %j for %j', (html, words, expected) => {
    expect(spanTexts(html, words)).toEqual(expected);
  });

  it('name every node they touch', () => {
    const block = blockOf('<b>a</b><i>b</i>c');
    expect(spansOf(block, 0, 3)[0]?.nodes.map(({ data }) => data)).toEqual(['a', 'b', 'c']);
  });
});

describe('stillStands', () => {
  it('is true until the words change, wherever else the node does', () => {
    const block = blockOf('All about Nvidia today');
    const node = block.pieces[0]?.node as Text;
    expect(stillStands(block, 10, 16)).toBe(true);
    node.data = 'All about Nvidia yesterday';
    expect(stillStands(block, 10, 16)).toBe(true);
    node.data = 'All about potatoes today';
    expect(stillStands(block, 10, 16)).toBe(false);
  });

  it('is false once the node has left the page', () => {
    const block = blockOf('Nvidia');
    block.pieces[0]?.node.remove();
    expect(stillStands(block, 0, 6)).toBe(false);
  });
});
