/** A proxy that refuses everything and remembers what was asked of it: whatever a browser wanted from the network. */
import { createServer } from 'node:http';
import { close, listen } from './site-server.ts';

export interface RefusingProxy {
  readonly port: number;
  /** Host and port, or address, of each request that wanted to leave. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return { port, refused, close: () => close(server) };
}
