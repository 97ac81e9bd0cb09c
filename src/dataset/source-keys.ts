/**
 * Numbers by which a source's address and title are known again: a reader that carries no addresses
 * and titles is a kilobyte lighter. Of 32 bits: that a page of another address or title has the same
 * number is one chance in a hundred million.
 */

// By hand: this room has no URL, which is not the language's but the browser's.
const address = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i;

/** Equal for one document, whatever the protocol, `www`, query or fragment; undefined for a front page. */
export function addressKey(url: string): number | undefined {
  const [, host = '', path = ''] = address.exec(url) ?? [];
  const site = host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  const page = decodePath(path).replace(/\/(?:amp|index\.html?)?\/?$/, '');
  // A bare host is a front page, not a document.
  return page === '' ? undefined : hash(site + page);
}

/** Equal for titles of the same words. */
export function titleKey(title: string): number {
  return hash(plainTitle(title));
}

/** A title's words, without case and punctuation. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function hash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}
