/** Which source, if any, the page in front of the reader itself is. */
import type { Source } from '../dataset/types.ts';
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
  sources: readonly Pick<Source, 'id' | 'url' | 'title'>[],
): string | undefined {
  const address = addressOf(page.url);
  const titles = titleForms(page.title).map(plainTitle);
  return sources.find(
    ({ url, title }) =>
      (address !== undefined && url !== null && addressOf(url) === address) ||
      (title !== null && titles.includes(plainTitle(title))),
  )?.id;
}

// By hand: this room has no URL, which is not the language's but the browser's.
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i;

/** Equal for one document, whatever the protocol, `www`, query or fragment; undefined for a front page. */
function addressOf(url: string): string | undefined {
  const [, host = '', path = ''] = ADDRESS.exec(url) ?? [];
  const site = host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  const page = decodePath(path).replace(/\/(?:amp|index\.html?)?\/?$/, '');
  // A bare host is a front page, not a document.
  return page === '' ? undefined : site + page;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A title's words, without case and punctuation. */
function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
