import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/content/read/reading.ts';
import { defaults } from '../../../src/platform/settings-schema.ts';
import type { Settings } from '../../../src/platform/settings-types.ts';
import { readPage } from '../read-page.ts';
import { readTexts } from '../words-recogniser.ts';

let controller: AbortController;
let reading: Reading;
let settings: Settings;

async function read(html: string): Promise<void> {
  reading = await readPage(html, { signal: controller.signal, settings: () => settings });
}

/** The words under our marks, sorted. */
function painted(prefix = 'second-source'): string[] {
  const texts: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString());
    }
  }
  return texts.sort();
}

const element = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  controller = new AbortController();
  settings = defaults;
  readTexts.length = 0;
});

afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

describe('a reading', () => {
  it('marks the page and leaves its HTML alone', async () => {
    await read('<p>On <b>Deep</b>Seek.</p><p>Nvidia fell.</p>');
    expect(painted()).toEqual(['DeepSeek', 'Nvidia']);
    expect(document.body.innerHTML).toBe('<p>On <b>Deep</b>Seek.</p><p>Nvidia fell.</p>');
  });

  it('takes every mark away when it ends', async () => {
    await read('<p>Nvidia fell.</p>');
    controller.abort();
    expect(painted()).toEqual([]);
  });

  it.each([
    '<code>Nvidia</code>',
    '<textarea>Nvidia</textarea>',
    '<div contenteditable="true"><p>Nvidia</p></div>',
    '<p aria-hidden="true">Nvidia</p>',
    '<svg><text>Nvidia</text></svg>',
    '<p>On <span style="display:none">Nvidia</span> nothing</p>',
    '<p style="visibility:hidden">Nvidia</p>',
    '<p style="display:none">Nvidia</p>',
  ])('has no mark in %s', async (html) => {
    await read(`<p>DeepSeek</p>${html}`);
    expect(painted()).toEqual(['DeepSeek']);
  });

  it.each([
    ['taken back', '<p>It was <s>Nvidia</s> <del>Nvidia</del> nobody.</p>', []],
    ['beside its line', '<p><ruby>Deep<rt>dip</rt>Seek<rt>sik</rt></ruby></p>', ['DeepdipSeek']],
  ])('reads a name as its reader does where it is %s', async (_, html, names) => {
    await read(`<p>DeepSeek</p>${html}`);
    expect(painted()).toEqual(['DeepSeek', ...names]);
  });

  it('reads on over the numbers of notes, and reads the letters of an ordinal', async () => {
    await read('<p>Nvidia<sup>2</sup> fell $5<sup><a>[3]</a></sup> on the 1<sup>st</sup>.</p>');
    expect(reading.text()).toBe('Nvidia fell $5 on the 1st.');
  });

  it('marks what was only invisible, once the page shows it', async () => {
    const style = document.createElement('style');
    style.textContent = 'body { visibility: hidden }';
    document.head.append(style);
    await read('<p>On <b>Deep</b>Seek.</p>');
    expect(painted()).toEqual([]);
    style.remove();
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek']));
  });

  it('reads again only the block that changed', async () => {
    await read('<p id="a">Nvidia fell.</p><p id="b">DeepSeek rose.</p>');
    readTexts.length = 0;
    (element('a').firstChild as Text).data = 'And Nvidia fell.';
    await vi.waitFor(() => expect(readTexts).toEqual(['And Nvidia fell.']));
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek', 'Nvidia']));
  });

  it('keeps the keys of marks in a block that was only moved', async () => {
    await read('<p id="a">Nvidia fell.</p><p id="b">Bread is dear.</p>');
    const key = reading.marks()[0]?.mark.key;
    document.body.append(element('a'));
    await vi.waitFor(() => expect(painted()).toEqual(['Nvidia']));
    expect(reading.find(key ?? '')?.mark.key).toBe(key);
  });

  it('clears a mark before the next frame when its words change', async () => {
    await read('<p id="a">Nvidia fell. DeepSeek rose.</p>');
    (element('a').firstChild as Text).data = 'Potatoes, all of it.';
    await Promise.resolve();
    expect(painted()).toEqual([]);
  });

  it('marks what is inserted into the middle of a line', async () => {
    await read('<p id="a">Nvidia and <i id="i"></i></p>');
    element('i').append('DeepSeek');
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek', 'Nvidia']));
  });

  it('marks text that is shown later, without watching any attribute', async () => {
    await read('<p>DeepSeek</p><div id="tab" style="display:none"><p>Nvidia</p></div>');
    expect(reading.marks()).toHaveLength(1);
    element('tab').style.display = '';
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek', 'Nvidia']));
    element('tab').style.display = 'none';
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek']));
  });

  it('survives a flood of changes', async () => {
    await read('<p>DeepSeek</p><div id="log"></div>');
    for (let n = 0; n < 5000; n++) element('log').append(document.createElement('p'));
    element('log').append('Nvidia, at the end of it.');
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek', 'Nvidia']), { timeout: 5000 });
  });

  it('clears marks whose words change while a flood waits to be read', async () => {
    await read('<p id="a">Nvidia fell.</p><div id="b"></div>');
    element('b').innerHTML = '<i>x</i>'.repeat(2000);
    await Promise.resolve();
    element('b').replaceChildren();
    (element('a').firstChild as Text).data = 'Nothing fell.';
    await Promise.resolve();
    expect(painted()).toEqual([]);
    element('b').innerHTML = '<p>DeepSeek rose.</p>';
    await vi.waitFor(() => expect(painted()).toEqual(['DeepSeek']));
    element('b').innerHTML = '<p>Nvidia rose.</p>';
    await vi.waitFor(() => expect(painted()).toEqual(['Nvidia']));
  });

  it('paints again what the page has cleared, and no other highlight', async () => {
    await read('<p id="a">Nvidia fell.</p>');
    CSS.highlights.clear();
    const own = new Highlight();
    CSS.highlights.set('page-own', own);
    element('a').append(' More.');
    await vi.waitFor(() => expect(painted()).toEqual(['Nvidia']));
    expect(CSS.highlights.get('page-own')).toBe(own);
    controller.abort();
    expect(CSS.highlights.has('page-own')).toBe(true);
    CSS.highlights.delete('page-own');
  });

  it('paints in the shade of the background under each mark', async () => {
    await read('<p>Nvidia</p><section style="background:#111"><p>DeepSeek</p></section>');
    expect(painted('second-source-mention-dotted-light')).toEqual(['Nvidia']);
    expect(painted('second-source-mention-dotted-dark')).toEqual(['DeepSeek']);
  });

  it('follows the settings', async () => {
    await read('<p>Nvidia</p>');
    settings = { ...defaults, lines: { ...defaults.lines, mention: 'wavy' } };
    reading.repaint();
    expect(painted('second-source-mention-wavy')).toEqual(['Nvidia']);
    settings = { ...defaults, kinds: { ...defaults.kinds, mention: false } };
    reading.repaint();
    expect(painted()).toEqual([]);
    expect(reading.marks()).toHaveLength(1);
  });

  it('gives marks in the order of the page, shadow roots where their hosts stand', async () => {
    document.body.replaceChildren();
    await read('<p>Nvidia one</p><div id="host"></div><p>Nvidia three</p>');
    element('host').attachShadow({ mode: 'open' }).innerHTML = '<p>DeepSeek two</p>';
    element('host').append('');
    const order = () => reading.marks().map(({ block }) => block.text);
    await vi.waitFor(() => expect(order()).toEqual(['Nvidia one', 'DeepSeek two', 'Nvidia three']));
  });
});
