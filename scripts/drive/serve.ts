/** A small web server on 127.0.0.1, for articles, tests and measurements. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless told. */
  type?: string;
  headers?: { [name: string]: string };
  status?: number;
}

/** @param path the path with its query, beginning with a slash @returns undefined for a 404 */
export type Answer = (path: string, request: IncomingMessage) => ServedPage | undefined;

export interface Server {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  /** The same server under another name: a different origin for frames. */
  otherOrigin: string;
  close(): Promise<void>;
}

/** Browsers ask for it on their own, and one that is missing is an error in a page's console. */
const icon: ServedPage = { body: '', type: 'image/x-icon', status: 204 };

/** Starts on a free port; reachable from this machine only. */
export async function serve(answer: Answer): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = answer(path, request) ?? (path === '/favicon.ico' ? icon : undefined);
    response.writeHead(page?.status ?? (page ? 200 : 404), {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
