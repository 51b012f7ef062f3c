/**
 * A site on loopback for the browsers of a test: pages by path, and a log of what was asked for. Pages are served as the
 * web serves them, to be kept for a while: a page that may not be kept never goes into the back/forward cache.
 */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  readonly contentType: string;
  readonly body: string | Buffer;
  /** Comes only when it is released; the page goes on loading until then. */
  readonly rest?: string;
}

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly origin: string;
  /** Paths in the order in which they were asked for. */
  readonly requests: readonly string[];
  /** Sends the rest of a page to all who wait for it. */
  release(path: string): void;
  close(): Promise<void>;
}

/** Serves `pages`, by path with its slash; anything else is 404. */
export async function serveSite(pages: Readonly<Record<string, SitePage>>): Promise<Site> {
  const requests: string[] = [];
  const held = new Map<string, (() => void)[]>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`;
    const { rest } = page;
    // One that has come whole would not be waited for again.
    const cacheControl = rest === undefined ? 'max-age=0' : 'no-store';
    const headers = { 'content-type': page.contentType, 'cache-control': cacheControl, etag };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else if (!rest) response.writeHead(200, headers).end(page.body);
    else {
      response.writeHead(200, headers).write(page.body);
      held.set(path, [...(held.get(path) ?? []), () => response.end(rest)]);
    }
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const release = (path: string): void => {
    for (const send of held.get(path) ?? []) send();
    held.delete(path);
  };
  return { origin, requests, release, close: () => close(server) };
}

/** Listens on a free port of loopback. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
