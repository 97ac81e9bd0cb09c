/** Text in frames: of any origin, without an address, too small to read. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** The marks in a frame of the page's own origin. */
function marksIn(page: Page, id: string): Promise<number> {
  return page.evaluate((frame) => {
    const { contentWindow } = document.getElementById(frame) as HTMLIFrameElement;
    let marks = 0;
    for (const { size } of (contentWindow as Window & typeof globalThis).CSS.highlights.values())
      marks += size;
    return marks;
  }, id);
}

function setMode(mode: 'everywhere' | 'articles'): Promise<void> {
  return session().asExtension(async (api, wanted: string) => {
    const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...(settings as object), mode: wanted } });
  }, mode);
}

/** The marks in a frame of another process or origin. */
function marksInFrame(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    let marks = 0;
    for (const [name, { size }] of CSS.highlights)
      if (name.startsWith('second-source')) marks += size;
    return marks;
  });
}

const inner = article('<p>Inside, Nvidia fell.</p>');
const quoted = inner.replaceAll("'", '&#39;');

describe('text in frames', () => {
  it.each([
    ['of the same origin', () => `src="${session().server.origin}/inner"`],
    ['of another origin', () => `src="${session().server.otherOrigin}/inner"`],
    ['of srcdoc', () => `srcdoc='${quoted}'`],
  ])('is marked in a frame %s', async (_, source) => {
    session().put('/inner', inner);
    const page = await session().open(
      article(`<iframe width="600" height="400" ${source()}></iframe>`),
    );
    const frame = (await until('the frame', () =>
      page.frames().find((one) => one !== page.mainFrame()),
    )) as Frame;
    await until('marks in the frame', () => marksInFrame(frame));
  });
});

describe('text in frames without an address of their own', () => {
  it('is marked where a script writes it into about:blank, and has its card there', async () => {
    // A frame without labels is read where every page is.
    await setMode('everywhere');
    const page = await session().open(
      article(`<iframe id="blank" width="600" height="400"></iframe><script>
        document.getElementById('blank').contentDocument.body.innerHTML = '<p style="margin-top:200px">Nvidia fell.</p>';
      </script>`),
    );
    await until('a mark in the frame', () => marksIn(page, 'blank'));
    const { x, y } = await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      const text = frame.contentDocument?.querySelector('p')?.firstChild as Text;
      range.setStart(text, 0);
      range.setEnd(text, 6);
      const word = range.getBoundingClientRect();
      const box = frame.getBoundingClientRect();
      return {
        x: box.x + frame.clientLeft + word.x + word.width / 2,
        y: box.y + frame.clientTop + word.y + word.height / 2,
      };
    });
    await page.mouse.move(x - 20, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 3 });
    await session().cardWith(page, 'Nvidia');
    await setMode('articles');
  });

  it('is left alone in a frame too small to read, until it grows', async () => {
    const page = await session().open(
      article(
        `<iframe id="small" width="120" height="60" srcdoc='${quoted}'></iframe><iframe id="large" width="600" height="400" srcdoc='${quoted}'></iframe>`,
      ),
    );
    await until('marks in the large frame', () => marksIn(page, 'large'));
    expect(await marksIn(page, 'small')).toBe(0);
    await page.evaluate(() => {
      Object.assign(document.getElementById('small') ?? {}, { width: '600', height: '300' });
    });
    await until('marks in the frame that grew', () => marksIn(page, 'small'));
  });

  it('is marked in a frame that a script fills while it is small, and then lets grow', async () => {
    const page = await session().open(
      article('<iframe id="filled" width="10" height="10"></iframe>'),
    );
    // Its gate has read the empty document by then, and found the frame too small.
    await page.evaluate(
      () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 400)),
    );
    await page.evaluate((html) => {
      const { contentDocument } = document.getElementById('filled') as HTMLIFrameElement;
      contentDocument?.open();
      contentDocument?.write(html);
      contentDocument?.close();
    }, inner);
    await page.evaluate(() => {
      Object.assign(document.getElementById('filled') ?? {}, { width: '600', height: '300' });
    });
    await until('marks in the frame that grew', () => marksIn(page, 'filled'));
  });
});
