/** The host name of the site a frame belongs to, which is its top page's: that is what the reader switched off. */
export function siteHost(): string {
  const { ancestorOrigins } = location as Location & { ancestorOrigins?: DOMStringList };
  const top = ancestorOrigins?.[ancestorOrigins.length - 1];
  // srcdoc and about:blank frames have no host of their own, but their parent's base.
  const address = top && top !== 'null' ? top : document.baseURI;
  return URL.parse(address)?.hostname ?? '';
}
