import { markSheet } from './mark-styles.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives a shadow root the marks' stylesheet: Firefox paints highlights there by the root's own rules
 * only (docs/browser-bugs.md). The page can see it among the root's adopted sheets; it goes with the signal.
 */
export function adoptMarks(root: ShadowRoot, signal: AbortSignal): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(markSheet());
  }
  const ours = sheet;
  if (root.adoptedStyleSheets.includes(ours)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
  signal.addEventListener(
    'abort',
    () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== ours);
    },
    { once: true },
  );
}
