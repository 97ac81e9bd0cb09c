/** Which text of a page is read, and which documents are: by what it is, and however it is laid out. */
import { describe, expect, it } from 'vitest';
import { markedTexts, marksOf } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

describe('text that is not the page’s to read', () => {
  it.each([
    ['an input', '<input value="DeepSeek">'],
    ['a text area', '<textarea>DeepSeek</textarea>'],
    ['an editor', '<div contenteditable="true"><p>DeepSeek</p></div>'],
    ['code', '<pre><code>DeepSeek</code></pre>'],
    ['a script', '<script type="text/plain">DeepSeek</script>'],
    ['hidden text', '<p style="display:none">DeepSeek</p>'],
    ['a picture’s text', '<svg width="200" height="40"><text y="20">DeepSeek</text></svg>'],
    ['the middle of a word', '<p>undeepseekable</p>'],
  ])('%s is left alone', async (_, html) => {
    const page = await session().openMarked(article(`<p>On Nvidia.</p>${html}`));
    await page.evaluate(() => document.querySelector('article')?.append('The end, says NVIDIA.'));
    const texts = await until('a later mark', () => markedTexts(page), {
      holds: (found) => found.includes('NVIDIA'),
    });
    expect(texts).not.toContain('DeepSeek');
  });
});

describe('text laid out in every way', () => {
  it.each([
    ['columns', 'columns: 2'],
    ['right to left', 'direction: rtl'],
    ['vertical', 'writing-mode: vertical-rl; height: 300px'],
    ['zoomed', 'zoom: 1.6'],
    ['rotated', 'transform: rotate(12deg); margin: 60px'],
  ])('%s: the card opens over its words', async (_, style) => {
    const page = await session().openMarked(
      article(`<div style="${style}"><p>Monday belonged to Nvidia, they say.</p></div>`),
    );
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
  });

  it('marks a name that is split over several nodes, soft hyphens included', async () => {
    const page = await session().openMarked(
      article('<p>It was <b>Deep</b>Seek, and Nvi&shy;dia.</p>'),
    );
    await until('both marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvi\u00addia'),
    });
  });
});

describe('documents that are no pages', () => {
  it.each([
    ['XML', { body: '<?xml version="1.0"?><r>DeepSeek and Nvidia</r>', type: 'application/xml' }],
    [
      'SVG',
      {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">DeepSeek</text></svg>',
        type: 'image/svg+xml',
      },
    ],
    ['plain text without a name', { body: 'Potatoes.', type: 'text/plain' }],
    ['frames without a body', { body: '<frameset><frame></frameset>' }],
  ])('%s: nothing happens', async (_, served) => {
    const page = await session().open(served);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('popover');
    expect(await marksOf(page)).toEqual({});
  });
});
