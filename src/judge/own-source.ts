/** Which source, if any, the page in front of the reader itself is. */
import { addressKey, plainTitle, titleKey } from '../dataset/source-keys.ts';
import type { CoreSource } from '../dataset/types.ts';
import type { PageIdentity } from './types.ts';

// A shorter title ("DeepSeek") is shared by pages that are not the source.
const SHORTEST_TITLE_WORDS = 4;
const SITE_SEPARATOR = /\s+[|–—·-]\s+/;

/** The title as a whole, and without the site's name that most pages add at one end. */
function titleForms(title: string): string[] {
  const parts = title.split(SITE_SEPARATOR);
  return [title, parts.slice(0, -1).join(' '), parts.slice(1).join(' ')].filter(
    (form) => plainTitle(form).split(' ').length >= SHORTEST_TITLE_WORDS,
  );
}

/**
 * @param page address and title as the browser has them
 * @returns the id of the source with the same address (whatever its protocol, `www`, query or
 *   fragment) or the same title, or undefined
 */
export function findOwnSource(
  page: PageIdentity,
  sources: readonly CoreSource[],
): string | undefined {
  const address = addressKey(page.url);
  const titles = titleForms(page.title).map(titleKey);
  return sources.find(
    (source) =>
      (address !== undefined && source.address === address) ||
      (source.title !== undefined && titles.includes(source.title)),
  )?.id;
}
