/** All pieces in all states, in a real browser: axe finds nothing, nothing overflows, keys and clipboard work. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Gallery } from '../../scripts/gallery/Gallery.tsx';
import { readView } from '../../scripts/gallery/view.ts';
import { writeClipboard } from '../../src/ui/copy/clipboard.ts';
import { createTranslate } from '../../src/ui/translate.ts';
import '../../src/popup/styles.ts';
import '../../scripts/gallery/gallery.css';

const catalogue: { [key: string]: { message: string } } = english;
const t = createTranslate((key) => catalogue[key]?.message, 'en');
let main: HTMLElement;

async function show(search: string): Promise<void> {
  const view = readView(search);
  if (view.theme) document.documentElement.dataset.theme = view.theme;
  render(<Gallery t={t} view={view} />, main);
  const drawn = () =>
    [...main.querySelectorAll('.gallery-card')].map((host) =>
      host.shadowRoot?.querySelector('.card'),
    );
  await vi.waitFor(() => {
    expect(main.querySelector('.gallery-item')).not.toBeNull();
    expect(drawn().every(Boolean)).toBe(true);
  });
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Gallery';
  main = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  render(null, main);
  main.remove();
});

function cards(): ShadowRoot[] {
  return [...main.querySelectorAll('.gallery-card')].map((host) => host.shadowRoot as ShadowRoot);
}

describe.each(['light', 'dark'])('axe, %s', (theme) => {
  it.each(['cards', 'pieces'])('finds nothing in the %s', async (only) => {
    await show(`?only=${only}&theme=${theme}`);
    const { violations } = await axe.run(main, {
      rules: {
        // AAA: seven to one for text.
        'color-contrast-enhanced': { enabled: true },
        // A gallery is no page: its cards are many dialogs at once.
        'heading-order': { enabled: false },
        region: { enabled: false },
      },
    });
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
    );
    expect(told).toEqual([]);
  });
});

describe.each([320, 360, 420])('cards of %d px', (width) => {
  it('show nothing beyond their edge', async () => {
    await show(`?only=cards&width=${width}`);
    for (const root of cards()) {
      const body = root.querySelector('.card-body') as HTMLElement;
      expect(body.scrollWidth, body.textContent?.slice(0, 60)).toBeLessThanOrEqual(
        body.clientWidth,
      );
      const foot = root.querySelector('.card-foot') as HTMLElement;
      expect(foot.scrollWidth).toBeLessThanOrEqual(foot.clientWidth);
    }
  });
});

it('the popup’s states show nothing beyond their edge', async () => {
  await show('?only=popups');
  const popups = [...main.querySelectorAll<HTMLElement>('.gallery-popup')];
  await vi.waitFor(() => {
    for (const one of popups) expect(one.querySelector('select')).not.toBeNull();
  });
  expect(popups.length).toBeGreaterThan(10);
  for (const one of popups) expect(one.scrollWidth, one.textContent ?? '').toBeLessThanOrEqual(380);
});

it.each([320, 360])('the tabs of a card of %d px stand in one line', async (width) => {
  await show(`?only=cards&width=${width}`);
  const lists = cards().map((root) => [...root.querySelectorAll<HTMLElement>('.tab')]);
  expect(Math.max(...lists.map((tabs) => tabs.length))).toBe(4);
  for (const tabs of lists) {
    expect(new Set(tabs.map((tab) => tab.offsetTop)).size).toBeLessThanOrEqual(1);
  }
});

it.each([320, 360])(
  'the date and the buttons of a card of %d px stand in one line',
  async (width) => {
    await show(`?only=cards&width=${width}`);
    for (const root of cards()) {
      const date = root.querySelector('.edition') as HTMLElement;
      const buttons = root.querySelector('.card-actions') as HTMLElement;
      const { bottom } = date.getBoundingClientRect();
      expect(buttons.getBoundingClientRect().top).toBeLessThan(bottom);
    }
  },
);

describe('a card’s size', () => {
  it('is no more than 360 px wide and 60 % of the window high, with its own scroll', async () => {
    await show('?only=cards');
    const [first] = cards();
    // The gallery lifts the height; the card's own rule is what ships.
    if (first) first.adoptedStyleSheets = [first.adoptedStyleSheets[0] as CSSStyleSheet];
    const surface = first?.querySelector('.surface') as HTMLElement;
    surface.style.setProperty('--card-height', '60vh');
    const card = surface.querySelector('.card') as HTMLElement;
    const body = surface.querySelector('.card-body') as HTMLElement;
    expect(card.getBoundingClientRect().width).toBeLessThanOrEqual(360);
    expect(card.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight * 0.6 + 1);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    expect(getComputedStyle(body).overscrollBehaviorY).toBe('contain');
  });
});

describe('the page’s styles', () => {
  it('do not reach into a card by inheritance', async () => {
    main.style.cssText =
      'font: italic 40px fantasy; color: red; letter-spacing: 9px; text-transform: uppercase; direction: rtl';
    await show('?only=cards&theme=light');
    const answer = cards()[0]?.querySelector('.answer') as HTMLElement;
    const style = getComputedStyle(answer);
    expect(style.fontStyle).toBe('normal');
    expect(style.textTransform).toBe('none');
    expect(style.letterSpacing).toBe('normal');
    expect(style.direction).toBe('ltr');
    expect(style.color).toBe('rgb(28, 26, 23)');
  });
});

describe('the dot plot', () => {
  it('is one tab stop; arrows go from dot to dot, and each is named below', async () => {
    await show('?only=pieces');
    const plot = main.querySelector('.dot-plot') as HTMLElement;
    const dots = [...plot.querySelectorAll<SVGGElement>('.dot')];
    expect(dots.filter((dot) => dot.tabIndex === 0)).toHaveLength(1);
    dots[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(dots[1]);
    expect(plot.querySelector('.chart-readout')?.textContent).toContain(
      dots[1]?.getAttribute('aria-label')?.split(': ')[0],
    );
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(dots.at(-1));
  });

  it('names the dot under the pointer', async () => {
    await show('?only=pieces');
    const plot = main.querySelector('.dot-plot') as HTMLElement;
    const dot = plot.querySelectorAll<SVGGElement>('.dot')[2];
    await userEvent.hover(dot as SVGGElement);
    expect(plot.querySelector('.chart-readout')?.textContent).toContain(
      dot?.getAttribute('aria-label')?.split(': ')[0],
    );
  });
});

describe('the clipboard', () => {
  it('is written by a copy event where there is no clipboard of the navigator', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const seen: string[] = [];
    const read = (event: ClipboardEvent) => {
      seen.push(
        event.clipboardData?.getData('text/plain') ?? '',
        event.clipboardData?.getData('text/html') ?? '',
      );
    };
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'Copy';
    const outcome = new Promise<boolean>((resolve) => {
      button.addEventListener('click', () =>
        resolve(writeClipboard({ plain: 'a citation', html: '<p>a citation</p>' })),
      );
    });
    try {
      await userEvent.click(button);
      expect(await outcome).toBe(true);
      const field = document.body.appendChild(document.createElement('textarea'));
      field.addEventListener('paste', read);
      field.focus();
      await userEvent.paste();
      expect(field.value).toContain('a citation');
      expect(seen[1]).toContain('<p>a citation</p>');
      field.remove();
    } finally {
      button.remove();
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});
