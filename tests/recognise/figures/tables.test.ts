import { expect, it } from 'vitest';
import { readArticle } from './cases.ts';

const STORY = 'DeepSeek shook the markets. DeepSeek is a lab, and DeepSeek is small.\n\n';

it('reads a fall in a row whose header says what the column holds', () => {
  const table =
    '| Company | Fall on 27 January 2025 |\n|---|---|\n| Nvidia | 17% |\n| Broadcom | 17% |';
  expect(readArticle(STORY + table)).toEqual(['nvidia-share-fall: 17%']);
});

it('reads nothing under a header of something else', () => {
  const table = '| Company | Share of the fund |\n|---|---|\n| Nvidia | 17% |';
  expect(readArticle(STORY + table)).toEqual([]);
});
