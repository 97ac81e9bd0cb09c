import type { PageIdentity } from '../../judge/types.ts';

/** What the page in front of the reader calls itself: its canonical address and its headline. */
export function identify(page: Document): PageIdentity {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const named = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return { url: canonical || page.location.href, title: named || page.title };
}

/** @returns the ISO day that the page says it was published, where it says so */
export function publishedDay(page: Document): string | undefined {
  const stated =
    page
      .querySelector('meta[property="article:published_time"],meta[itemprop=datePublished]')
      ?.getAttribute('content') ??
    page.querySelector('article time[datetime]')?.getAttribute('datetime') ??
    page
      .querySelector('script[type="application/ld+json"]')
      ?.textContent?.match(/"datePublished"\s*:\s*"([^"]+)"/)?.[1];
  return stated?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}
