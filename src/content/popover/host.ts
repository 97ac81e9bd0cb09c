import { OWN_ELEMENT } from '../text/own-element.ts';

/**
 * Inline and important, which outranks every rule of the page: `* { all: initial !important }`
 * included. What is not named after `all` has its initial value. The host has no box of its own worth styling; the card inside is the surface.
 */
const STYLE: [string, string][] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['left', '0'],
  ['top', '0'],
  ['width', 'max-content'],
  ['height', 'max-content'],
  ['z-index', '2147483647'],
];

/** Times that the host is put back after the page has removed it. */
const PATIENCE = 20;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Adds a sheet's text to the first, once. */
  adopt(sheet: string): void;
  /** In the top layer, inside whatever is modal or fullscreen over the page. */
  open(near: Element): void;
  close(): void;
  move(x: number, y: number): void;
  /** CSS pixels of height that the card has room for. */
  limit(height: number): void;
}

/** The one element of ours in a page: outside body, made when the first card opens. */
export function createHost(sheet: string, signal: AbortSignal): Host {
  const element = document.createElement(OWN_ELEMENT);
  element.setAttribute('popover', 'manual');
  restyle();
  let shownNear: Element | undefined;
  let room: number | undefined;
  const root = element.attachShadow({ mode: 'closed' });
  const adopted = new Set<string>();
  adopt(sheet);
  /** A page that tidies up takes the host with it, or away: put back while the card is open, but not for ever. */
  let returns = 0;
  const removal = new MutationObserver(() => {
    if (!shownNear || element.parentNode === parentFor(shownNear) || ++returns > PATIENCE) return;
    open(shownNear);
  });
  signal.addEventListener('abort', () => {
    removal.disconnect();
    element.remove();
  });

  function adopt(text: string): void {
    if (adopted.has(text)) return;
    adopted.add(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet(text)];
  }

  function restyle(): void {
    for (const [property, value] of STYLE) element.style.setProperty(property, value, 'important');
  }

  function open(near: Element): void {
    const parent = parentFor(near);
    if (element.parentNode !== parent) parent.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    if (!element.style.getPropertyPriority('all')) restyle();
    // A card is as large as ever, and its place in the window's own pixels, on a page that zooms itself.
    element.style.setProperty('zoom', `${1 / parent.currentCSSZoom}`, 'important');
    if (shownNear !== near) removal.observe(parent, { childList: true });
    shownNear = near;
  }

  return {
    element,
    root,
    adopt,
    open,
    close() {
      shownNear = undefined;
      removal.disconnect();
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
      // Inside a page's own dialog only while it must be.
      if (element.parentNode !== document.documentElement) element.remove();
    },
    move(x, y) {
      element.style.setProperty('left', `${x}px`, 'important');
      element.style.setProperty('top', `${y}px`, 'important');
    },
    limit(height) {
      if (height === room) return;
      room = height;
      element.style.setProperty('--card-room', `${height}px`, 'important');
    },
  };
}

/** What is outside of an open modal dialog is inert, and what is outside of a fullscreen element is under it. */
function parentFor(near: Element): Element {
  const dialog = closestAcross(near, 'dialog:modal');
  if (dialog) return dialog;
  const full = document.fullscreenElement;
  return full && full !== document.documentElement ? full : document.documentElement;
}

function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
