import type { Shade } from './mark-styles.ts';

/** Relative luminance under which a background is dark, and over which a text colour is light. */
const MIDDLE = 0.36;

/**
 * Whether marks on an element's text must suit a light or a dark page: by the first background that
 * covers what is behind it, or by the text's own colour where that is an image.
 */
export function shadeOf(element: Element): Shade {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    const background = luminance(backgroundColor);
    if (background !== undefined) return background < MIDDLE ? 'dark' : 'light';
    if (backgroundImage !== 'none') return (luminance(color) ?? 0) > MIDDLE ? 'dark' : 'light';
  }
  // Nothing painted: the canvas, which follows the page's colour scheme.
  const text = luminance(getComputedStyle(element).color) ?? 0;
  return isDarkCanvas() && text > MIDDLE ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

function isDarkCanvas(): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** @returns 0 (black) to 1 (white); undefined for a colour that lets most of what is behind it through */
export function luminance(colour: string): number | undefined {
  const parts = colour.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(parseFloat);
  if (!parts || parts.length < 3) return undefined;
  const [first = 0, second = 0, third = 0, alpha = 1] = parts;
  if (alpha < 0.5) return undefined;
  if (/^(?:ok)?l(?:ab|ch)/.test(colour)) {
    const lightness = colour.startsWith('ok') ? first : first / 100;
    return lightness ** 3;
  }
  const scale = colour.startsWith('rgb') ? 255 : 1;
  const [red, green, blue] = [first, second, third].map((part) => (part / scale) ** 2.2);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
