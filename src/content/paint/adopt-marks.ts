import { sendMessage } from '../../platform/messages.ts';
import { world } from '../world.ts';

let sheet: Promise<CSSStyleSheet> | undefined;

/**
 * Gives a shadow root the marks' stylesheet: Firefox paints highlights there by the root's own rules
 * only (docs/browser-bugs.md). The page can see it among the root's adopted sheets; it goes with the signal.
 */
export async function adoptMarks(root: ShadowRoot, signal: AbortSignal): Promise<void> {
  sheet ??= fetchSheet();
  const ours = await sheet.catch(() => undefined);
  // Nobody answered: asked again with the next mark.
  if (!ours) sheet = undefined;
  if (!ours || signal.aborted || root.adoptedStyleSheets.includes(ours)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
  signal.addEventListener(
    'abort',
    () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== ours);
    },
    { once: true },
  );
}

async function fetchSheet(): Promise<CSSStyleSheet> {
  if (!world().markSheet) await sendMessage('load', { parts: ['shadowMarks'] });
  const made = new CSSStyleSheet();
  made.replaceSync(world().markSheet ?? '');
  return made;
}
