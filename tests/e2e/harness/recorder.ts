/** A proxy that passes on what goes to this machine, refuses the rest, and writes down every address asked for. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  /** `127.0.0.1:PORT`. */
  address: string;
  /** Every address asked for so far, in order; the host and port alone for https. */
  requests(): string[];
}

export async function startRecorder(): Promise<Recorder> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    seen.push(url);
    if (!url.startsWith('http://127.0.0.1')) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = request(
      url,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    seen.push(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => [...seen],
  };
}
