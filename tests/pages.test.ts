/** Every folder of tests/pages: what a careful reader would mark in it is what the recogniser and the judge find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/cli/html.ts';
import { core } from '../src/dataset/core.ts';
import { createJudge } from '../src/judge/judge.ts';
import type { Judged } from '../src/judge/types.ts';
import { recogniseText } from '../src/recognise/recognise-text.ts';
import { createRecogniser } from '../src/recognise/recogniser.ts';

interface Expected {
  /** [figure, text, 'agrees' | 'differs' | 'agrees, disputed' | 'differs, disputed'] */
  figures: string[][];
  /** [quote, text, form] */
  quotes: string[][];
  /** Entity -> how often it is named. */
  mentions: { [entity: string]: number };
}

const folder = fileURLToPath(new URL('pages', import.meta.url));
const recogniser = createRecogniser(core);
const judge = createJudge(core);

describe.each(readdirSync(folder))('the page %s', (slug) => {
  const expected: Expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));

  it('has the findings that were expected', async () => {
    const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
    const { title, text } = await readArticle(html);
    const page = { title, url: 'https://example.org/' };
    expect(told(judge(recogniseText(recogniser, text, page)))).toEqual(expected);
  });
});

function told(judged: Judged[]): Expected {
  const mentions: Expected['mentions'] = {};
  for (const { kind, match } of judged)
    if (kind === 'mention') mentions[match.entity] = (mentions[match.entity] ?? 0) + 1;
  return {
    figures: judged
      .filter((one) => one.kind === 'figure')
      .map(({ match, verdict, disputed }) => [
        match.figure,
        plain(match.text),
        disputed ? `${verdict}, disputed` : verdict,
      ]),
    quotes: judged
      .filter((one) => one.kind === 'quote')
      .map(({ match }) => [match.quote, plain(match.text), match.match]),
    mentions,
  };
}

/** With the spaces that a keyboard has. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
