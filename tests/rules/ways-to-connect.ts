/** Everything in a browser that can make a request from script. PRODUCT.md's first promise is that none is in the code. */
const ways: { name: string; pattern: RegExp }[] = [
  { name: 'fetch', pattern: /(?<![\w$.-])fetch\s*\(|\b(?:window|self|globalThis)\s*\.\s*fetch\b/ },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/ },
  { name: 'WebTransport', pattern: /\bWebTransport\b/ },
  { name: 'EventSource', pattern: /\bEventSource\b/ },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { name: 'WebRTC', pattern: /\bRTC(?:PeerConnection|DataChannel)\b/ },
  { name: 'importScripts', pattern: /\bimportScripts\b/ },
  { name: 'a worker', pattern: /\bnew\s+(?:Shared)?Worker\s*\(/ },
  { name: 'an image request', pattern: /\bnew\s+Image\s*\(/ },
  { name: 'code from an address', pattern: /\bimport\s*\(\s*[`'"]https?:/ },
  { name: 'a style or font from an address', pattern: /@import\s+|url\(\s*['"]?https?:/ },
  {
    name: 'an element that loads from an address',
    pattern:
      /<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*(?:src|href|data)\s*=\s*["']?https?:/i,
  },
];

/** @returns the ways to connect that stand in a text, with the words around each */
export function waysToConnect(text: string): string[] {
  return ways.flatMap(({ name, pattern }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 40), at + 60).trim()}…`];
  });
}
