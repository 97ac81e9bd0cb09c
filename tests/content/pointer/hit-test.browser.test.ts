import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAt, rectsOf } from '../../../src/content/pointer/hit-test.ts';
import type { Reading } from '../../../src/content/read/reading.ts';
import { readPage } from '../read-page.ts';

let controller: AbortController;
let reading: Reading;

async function read(html: string): Promise<void> {
  reading = await readPage(html, controller);
}

function rectsOfFirst(): DOMRect[] {
  const [placed] = reading.marks();
  if (!placed) throw new Error('The page has a mark.');
  return rectsOf(placed);
}

const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

describe('the mark under a point', () => {
  it.each([
    ['a line', '<p>On Nvidia today.</p>'],
    ['a link', '<p>On <a href="#x">Nvidia</a> today.</p>'],
    ['two nodes', '<p>On <b>Nvi</b>dia today.</p>'],
    ['columns', '<div style="columns:2"><p>Bread.</p><p>On Nvidia.</p></div>'],
    ['vertical text', '<p style="writing-mode:vertical-rl">On Nvidia today.</p>'],
    ['right to left', '<p dir="rtl">On Nvidia today.</p>'],
    ['a rotated box', '<p style="transform:rotate(20deg);margin:80px">On Nvidia today.</p>'],
    ['text that cannot be selected', '<p style="user-select:none">On Nvidia today.</p>'],
  ])('in %s', async (_, html) => {
    await read(html);
    const [rect] = rectsOfFirst();
    expect(markAt(reading, middle(rect as DOMRect))?.mark.judged.match.text).toBe('Nvidia');
  });

  it('on each of two lines', async () => {
    await read('<p style="width:1ch;line-height:3">Nvi&shy;dia DeepSeek</p>');
    for (const placed of reading.marks()) {
      for (const rect of rectsOf(placed)) {
        expect(markAt(reading, middle(rect))?.mark.key).toBe(placed.mark.key);
      }
    }
  });

  it('in a closed shadow root, which events and documents do not enter', async () => {
    document.body.innerHTML = '';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>On Nvidia today.</p>';
    await read('<p>Bread.</p>');
    const fake = { ...reading, rootOf: (at: Element) => (at === host ? root : undefined) };
    document.body.append(host);
    const paragraph = root.querySelector('p') as Element;
    const asked: Node[] = [];
    fake.marksIn = (node) => {
      asked.push(node);
      return [];
    };
    markAt(fake, middle(paragraph.getBoundingClientRect()), host);
    expect(asked).toContain(paragraph);
  });

  it('is none beside the words, though they are the nearest text', async () => {
    await read('<p>On Nvidia today.</p><div style="height:200px"></div>');
    const [rect] = rectsOfFirst();
    const { x, y } = middle(rect as DOMRect);
    expect(markAt(reading, { x, y: y + 100 })).toBeUndefined();
    expect(markAt(reading, { x: (rect as DOMRect).right + 12, y })).toBeUndefined();
  });

  it('is none where something lies over the words', async () => {
    await read('<p>On Nvidia.</p><div style="position:fixed;inset:0;background:#fff"></div>');
    const [rect] = rectsOfFirst();
    expect(markAt(reading, middle(rect as DOMRect))).toBeUndefined();
  });
});
