/** Finds text in a page as a reader sees it, and moves the real pointer there. */
import type { Page } from 'puppeteer-core';

export interface Point {
  x: number;
  y: number;
}

/**
 * Scrolls a piece of text to the middle of the window and says where its first line is.
 * @param text must lie within one text node; open shadow roots are searched too
 * @param occurrence from 0
 * @throws where the page does not show it
 */
export async function pointOf(page: Page, text: string, occurrence = 0): Promise<Point> {
  const point = await page.evaluate(
    (wanted, nth) => {
      let left = nth;
      const roots: Node[] = [document.body];
      for (let root = roots.shift(); root; root = roots.shift()) {
        const walker = document.createTreeWalker(
          root,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element) {
            if (node.shadowRoot) roots.push(node.shadowRoot);
            continue;
          }
          const data = (node as Text).data;
          for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            if (range.getClientRects().length === 0 || left-- > 0) continue;
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = range.getClientRects()[0] as DOMRect;
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
        }
      }
      return undefined;
    },
    text,
    occurrence,
  );
  if (!point) throw new Error(`The page does not show “${text}”.`);
  return point;
}

/** Rests the pointer on a piece of text, coming from its left as a hand would. */
export async function hoverText(page: Page, text: string, occurrence = 0): Promise<Point> {
  const point = await pointOf(page, text, occurrence);
  await page.mouse.move(Math.max(1, point.x - 60), point.y + 4, { steps: 3 });
  await page.mouse.move(point.x, point.y, { steps: 5 });
  return point;
}
