/**
 * The host of what a reader typed or pasted: "https://www.example.com/a", "Example.com:8080",
 * "例え.jp". As `URL.hostname` gives it; undefined where it is no address of a website.
 */
export function parseHost(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const host = url.hostname;
  const isAddress = /^\[[0-9a-f:.]+\]$/.test(host) || /^\d+(\.\d+){3}$/.test(host);
  return isAddress || host === 'localhost' || /^[^.]+(\.[^.]+)+$/.test(host) ? host : undefined;
}
