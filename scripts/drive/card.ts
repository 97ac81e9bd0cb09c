/** Reads the popover in the page, which lives in a closed shadow root that no script of the page can enter. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { inDocument } from './privileged.ts';

type InCard<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T;

/**
 * Runs a function in the popover's shadow root.
 * @param run self-contained: it is sent as text
 * @returns undefined while the page has no popover host, or it is not shown
 */
export function inCard<T, A extends unknown[]>(
  { name, browser }: Launched,
  page: Page,
  run: InCard<T, A>,
  ...args: A
): Promise<T | undefined> {
  if (name === 'chrome') return inChromeCard(page, run, args);
  return inDocument<T | undefined>(
    browser,
    { tab: page.url() },
    {
      run: `(window, ...args) => {
        for (const { document } of [window, ...Array.from(window)]) {
          for (const host of document.querySelectorAll('[popover]')) {
            const root = host.openOrClosedShadowRoot;
            if (root && root.mode === 'closed' && host.matches(':popover-open')) return (${run})(root, ...args);
          }
        }
      }`,
      args,
    },
  );
}

/** The text of the open card; undefined while none is open. */
export function cardText(launched: Launched, page: Page): Promise<string | undefined> {
  return inCard(launched, page, (root) => {
    const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    return dialog?.checkVisibility() ? dialog.innerText : undefined;
  });
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The open card's rectangle in the window; undefined while none is open. */
export function cardBox(launched: Launched, page: Page): Promise<Box | undefined> {
  return inCard(launched, page, (root) => {
    const box = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
}

async function inChromeCard<T, A extends unknown[]>(
  page: Page,
  run: InCard<T, A>,
  args: A,
): Promise<T | undefined> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const closed of closedRoots(root)) {
      const result = await callOn<T>(cdp, closed, { run: String(run), args });
      if (result.shown) return result.value;
    }
    return undefined;
  } finally {
    await cdp.detach();
  }
}

async function callOn<T>(
  cdp: CDPSession,
  node: Protocol.DOM.Node,
  { run, args }: { run: string; args: unknown[] },
): Promise<{ shown: boolean; value?: T }> {
  const resolved = await cdp
    .send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
    .catch(() => undefined);
  if (!resolved?.object.objectId) return { shown: false };
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: resolved.object.objectId,
    functionDeclaration: `function (...args) {
      const __name = (f) => f;
      if (!this.host.matches(':popover-open')) return { shown: false };
      return { shown: true, value: (${run})(this, ...args) };
    }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const here =
    node.attributes?.includes('popover') === true
      ? (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed')
      : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  return [...here, ...below.flatMap(closedRoots)];
}
