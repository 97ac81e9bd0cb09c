/** Wherever a page keeps its text, and where none should be read. */
import { describe, expect, it } from 'vitest';
import { markedTexts, marksOf } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

type Tab = Awaited<ReturnType<ReturnType<typeof session>['open']>>;

/** The marks in a frame of the page's own origin. */
function marksIn(page: Tab, id: string): Promise<number> {
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

/** A script that puts a name into shadow roots: open, closed, and one in another. */
const shadows = `<div id="open"></div><div id="closed"></div><div id="outer"></div><script>
for (const [id, mode] of [['open', 'open'], ['closed', 'closed']]) {
  const root = document.getElementById(id).attachShadow({ mode });
  root.innerHTML = '<p>' + (mode === 'open' ? 'Nvidia in the open.' : 'DeepSeek in private.') + '</p>';
}
const outer = document.getElementById('outer').attachShadow({ mode: 'open' });
outer.innerHTML = '<section><div id="inner"></div></section>';
outer.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI, further in.</p>';
</script>`;

describe('text in shadow roots', () => {
  it('is marked in open, closed and nested ones, and looks it', async () => {
    const page = await session().openMarked(article(`<p>On Nvidia.</p>${shadows}`));
    await until('marks in every root', () => markedTexts(page), {
      holds: (texts) => ['DeepSeek', 'OpenAI'].every((name) => texts.includes(name)),
    });
  });

  it('is found where nothing else on the page has a name', async () => {
    const page = await session().open(article(shadows));
    await until('marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
    });
  });

  it('opens its card', async () => {
    const page = await session().openMarked(article(shadows));
    await hoverText(page, 'Nvidia in the open'.slice(0, 6));
    await session().cardWith(page, 'Nvidia');
  });

  it('is marked and has its card where it is slotted, through a closed root inside another', async () => {
    const page = await session().openMarked(
      article(`<div id="slotted"><p>Slotted, Nvidia itself.</p></div><script>
        const outer = document.getElementById('slotted').attachShadow({ mode: 'closed' });
        outer.innerHTML = '<section><div><slot></slot></div></section>';
        outer.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>DeepSeek, over: <slot></slot></p>';
      </script>`),
    );
    await until('both marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
    });
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
  });

  it('opens its card in a closed root', async () => {
    const page = await session().openMarked(
      article(`<div id="host"></div><script>
        const root = document.getElementById('host').attachShadow({ mode: 'closed' });
        root.innerHTML = '<p>To <b>DeepSeek</b>, in private.</p>';
        window.where = () => { const { x, y, width, height } = root.querySelector('b').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } };
      </script>`),
    );
    const { x, y } = (await page.evaluate('where()')) as { x: number; y: number };
    await page.mouse.move(x - 30, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 4 });
    await session().cardWith(page, 'DeepSeek');
  });

  it('is marked when the root is attached late', async () => {
    const page = await session().open(article('<p>Nothing yet.</p>'));
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Late news of DeepSeek.</p>';
      document.querySelector('article')?.append(host);
    });
    await until('a mark', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
    });
  });
});

describe('text in frames', () => {
  const inner = article('<p>Inside, Nvidia fell.</p>');

  it.each([
    [
      'of the same origin',
      (origin: string) => `<iframe width="600" height="400" src="${origin}/inner"></iframe>`,
    ],
    [
      'of srcdoc',
      () => `<iframe width="600" height="400" srcdoc='${inner.replaceAll("'", '&#39;')}'></iframe>`,
    ],
  ])('is marked in a frame %s', async (_, frame) => {
    session().put('/inner', inner);
    const page = await session().open(article(frame(session().server.origin)));
    const child = await until('the frame', () =>
      page.frames().find((one) => one !== page.mainFrame()),
    );
    await until('marks in the frame', () =>
      child?.evaluate(() =>
        [...CSS.highlights].some(
          ([name, marks]) => name.startsWith('second-source') && marks.size > 0,
        ),
      ),
    );
  });

  it('is marked in a frame of another origin', async () => {
    session().put('/inner', inner);
    const page = await session().open(
      article(
        `<iframe width="600" height="400" src="${session().server.otherOrigin}/inner"></iframe>`,
      ),
    );
    const child = await until('the frame', () =>
      page.frames().find((one) => one.url().includes('localhost')),
    );
    await until('marks in the frame', () =>
      child?.evaluate(() =>
        [...CSS.highlights].some(
          ([name, marks]) => name.startsWith('second-source') && marks.size > 0,
        ),
      ),
    );
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
    const inner = article('<p>Inside, Nvidia fell.</p>').replaceAll("'", '&#39;');
    const page = await session().open(
      article(
        `<iframe id="small" width="120" height="60" srcdoc='${inner}'></iframe><iframe id="large" width="600" height="400" srcdoc='${inner}'></iframe>`,
      ),
    );
    await until('marks in the large frame', () => marksIn(page, 'large'));
    expect(await marksIn(page, 'small')).toBe(0);
    await page.evaluate(() => {
      Object.assign(document.getElementById('small') ?? {}, { width: '600', height: '300' });
    });
    await until('marks in the frame that grew', () => marksIn(page, 'small'));
  });
});

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
